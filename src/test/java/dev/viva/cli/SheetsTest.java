package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sheets of {@code decks/paper}. To add a case, add an empty file to {@code
 * src/test/resources/sheets}: its name says the layout, the options that follow, and the format, as
 * {@code cards,paper=letter,one-sided.html}. With {@code -Dviva.rewrite=true} the files become what
 * is printed now.
 */
class SheetsTest {
  private static final Path SHEETS = Path.of("src/test/resources/sheets");
  private static final Path STYLE = Path.of("src/main/resources/dev/viva/paper/sheet.css");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> sheetsArePrintedAsTheFilesShow() throws IOException {
    try (Stream<Path> files = Files.list(SHEETS)) {
      return files.sorted().toList().stream()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> assertPrinted(file)));
    }
  }

  private void assertPrinted(Path file) throws IOException {
    SmallWorld world =
        new SmallWorld(folder)
            .copy("decks/paper/paper.yaml", "questions/paper.yaml")
            .copy("questions/topics.yaml", "questions/topics.yaml");
    String shown = Files.readString(file);

    String printed = world.run(arguments(file.getFileName().toString())).out();

    String withoutStyle = printed.replace(Files.readString(STYLE), "/* sheet.css */\n");
    if (Boolean.getBoolean("viva.rewrite")) {
      Files.writeString(file, withoutStyle);
    }
    assertEquals(shown, withoutStyle);
  }

  /** {@code cards,one-sided.html} is {@code sheet --layout cards --one-sided --format html}. */
  private static String[] arguments(String name) {
    int dot = name.lastIndexOf('.');
    List<String> arguments = new ArrayList<>(List.of("sheet", "--layout"));
    for (String word : name.substring(0, dot).split(",", -1)) {
      arguments.addAll(List.of((arguments.size() == 2 ? word : "--" + word).split("=", -1)));
    }
    arguments.addAll(List.of("--format", name.endsWith(".md") ? "markdown" : "html"));
    return arguments.toArray(String[]::new);
  }
}
