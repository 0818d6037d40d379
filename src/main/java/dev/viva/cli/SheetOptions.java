package dev.viva.cli;

import dev.viva.paper.PaperSize;
import dev.viva.paper.Sheet;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a sheet is laid out; which questions are on it is a {@link Choice}. */
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
      return word(Sheet.Layout.values(), value);
    }
  }

  static final class OfFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return word(Format.values(), value);
    }
  }

  static final class OfPaper implements ITypeConverter<PaperSize> {
    @Override
    public PaperSize convert(String value) {
      return word(PaperSize.values(), value);
    }
  }

  private static <E extends Enum<E>> E word(E[] all, String value) {
    return Stream.of(all)
        .filter(one -> label(one).equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + value
                        + "' is none of "
                        + Stream.of(all)
                            .map(SheetOptions::label)
                            .collect(Collectors.joining(", "))));
  }

  private static String label(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
