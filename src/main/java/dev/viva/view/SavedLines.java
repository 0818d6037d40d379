package dev.viva.view;

import dev.viva.session.Session;
import dev.viva.session.Step;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.util.List;
import java.util.Optional;

/** What Viva says of grades that are on disk, and of those that are not. */
public final class SavedLines {
  private SavedLines() {}

  /** What ends a grade's settled line: {@code saved}, {@code NOT SAVED}, or nothing. */
  public static Text mark(Saving saving) {
    return switch (saving) {
      case ALL -> Text.of("saved", Meaning.MUTED);
      case NOT_ALL -> Text.of("NOT SAVED", Meaning.BAD);
      case NOTHING -> Text.EMPTY;
    };
  }

  /** Why a grade is not on disk, and what happens to it. */
  public static List<Text> held(String why, int width) {
    return new Lines(width)
        .body(why + " Viva holds this grade and tries again at the next one.")
        .toList();
  }

  /** Grades that were held are on disk now. */
  public static List<Text> recovered(int grades, int width) {
    return new Lines(width)
        .body(Words.count(grades, "grade") + (grades == 1 ? " is" : " are") + " saved after all.")
        .toList();
  }

  /**
   * At the end: what is not on disk.
   *
   * @param grades how many grades; when none, it is only that the sitting has ended
   * @param why a whole sentence with a cure
   */
  public static List<Text> lost(int grades, String why, int width) {
    Text what =
        grades == 0
            ? Text.of("All grades are saved, but not that this drill has ended: ")
            : Text.of("NOT SAVED", Meaning.BAD).plus(": " + Words.count(grades, "grade") + ". ");
    return new Lines(width).say(what.plus(why)).toList();
  }

  /** {@code 4 graded, saved. viva drill goes on.}: after Ctrl-C. */
  public static List<Text> left(Session session, Saving saving, int width) {
    int graded = session.firstGrades().size();
    String words = graded == 0 ? "Nothing graded yet" : graded + " graded";
    String rest =
        switch (saving) {
          case ALL -> (graded == 0 ? "" : ", saved") + ". viva drill goes on.";
          case NOT_ALL -> ", not all saved. viva drill goes on.";
          case NOTHING -> "; nothing is kept.";
        };
    return new Lines(width).say(words + rest).toList();
  }

  /** {@code Stopped at 2/3. 1 question is graded and saved; this one is not counted.} */
  public static List<Text> stopped(Session session, Saving saving, int width) {
    int graded = session.firstGrades().size();
    String at = position(session).map(position -> " at " + position).orElse("");
    String saved =
        switch (saving) {
          case ALL -> " and saved";
          case NOT_ALL -> ", not all saved";
          case NOTHING -> "";
        };
    String counted =
        graded == 0
            ? "Nothing is graded."
            : Words.count(graded, "question")
                + (graded == 1 ? " is" : " are")
                + " graded"
                + saved
                + "; this one is not counted.";
    String dropped = isTicked(session.step()) ? " Ticks without a grade are not kept." : "";
    return new Lines(width).body("Stopped" + at + ". " + counted + dropped).toList();
  }

  private static boolean isTicked(Step step) {
    if (step instanceof Step.Probing probing) {
      return !probing.ticks().isEmpty() || isTicked(probing.judge());
    }
    return step instanceof Step.Judge judge && !judge.ticks().isEmpty();
  }

  /** {@code A drill of today 14:05 stopped at 4/10; 3 grades are safe.} */
  public static List<Text> unfinished(Session session, String when, int width) {
    int graded = session.firstGrades().size();
    String safe =
        switch (graded) {
          case 0 -> "nothing is graded yet.";
          case 1 -> "1 grade is safe.";
          default -> graded + " grades are safe.";
        };
    String at = position(session).orElse("its end");
    return new Lines(width).say("A drill of " + when + " stopped at " + at + "; " + safe).toList();
  }

  private static Optional<String> position(Session session) {
    return session
        .openTurn()
        .map(turn -> turn.position() + "/" + session.started().questions().size());
  }
}
