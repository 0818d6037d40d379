package dev.viva.view;

import dev.viva.deck.Question;
import dev.viva.journal.Checklist;
import dev.viva.journal.Event;
import dev.viva.session.Outcome;
import dev.viva.session.Session;
import dev.viva.session.Step;
import dev.viva.text.Markdown;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/** What Viva says between the questions' own words: help, saving, leaving, undo. */
public final class SittingLines {
  /** A blank line. */
  public static final List<Text> BLANK = List.of(Text.EMPTY);

  private static final String ALL_SHOWN = "Every point was shown, so none can be ticked";

  private SittingLines() {}

  /** {@code 3 questions, about 4 minutes. Answer aloud, then press Space.} */
  public static List<Text> opening(int questions, int seconds, boolean typed, int width) {
    String how = typed ? "Type each answer." : "Answer aloud, then press Space.";
    return new Lines(width)
        .say(Words.count(questions, "question") + ", about " + aboutMinutes(seconds) + ". " + how)
        .toList();
  }

  /** Said before the very first question, until something was graded. */
  public static List<Text> firstEver(boolean typed, int width) {
    String say = typed ? "Type" : "Say";
    String aloud = typed ? "" : " aloud, press Space";
    return new Lines(width)
        .say(say + " each answer" + aloud + " to see the reference, and tick what you said.")
        .say("Nothing leaves this machine. q ends at any time; every grade is kept.")
        .toList();
  }

  /** That there are fewer questions than were asked for. */
  public static List<Text> onlyMatch(int questions, int width) {
    return new Lines(width)
        .say("Only " + questions + (questions == 1 ? " matches." : " match."))
        .toList();
  }

  /** Questions of the plan that are in no deck any more. */
  public static List<Text> leftOut(int questions, int width) {
    return new Lines(width)
        .say(
            Words.count(questions, "question")
                + (questions == 1 ? " is" : " are")
                + " in no deck any more and left out.")
        .toList();
  }

  /** An unfinished drill about something else is kept, not offered. */
  public static List<Text> otherUnfinished(int width) {
    return new Lines(width)
        .say(
            Text.of(
                "An unfinished drill of another selection is kept: viva drill --resume",
                Meaning.MUTED))
        .toList();
  }

  /** The time that thinking, reading and ticking take: a third more than the budgets. */
  static String aboutMinutes(int seconds) {
    long minutes = Math.max(1, Math.round(seconds * 4 / 3.0 / 60));
    return Words.count(minutes, "minute");
  }

  /** A remark in passing. */
  public static List<Text> muted(String words, int width) {
    return new Lines(width).muted(words).toList();
  }

  /** A nudge, which is Markdown. */
  public static List<Text> hint(String hint, int width) {
    return new Lines(width).markdown("Hint: " + hint).toList();
  }

  /**
   * A point that is shown before the answer, with its letter.
   *
   * @param index from 0
   */
  public static List<Text> point(Checklist checklist, int index, int width) {
    return new Lines(width)
        .body(
            Text.of("Point " + Checklist.letter(index) + ": ")
                .plus(Markdown.line(checklist.text(index))))
        .toList();
  }

  /** The question once more above its checklist, when a long answer pushed it off the screen. */
  public static List<Text> reminder(Question question, int width) {
    return new Lines(width).muted("The question was:").markdown(question.ask()).blank().toList();
  }

  /**
   * {@code Tick what you said: a-e, * for all. One follow-up: n asks it.}
   *
   * @param tickable the points that can be ticked
   * @param evident those that a typed answer has ticked already
   */
  public static List<Text> howToTick(
      SortedSet<Integer> tickable, Collection<Integer> evident, int followUps, int width) {
    Lines lines = new Lines(width);
    if (evident.isEmpty()) {
      String more =
          switch (followUps) {
            case 0 -> "";
            case 1 -> " One follow-up: n asks it.";
            default -> " " + followUps + " follow-ups: n asks the first.";
          };
      return lines.muted(howToTick(tickable) + more).toList();
    }
    List<String> letters =
        evident.stream().map(i -> Character.toString(Checklist.letter(i))).toList();
    return lines
        .muted(
            Words.list(letters)
                + (letters.size() == 1 ? " is" : " are")
                + " ticked because of your words; press the letter to correct.")
        .toList();
  }

  private static String howToTick(SortedSet<Integer> tickable) {
    return switch (tickable.size()) {
      case 0 -> ALL_SHOWN + ": 1-4 grade it.";
      case 1 -> "Tick what you said: " + letters(tickable) + " or *.";
      default -> "Tick what you said: " + letters(tickable) + ", * for all.";
    };
  }

  /** What Enter says while it has nothing to accept. */
  public static List<Text> tickFirst(SortedSet<Integer> tickable, int width) {
    String how =
        tickable.isEmpty()
            ? ALL_SHOWN + ": grade it with 1-4."
            : "tick what you said (" + letters(tickable) + ", *), or 1-4";
    return new Lines(width).muted(how).toList();
  }

  /**
   * {@code a-e}, or {@code a}. Points are shown from the first on, so that those that can be ticked
   * are always a row.
   *
   * @param points at least one
   */
  public static String letters(SortedSet<Integer> points) {
    char first = Checklist.letter(points.first());
    return points.size() == 1
        ? Character.toString(first)
        : first + "-" + Checklist.letter(points.last());
  }

  /** {@code Back to 2/3: shaky is taken back, your ticks are kept.} */
  public static List<Text> takenBack(Outcome latest, int total, int width) {
    String what =
        latest
            .grade()
            .map(grade -> grade.label() + " is taken back, your ticks are kept.")
            .orElse("the skip is taken back.");
    return new Lines(width)
        .body("Back to " + latest.turn().position() + "/" + total + ": " + what)
        .toList();
  }

  /** The end of a sitting in which nothing was answered, unless it was said already. */
  public static List<Text> nothingGraded(Session session, int width) {
    boolean said = session.step().equals(new Step.Done(Event.Ending.QUIT));
    return said ? List.of() : new Lines(width).say("Nothing is graded.").toList();
  }

  /** What an edit changed, in one muted line. */
  public static List<Text> edited(boolean big, int width) {
    return new Lines(width)
        .muted(
            big
                ? "This question was rewritten since; its past grades still count."
                : "This question was edited since the plan was made.")
        .toList();
  }
}
