package dev.viva.cli;

import dev.viva.paper.PaperSize;
import dev.viva.paper.SelfTestSheet;
import dev.viva.paper.Sheet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a sheet looks like and where it goes; which questions may be on it is a {@link Choice}. */
final class SheetOptions {
  static final String STANDARD_OUTPUT = "-";

  /** In what a sheet is written, and by which ends of names one tells it. */
  enum Format {
    MARKDOWN("md|markdown"),
    HTML("html|htm|xhtml"),
    PDF("pdf");

    private final String extensions;

    Format(String extensions) {
      this.extensions = extensions;
    }

    /** The format that a file's name tells. */
    static Optional<Format> of(String file) {
      return called(file.substring(file.lastIndexOf('.') + 1));
    }

    /** The format of its own name, or of an end of files' names. */
    static Format parse(String word) {
      return called(word).orElseGet(() -> Labels.of(Format.class, word));
    }

    private static Optional<Format> called(String extension) {
      String lower = extension.toLowerCase(Locale.ROOT);
      return Stream.of(values()).filter(f -> lower.matches(f.extensions)).findFirst();
    }
  }

  /** Which of the questions are on it. */
  static final class Some {
    Optional<Integer> count = Optional.empty();
    Optional<Long> seed = Optional.empty();

    void addTo(Arguments arguments) {
      arguments
          .under("Which questions")
          .count(
              Optional.empty(), "how many; all when left out", typed -> count = Optional.of(typed))
          .seed(
              "those of viva drill --seed N, with --count 10", typed -> seed = Optional.of(typed));
    }
  }

  final Some some = new Some();
  Sheet.Layout layout = Sheet.Layout.CRIB;
  Optional<SelfTestSheet.Answers> answers = Optional.empty();
  boolean oneSided;
  PaperSize paper = PaperSize.A4;
  String output = STANDARD_OUTPUT;
  Optional<Format> format = Optional.empty();
  boolean force;
  Optional<String> font = Optional.empty();

  void addTo(Arguments arguments) {
    arguments
        .under("What to print")
        .word(
            "--layout",
            "LAYOUT",
            Sheet.Layout.CRIB,
            typed -> layout = typed,
            "crib: answers and points, by topic;",
            "self-test: room to write, answers at the end;",
            "cards: to cut out, 8 on a page;",
            "interviewer: points to tick, red flags, scores;",
            "night-before: what you missed, on two pages")
        .word(
            "--answers",
            "WHERE",
            SelfTestSheet.Answers.class,
            "of a self-test: none, end, or facing: on opposite pages",
            typed -> answers = Optional.of(typed))
        .flag("--one-sided", "cards to fold, for printers of one side", typed -> oneSided = typed)
        .word("--paper", "PAPER", PaperSize.A4, typed -> paper = typed, "a4 or letter")
        .text(
            "-o --output",
            "FILE",
            "where to; - or nothing is the standard output",
            typed -> output = typed)
        .option(
            "--format",
            "F",
            Format.class,
            Format::parse,
            "markdown (md), html or pdf, where FILE does not tell",
            typed -> format = Optional.of(typed))
        .flag("--force", "replace FILE if it is there", typed -> force = typed)
        .text(
            "--font",
            "TTF",
            "of a PDF: a font for what DejaVu lacks",
            typed -> font = Optional.of(typed));
  }

  boolean isToStandardOutput() {
    return output.equals(STANDARD_OUTPUT);
  }

  /** The format that was named, else that of the file, else Markdown. */
  Format chosenFormat() {
    return format.or(() -> Format.of(output)).orElse(Format.MARKDOWN);
  }

  /**
   * Options that do not go together, told in a sentence.
   *
   * @param screen whether the standard output is a terminal
   */
  Optional<String> contradiction(boolean screen) {
    Optional<Format> told = isToStandardOutput() ? Optional.empty() : Format.of(output);
    if (format.isPresent() && told.isPresent() && !format.equals(told)) {
      return Optional.of(
          "--format %s is not what the name '%s' says: leave out --format, or name another file."
              .formatted(Labels.label(format.get()), output));
    }
    if (!isToStandardOutput() && format.isEmpty() && told.isEmpty()) {
      return Optional.of(
          "'%s' does not tell the format: end the name with .md, .html or .pdf, or add --format."
              .formatted(output));
    }
    if (answers.isPresent() && layout != Sheet.Layout.SELF_TEST) {
      return Optional.of("--answers is for a self-test: add --layout self-test, or leave it out.");
    }
    if (oneSided && layout != Sheet.Layout.CARDS) {
      return Optional.of("--one-sided is for cards: add --layout cards, or leave it out.");
    }
    if (font.isPresent() && chosenFormat() != Format.PDF) {
      return Optional.of("--font is for a PDF: end the file's name with .pdf, or leave it out.");
    }
    if (chosenFormat() == Format.PDF && isToStandardOutput() && screen) {
      return Optional.of("a PDF is nothing for a terminal: add -o sheet.pdf, or > sheet.pdf.");
    }
    return Optional.empty();
  }
}
