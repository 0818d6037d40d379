package dev.viva.cli;

import dev.viva.paper.SessionReport;
import dev.viva.play.Sitting;
import dev.viva.session.Sat;
import dev.viva.session.Session;
import dev.viva.store.Reports;
import dev.viva.terminal.Console;
import dev.viva.text.Text;
import dev.viva.view.SavedLines;
import dev.viva.view.SittingLines;
import dev.viva.view.SummaryLines;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** The end of a drill: what it came to, the report, the exit code. */
final class DrillEnd {
  private static final Path STDOUT = Path.of("-");

  private final World world;
  private final DrillOptions options;
  private final Instant began;
  private final long startNanos;

  DrillEnd(World world, DrillOptions options) {
    this.world = world;
    this.options = options;
    this.began = world.clock().instant();
    this.startNanos = world.nanos().getAsLong();
  }

  /** Fails now rather than after the last question when the report cannot be written. */
  void check() {
    if (options.traces.report.filter(STDOUT::equals).isPresent()) {
      return;
    }
    if (options.traces.report.isPresent()) {
      Reports.check(world.here().resolve(options.traces.report.get()));
    } else if (!options.traces.noReport && !options.traces.noSave) {
      Reports.checkFolder(world.places().reports());
    }
  }

  /** Says how it went and writes the report. Returns the exit code. */
  int say(Sitting.Result result, Shelf shelf, Console console) {
    long elapsedMs = (world.nanos().getAsLong() - startNanos) / 1_000_000;
    LocalDateTime when = LocalDateTime.ofInstant(began, world.clock().getZone());
    return say(result, when, elapsedMs, shelf, console);
  }

  /**
   * The same for a sitting that had been left open: its beginning and its time are those of the
   * journal, as {@code viva report} tells them.
   */
  int say(Sitting.Result result, Sat sat, Shelf shelf, Console console) {
    return say(result, sat.began(), sat.elapsedMs(), shelf, console);
  }

  private int say(
      Sitting.Result result, LocalDateTime when, long elapsedMs, Shelf shelf, Console console) {
    result
        .trouble()
        .ifPresent(why -> console.say(SavedLines.lost(result.held(), why, console.width())));
    if (result.interrupted()) {
      return ExitCode.INTERRUPTED.number();
    }
    Session session = result.session();
    if (session.firstGrades().isEmpty()) {
      console.say(SittingLines.nothingGraded(session, console.width()));
    } else {
      console.say(SummaryLines.of(session, elapsedMs, console.width()));
      if (!options.traces.noReport && !(options.traces.noSave && options.traces.report.isEmpty())) {
        report(session, when, elapsedMs, shelf, console);
      }
    }
    return result.trouble().isPresent() ? ExitCode.WORLD.number() : ExitCode.DONE.number();
  }

  private void report(
      Session session, LocalDateTime when, long elapsedMs, Shelf shelf, Console console) {
    boolean isPrinted = options.traces.report.filter(STDOUT::equals).isPresent();
    if (isPrinted && world.streams().screen()) {
      console.say(SittingLines.BLANK);
      console.say(SessionReport.lines(session, when, elapsedMs, shelf.bank(), console.width()));
      return;
    }
    String markdown = SessionReport.markdown(session, when, elapsedMs, shelf.bank());
    if (isPrinted) {
      world.out().print("\n" + markdown);
      return;
    }
    Path path =
        options
            .traces
            .report
            .map(file -> Reports.writeTo(world.here().resolve(file), markdown))
            .orElseGet(() -> Reports.write(world.places().reports(), when, markdown));
    console.say(
        List.of(Text.EMPTY, Text.of("Report with every answer:"), Text.of(path.toString())));
  }
}
