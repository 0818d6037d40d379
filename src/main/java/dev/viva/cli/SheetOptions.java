package dev.viva.cli;

import dev.viva.paper.PaperSize;
import dev.viva.paper.SelfTestSheet;
import dev.viva.paper.Sheet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a sheet looks like and where it goes; which questions may be on it is a {@link Choice}. */
@Command(optionListHeading = "What to print")
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
      String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return Stream.of(values()).filter(f -> extension.matches(f.extensions)).findFirst();
    }
  }

  /** Which of the questions are on it. */
  @Command(optionListHeading = "Which questions")
  static final class Some {
    @Option(
        names = "--count",
        paramLabel = "N",
        converter = Numbers.Count.class,
        description = "how many; all when left out")
    Optional<Integer> count = Optional.empty();

    @Option(
        names = "--seed",
        paramLabel = "N",
        converter = Numbers.Seed.class,
        description = "those that viva drill --seed N draws")
    Optional<Long> seed = Optional.empty();
  }

  @Mixin final Some some = new Some();

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      converter = OfLayout.class,
      description = {
        "crib: answers and points, by topic;",
        "self-test: room to write, answers at the end;",
        "cards: to cut out, 8 on a page;",
        "interviewer: points to tick, red flags, scores;",
        "night-before: what you missed, on two pages"
      })
  Sheet.Layout layout = Sheet.Layout.CRIB;

  @Option(
      names = "--answers",
      paramLabel = "WHERE",
      converter = OfAnswers.class,
      description = "of a self-test: none, end, or facing: on opposite pages")
  Optional<SelfTestSheet.Answers> answers = Optional.empty();

  @Option(names = "--one-sided", description = "cards to fold, for printers of one side")
  boolean oneSided;

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      converter = OfPaper.class,
      description = "a4 or letter")
  PaperSize paper = PaperSize.A4;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to; - or nothing is the standard output")
  String output = STANDARD_OUTPUT;

  @Option(
      names = "--format",
      paramLabel = "F",
      converter = OfFormat.class,
      description = "markdown, html or pdf, where FILE does not tell")
  Optional<Format> format = Optional.empty();

  @Option(names = "--force", description = "replace FILE if it is there")
  boolean force;

  @Option(
      names = "--font",
      paramLabel = "TTF",
      description = "of a PDF: a font for what DejaVu lacks")
  Optional<String> font = Optional.empty();

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

  static final class OfLayout implements ITypeConverter<Sheet.Layout> {
    @Override
    public Sheet.Layout convert(String value) {
      return Labels.of(Sheet.Layout.class, value);
    }
  }

  static final class OfFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Labels.of(Format.class, value);
    }
  }

  static final class OfAnswers implements ITypeConverter<SelfTestSheet.Answers> {
    @Override
    public SelfTestSheet.Answers convert(String value) {
      return Labels.of(SelfTestSheet.Answers.class, value);
    }
  }

  static final class OfPaper implements ITypeConverter<PaperSize> {
    @Override
    public PaperSize convert(String value) {
      return Labels.of(PaperSize.class, value);
    }
  }
}
