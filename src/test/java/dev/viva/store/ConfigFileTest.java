package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.store.ConfigFile.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {
  @TempDir private Path folder;

  @Test
  void aLineSetsAKeyAndRemarksAndEmptyLinesDoNot() {
    assertEquals(
        new ConfigFile(
            List.of(
                new Line(2, "drill.count", "20"),
                new Line(4, "drill.report", "a = b.md"),
                new Line(5, "drill.level", "")),
            List.of()),
        parse("# mine\n  drill.count=20 \n\ndrill.report = a = b.md\r\ndrill.level =\n"));
  }

  @Test
  void aLineThatSetsNothingIsNamed() {
    assertEquals(
        new ConfigFile(
            List.of(new Line(2, "drill.count", "3")),
            List.of(
                "config.properties:1 is not 'key = value' and is left out",
                "config.properties:3 is not 'key = value' and is left out")),
        parse("drill.count 20\ndrill.count = 3\n= 5"));
  }

  @Test
  void thereNeedNotBeAFile() throws IOException {
    assertEquals(
        new ConfigFile(List.of(), List.of()), ConfigFile.read(folder.resolve("config.properties")));
    assertEquals(
        new ConfigFile(List.of(), List.of(folder + " cannot be read: Is a directory")),
        ConfigFile.read(folder));

    Path file = Files.writeString(folder.resolve("config.properties"), "drill.tag = größe\n");
    assertEquals(List.of(new Line(1, "drill.tag", "größe")), ConfigFile.read(file).lines());
  }

  @Test
  void bytesThatAreNoUtf8AreTold() throws IOException {
    Path file =
        Files.write(folder.resolve("config.properties"), new byte[] {'a', '=', (byte) 0xff});

    assertEquals(
        new ConfigFile(List.of(), List.of(file + " cannot be read: it is not UTF-8")),
        ConfigFile.read(file));
  }

  private static ConfigFile parse(String text) {
    return ConfigFile.parse("config.properties", text);
  }
}
