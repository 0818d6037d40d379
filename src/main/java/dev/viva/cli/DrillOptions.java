package dev.viva.cli;

import java.nio.file.Path;
import java.util.Optional;

/** How a drill goes; which questions it may ask is a {@link Choice}. */
final class DrillOptions {
  final Draw draw = new Draw();
  final Course course = new Course();
  final Traces traces = new Traces();

  enum Order {
    SHUFFLED,
    DECK
  }

  enum ClockKind {
    LIVE,
    STILL
  }

  /** Which of the questions are asked. */
  static final class Draw {
    /** How many questions a drill has when nobody says. */
    static final int COUNT = 10;

    int count = COUNT;
    Order order = Order.SHUFFLED;
    Optional<Long> seed = Optional.empty();

    void addTo(Arguments arguments) {
      arguments
          .under("Which questions")
          .count(Optional.of(COUNT), "how many (" + COUNT + ")", typed -> count = typed)
          .word(
              "--order",
              "ORDER",
              Order.SHUFFLED,
              typed -> order = typed,
              "shuffled, or deck: as the decks have them")
          .seed("the same draw again", typed -> seed = Optional.of(typed));
    }
  }

  /** How the questions are asked. */
  static final class Course {
    boolean type;
    boolean confidence;
    ClockKind clock = ClockKind.LIVE;
    boolean stdin;

    void addTo(Arguments arguments) {
      arguments
          .under("How")
          .setting("--type", "type every answer", typed -> type = typed)
          .setting(
              "--confidence",
              "ask how sure you are before each answer",
              typed -> confidence = typed)
          .word(
              "--clock",
              "CLOCK",
              ClockKind.LIVE,
              typed -> clock = typed,
              "live, or still for screen readers and recordings")
          .flag("--stdin", "one key or answer a line; no terminal needed", typed -> stdin = typed);
    }
  }

  /** What is left of a drill, and what is done with an earlier one. */
  static final class Traces {
    boolean resume;
    boolean fresh;
    Optional<Path> report = Optional.empty();
    boolean noReport;
    boolean noSave;

    void addTo(Arguments arguments) {
      arguments
          .under("Before and after")
          .flag("--resume", "go on with the unfinished drill", typed -> resume = typed)
          .flag(
              "--fresh",
              "start anew, drop the unfinished drill of this choice",
              typed -> fresh = typed)
          .option(
              "--report",
              "FILE",
              Path.class,
              Path::of,
              "the Markdown report to FILE; - prints it",
              typed -> report = Optional.of(typed))
          .setting("--no-report", "no report", typed -> noReport = typed)
          .flag("--no-save", "leave no trace", typed -> noSave = typed);
    }
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
}
