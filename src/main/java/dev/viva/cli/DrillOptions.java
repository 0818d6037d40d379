package dev.viva.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a drill goes; which questions it may ask is a {@link Choice}. */
final class DrillOptions {
  @Mixin final Draw draw = new Draw();
  @Mixin final Course course = new Course();
  @Mixin final Traces traces = new Traces();

  enum Order {
    SHUFFLED,
    DECK
  }

  enum ClockKind {
    LIVE,
    STILL
  }

  /** Which of the questions are asked. */
  @Command(optionListHeading = "Which questions")
  static final class Draw {
    /** How many questions a drill has when nobody says. */
    static final int COUNT = 10;

    @Option(
        names = "--count",
        paramLabel = "N",
        converter = Numbers.Count.class,
        description = "how many (" + COUNT + ")")
    int count = COUNT;

    @Option(
        names = "--order",
        paramLabel = "ORDER",
        converter = OrderWords.class,
        description = "shuffled, or deck: as the decks have them")
    Order order = Order.SHUFFLED;

    @Option(
        names = "--seed",
        paramLabel = "N",
        converter = Numbers.Seed.class,
        description = "the same draw again")
    Optional<Long> seed = Optional.empty();
  }

  /** How the questions are asked. */
  @Command(optionListHeading = "How")
  static final class Course {
    @Option(
        names = "--type",
        arity = "0..1",
        fallbackValue = "true",
        converter = Labels.OfFlag.class,
        description = "type every answer")
    boolean type;

    @Option(
        names = "--confidence",
        arity = "0..1",
        fallbackValue = "true",
        converter = Labels.OfFlag.class,
        description = "ask how sure you are before each answer")
    boolean confidence;

    @Option(
        names = "--clock",
        paramLabel = "CLOCK",
        converter = ClockWords.class,
        description = "live, or still for screen readers and recordings")
    ClockKind clock = ClockKind.LIVE;

    @Option(names = "--stdin", description = "one key or answer a line; no terminal needed")
    boolean stdin;
  }

  /** What is left of a drill, and what is done with an earlier one. */
  @Command(optionListHeading = "Before and after")
  static final class Traces {
    @Option(names = "--resume", description = "go on with the unfinished drill")
    boolean resume;

    @Option(names = "--fresh", description = "start anew, drop the unfinished drill")
    boolean fresh;

    @Option(
        names = "--report",
        paramLabel = "FILE",
        description = "the Markdown report to FILE; - prints it")
    Optional<Path> report = Optional.empty();

    @Option(
        names = "--no-report",
        arity = "0..1",
        fallbackValue = "true",
        converter = Labels.OfFlag.class,
        description = "no report")
    boolean noReport;

    @Option(names = "--no-save", description = "leave no trace")
    boolean noSave;
  }

  /** Two options that exclude each other, told in a sentence. */
  Optional<String> contradiction() {
    if (traces.resume && traces.fresh) {
      return Optional.of("--resume goes on and --fresh starts anew: leave one of them out.");
    }
    if (traces.resume && traces.noSave) {
      return Optional.of("A drill that goes on is saved: leave out --resume or --no-save.");
    }
    if (traces.report.filter(file -> file.toString().isEmpty()).isPresent()) {
      return Optional.of("--report: the name of the file is empty.");
    }
    if (traces.report.isPresent() && traces.noReport) {
      return Optional.of("--report writes a report and --no-report none: leave one of them out.");
    }
    return Optional.empty();
  }

  static final class OrderWords implements ITypeConverter<Order> {
    @Override
    public Order convert(String value) {
      return Labels.of(Order.class, value);
    }
  }

  static final class ClockWords implements ITypeConverter<ClockKind> {
    @Override
    public ClockKind convert(String value) {
      return Labels.of(ClockKind.class, value);
    }
  }
}
