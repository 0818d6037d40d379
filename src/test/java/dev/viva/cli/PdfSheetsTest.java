package dev.viva.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.viva.terminal.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What another reader finds on the pages of {@code decks/paper}. To add a case, add an empty file
 * to {@code src/test/resources/pdf}: its name says the layout and the options that follow, as
 * {@code cards,paper=letter.txt}. With {@code -Dviva.rewrite=true} the files become what is printed
 * now.
 */
class PdfSheetsTest {
  private static final Path SHEETS = Path.of("src/test/resources/pdf");

  @TempDir Path folder;
  private SmallWorld world;

  @BeforeEach
  void putTheDeckThere() {
    world =
        new SmallWorld(folder)
            .copy("decks/paper/paper.yaml", "questions/paper.yaml")
            .copy("questions/topics.yaml", "questions/topics.yaml");
  }

  @TestFactory
  Stream<DynamicTest> pagesSayWhatTheFilesShow() throws IOException {
    try (Stream<Path> files = Files.list(SHEETS)) {
      return files.sorted().toList().stream()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> assertPrinted(file)));
    }
  }

  private void assertPrinted(Path file) throws IOException {
    String shown = Files.readString(file);

    SmallWorld.Ran ran = world.run(arguments(file.getFileName().toString()));

    assertEquals(new SmallWorld.Ran(0, "", ""), ran);
    String printed =
        pages(world.path("here/sheet.pdf"), !file.getFileName().toString().startsWith("cards"));
    if (Boolean.getBoolean("viva.rewrite")) {
      Files.writeString(file, printed);
    }
    assertEquals(shown, printed);
  }

  /** {@code cards,one-sided.txt} is {@code sheet --layout cards --one-sided -o sheet.pdf}. */
  private static String[] arguments(String name) {
    List<String> arguments = new ArrayList<>(List.of("sheet", "--layout"));
    for (String word : name.substring(0, name.lastIndexOf('.')).split(",", -1)) {
      arguments.addAll(List.of((arguments.size() == 2 ? word : "--" + word).split("=", -1)));
    }
    arguments.addAll(List.of("--force", "-o", "sheet.pdf"));
    return arguments.toArray(String[]::new);
  }

  /**
   * The lines of each page below the page's number and size in points.
   *
   * @param topDown not card by card
   */
  private static String pages(Path pdf, boolean topDown) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      StringBuilder lines = new StringBuilder();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(topDown);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        PDRectangle size = document.getPage(page - 1).getMediaBox();
        lines.append(
            "--- page %d, %d x %d pt%n"
                .formatted(page, Math.round(size.getWidth()), Math.round(size.getHeight())));
        lines.append(
            stripper
                .getText(document)
                .lines()
                .map(line -> line.stripTrailing() + "\n")
                .filter(line -> !line.isBlank())
                .collect(joining()));
      }
      return lines.toString();
    }
  }

  @Test
  void theSameSheetIsTheSameFile() throws IOException {
    world.run("sheet", "-o", "one.pdf");
    world.run("sheet", "-o", "two.pdf");

    assertEquals(-1, Files.mismatch(world.path("here/one.pdf"), world.path("here/two.pdf")));
  }

  @Test
  void whatNoFontShowsIsToldWithItsQuestion() {
    world.file(
        "here/kanji.yaml",
        """
        viva: 1
        deck: kanji
        questions:

        - id: digits
          topic: ocr
          ask: What does 三 say?
          answer: Three.
          points: [Three, A digit]
        """);

    SmallWorld.Ran ran = world.run("sheet", "kanji.yaml", "-o", "kanji.pdf");

    String told = "viva: no font has 三, printed as <U+4E09> (kanji/digits): --font TTF adds one.\n";
    assertEquals(new SmallWorld.Ran(0, "", told), ran);
  }

  @Test
  void aTerminalGetsNoPdf() {
    world.on(new Streams(true, true, 80));

    SmallWorld.Ran ran = world.run("sheet", "--format", "pdf");

    String told = "viva: a PDF is nothing for a terminal: add -o sheet.pdf, or > sheet.pdf.\n";
    assertEquals(new SmallWorld.Ran(2, "", told), ran);
  }

  @Test
  void whatIsNoFontIsToldBeforeTheWork() {
    world.file("here/no.ttf", "no font");

    assertEquals(
        "viva: no.ttf is not a TrueType font. Name a .ttf file.\n",
        world.run("sheet", "--font", "no.ttf", "-o", "sheet.pdf").err());
    assertEquals(
        "viva: nix.ttf cannot be read: it is not there. Name another file.\n",
        world.run("sheet", "--font", "nix.ttf", "-o", "sheet.pdf").err());
    assertEquals(
        "viva: --font is for a PDF: end the file's name with .pdf, or leave it out.\n",
        world.run("sheet", "--font", "no.ttf", "-o", "sheet.html").err());
    assertEquals(false, Files.exists(world.path("here/sheet.pdf")));
  }
}
