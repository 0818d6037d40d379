package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceTest {
  @TempDir private Path folder;
  private final Random random = new Random(1);
  private Path machine;

  @BeforeEach
  void setUpAMachine() throws IOException {
    machine = Files.writeString(folder.resolve("machine-id"), "b5e7\n");
  }

  @Test
  void theLettersAreMadeUpOnceAndKept() throws IOException {
    String letters = Device.of(folder, random, List.of(machine));

    assertTrue(letters.matches("[a-z]{6}"), letters);
    assertEquals(letters, Device.of(folder, random, List.of(machine)));
  }

  @Test
  void aFolderCopiedToAnotherMachineGetsLettersOfItsOwn() throws IOException {
    String letters = Device.of(folder, random, List.of(machine));
    Files.writeString(machine, "c6f8\n");

    assertNotEquals(letters, Device.of(folder, random, List.of(machine)));
  }

  @Test
  void theMachinesOwnIdIsNotKept() throws IOException {
    Device.of(folder, random, List.of(machine));

    assertEquals(false, Files.readString(folder.resolve("device")).contains("b5e7"));
  }

  @Test
  void aMachineWithoutAnIdKeepsItsLettersToo() throws IOException {
    List<Path> none = List.of(folder.resolve("none"));

    assertEquals(Device.of(folder, random, none), Device.of(folder, random, none));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "x", "ABCDEF 00", "abcdef", "abc/ef 00", "abcdef 00 11", "\0"})
  void aFileThatMakesNoSenseIsReplaced(String text) throws IOException {
    Files.writeString(folder.resolve("device"), text);

    String letters = Device.of(folder, random, List.of(machine));

    assertTrue(letters.matches("[a-z]{6}"), letters);
    assertEquals(letters, Device.of(folder, random, List.of(machine)));
  }

  @Test
  void lettersThatHaveAFileHereAreNotTakenAgain() throws IOException {
    String first = Device.letters(new Random(1), 6);
    Files.createFile(folder.resolve(first + ".jsonl"));

    assertNotEquals(first, Device.of(folder, new Random(1), List.of(machine)));
  }

  @Test
  void theFileIsPrivateAndADraftThatWasLeftIsNoTrouble() throws IOException {
    Files.writeString(folder.resolve("device.new"), "half");

    Device.of(folder, random, List.of(machine));

    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("device"))));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("device", "machine-id"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }
}
