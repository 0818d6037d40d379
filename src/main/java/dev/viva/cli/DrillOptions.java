package dev.viva.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a drill goes; which questions it asks is a {@link Choice}. */
final class DrillOptions {
  enum Order {
    SHUFFLED,
    DECK
  }

  enum ClockKind {
    LIVE,
    STILL
  }

  /** How many questions a drill has when nobody says. */
  static final int COUNT = 10;

  @Option(names = "--count", paramLabel = "N", description = "how many (" + COUNT + ")")
  int count = COUNT;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      converter = OrderWords.class,
      description = "shuffled or deck")
  Order order = Order.SHUFFLED;

  @Option(names = "--seed", paramLabel = "N", description = "the same draw again")
  Optional<Long> seed = Optional.empty();

  @Option(names = "--type", description = "type every answer")
  boolean type;

  @Option(names = "--confidence", description = "ask how sure you are before each answer")
  boolean confidence;

  @Option(
      names = "--clock",
      paramLabel = "CLOCK",
      converter = ClockWords.class,
      description = "live, or still for screen readers and recordings")
  ClockKind clock = ClockKind.LIVE;

  @Option(names = "--stdin", description = "one key or answer a line; no terminal needed")
  boolean stdin;

  @Option(names = "--report", paramLabel = "FILE", description = "the Markdown report to FILE")
  Optional<Path> report = Optional.empty();

  @Option(names = "--no-report", description = "no report")
  boolean noReport;

  @Option(names = "--no-save", description = "leave no trace")
  boolean noSave;

  @Option(names = "--resume", description = "go on with the unfinished drill")
  boolean resume;

  @Option(names = "--fresh", description = "do not offer to go on")
  boolean fresh;

  static final class OrderWords implements ITypeConverter<Order> {
    @Override
    public Order convert(String value) {
      return word(Order.class, value, "shuffled or deck");
    }
  }

  static final class ClockWords implements ITypeConverter<ClockKind> {
    @Override
    public ClockKind convert(String value) {
      return word(ClockKind.class, value, "live or still");
    }
  }

  private static <E extends Enum<E>> E word(Class<E> type, String value, String all) {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + value + "' is not " + all);
    }
  }
}
