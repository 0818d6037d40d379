package dev.viva.cli;

import dev.viva.paper.PaperSize;
import dev.viva.paper.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** How a sheet is laid out; which questions are on it is a {@link Choice}. */
@Command(optionListHeading = "What to print")
final class SheetOptions {
  enum Format {
    MARKDOWN,
    HTML
  }

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      converter = OfLayout.class,
      description = "crib: answers and points by topic")
  Sheet.Layout layout = Sheet.Layout.CRIB;

  @Option(
      names = "--format",
      paramLabel = "F",
      converter = OfFormat.class,
      description = "markdown or html")
  Format format = Format.MARKDOWN;

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      converter = OfPaper.class,
      description = "a4 or letter")
  PaperSize paper = PaperSize.A4;

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

  static final class OfPaper implements ITypeConverter<PaperSize> {
    @Override
    public PaperSize convert(String value) {
      return Labels.of(PaperSize.class, value);
    }
  }
}
