package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {
  @TempDir Path folder;

  @Test
  void aLinkIsReplacedAndWhatItLeadsToStays() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim.txt"), "mine");
    Path link = Files.createSymbolicLink(folder.resolve("sheet.html"), victim);

    file("sheet.html", true).write(out -> put(out, "sheet"));

    assertEquals("mine", Files.readString(victim));
    assertEquals("sheet", Files.readString(link));
    assertTrue(Files.isRegularFile(link, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void aLinkThatLeadsNowhereCountsAsThere() throws IOException {
    Files.createSymbolicLink(folder.resolve("sheet.html"), folder.resolve("nothing"));

    assertThrows(UserError.class, () -> file("sheet.html", false));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsNoFileStaysWhateverIsAskedFor(boolean force) throws Exception {
    Path pipe = folder.resolve("pipe");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    Files.createDirectory(folder.resolve("folder"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("folder"));

    for (String name : List.of("pipe", "folder", "link", "/dev/stdout", "/dev/null")) {
      UserError refusal = assertThrows(UserError.class, () -> file(name, force), name);

      assertEquals(
          name + " is not a file. Name one, or - for the standard output.", refusal.getMessage());
    }
    assertTrue(Files.exists(pipe) && !Files.isRegularFile(pipe));
  }

  @Test
  void aFolderThatTakesNoFileIsFoundOutBeforeTheWork() {
    assumeTrue(Files.isDirectory(Path.of("/proc")), "this system has no such folder");

    UserError refusal = assertThrows(UserError.class, () -> file("/proc/sheet.html", false));

    assertEquals(
        "/proc is read-only. Make it writable, or name another folder.", refusal.getMessage());
  }

  @Test
  void aDeckOfAnyNameStays() throws IOException {
    Path deck = folder.resolve("deck.html");
    Files.copy(Path.of("src/test/resources/decks/drill/basics.yaml"), deck);

    UserError refusal = assertThrows(UserError.class, () -> file("deck.html", true));

    assertEquals(
        "deck.html is a deck and stays as it is. Name another file.", refusal.getMessage());
  }

  @Test
  void whatFailsHalfwayLeavesTheOldFileAndNoOther() throws IOException {
    Files.writeString(folder.resolve("sheet.html"), "old");
    OutputFile file = file("sheet.html", true);

    assertThrows(
        UserError.class,
        () ->
            file.write(
                out -> {
                  put(out, "half");
                  throw new UncheckedIOException(new IOException("No space left on device"));
                }));

    assertEquals("old", Files.readString(folder.resolve("sheet.html")));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void whatComesIntoBeingMeanwhileStays() throws IOException {
    OutputFile file = file("sheet.html", false);
    Files.writeString(folder.resolve("sheet.html"), "new");

    assertThrows(UserError.class, () -> file.write(out -> put(out, "sheet")));

    assertEquals("new", Files.readString(folder.resolve("sheet.html")));
  }

  private OutputFile file(String name, boolean force) {
    Places places =
        Places.of(Map.of("VIVA_HOME", folder.resolve("viva").toString()), folder, Optional.empty());
    return OutputFile.of(folder, name, force, places);
  }

  private static void put(OutputStream out, String text) {
    try {
      out.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
