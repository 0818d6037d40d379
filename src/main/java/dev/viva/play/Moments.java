package dev.viva.play;

import dev.viva.journal.Checklist;
import dev.viva.journal.Grade;
import dev.viva.session.Step;
import dev.viva.session.Turn;
import dev.viva.terminal.Console.Live;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.view.GradeLines;
import dev.viva.view.LiveWords;
import dev.viva.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The live line of each state of a sitting: what Enter will do is said before it is pressed. */
final class Moments {
  private static final List<String> GRADES = List.of("1 missed 2 shaky 3 solid 4 nailed", "? keys");

  /** The room that the names of the four grades want. */
  private static final int WIDE = 68;

  private final Stopwatch watch;
  private final Still still;
  private final int total;

  Moments(Stopwatch watch, Still still, int total) {
    this.watch = watch;
    this.still = still;
    this.total = total;
  }

  Live answering(Step.Answer answer, Keys keys) {
    Text place = Text.of(answer.turn().position() + "/" + total);
    return thinking(place, answer.asked().seconds(), keys);
  }

  private Live thinking(Text place, int seconds, Keys keys) {
    List<String> brief = List.of("Space", "?");
    return new Moment(
        "asked",
        Text.of(keys.signs()),
        sign -> keys.takes((char) sign),
        width -> new LiveWords(place, clock(seconds), keys.words(), brief).line(width),
        still::notice,
        () -> {});
  }

  Live following(Turn turn, int seconds, Keys keys) {
    Text place = Text.of(turn.position() + "/" + total + " follow-up");
    return thinking(place, seconds, keys);
  }

  Live paused(int seconds, Keys keys) {
    Text facts = Text.of("paused at " + Words.ofBudget(watch.thinkMs(), seconds));
    return new Moment(
        "paused",
        Text.of(keys.signs()),
        keys,
        width -> new LiveWords(Text.EMPTY, facts, keys.words(), List.of("p", "?")).line(width));
  }

  Live judging(Step.Judge judge, Keys keys) {
    if (judge.ticks().isEmpty()) {
      return judge.tickable().isEmpty() ? gradeOnly(keys) : untouched(keys);
    }
    Text facts = said(judge.ticks()).plus(": ").plus(bare(judge.proposal()));
    List<String> words = new ArrayList<>(List.of("Enter accept"));
    words.addAll(GRADES);
    return new Moment(
        "shown",
        facts.plus(" · ").plus(keys.signs()),
        keys,
        width -> new LiveWords(Text.EMPTY, facts, words, List.of("Enter", "1-4", "?")).line(width));
  }

  private static Live untouched(Keys keys) {
    Text facts = Text.of("tick what you said");
    LiveWords words =
        new LiveWords(
            Text.EMPTY,
            facts.plus(", or 1 missed 2 shaky 3 solid 4 nailed"),
            List.of("? keys"),
            List.of("?"));
    LiveWords narrow =
        new LiveWords(Text.EMPTY, facts, List.of("1-4", "? keys"), List.of("1-4", "?"));
    return new Moment(
        "shown",
        facts.plus(" · ").plus(keys.signs()),
        keys,
        width -> (width < WIDE ? narrow : words).line(width));
  }

  /** Every point was shown: there is nothing to tick. */
  private static Live gradeOnly(Keys keys) {
    Text facts = Text.of("grade it");
    return new Moment(
        "shown",
        facts.plus(" · ").plus(keys.signs()),
        keys,
        width -> new LiveWords(Text.EMPTY, facts, GRADES, List.of("1-4", "?")).line(width));
  }

  Live probing(Step.Probing probing, Keys keys) {
    Text facts = probing.ticks().isEmpty() ? Text.of("tick what you said") : said(probing.ticks());
    return new Moment(
        "shown",
        facts.plus(" · ").plus(keys.signs()),
        keys,
        width ->
            new LiveWords(
                    Text.EMPTY, facts, List.of("Enter go on", "? keys"), List.of("Enter", "?"))
                .line(width));
  }

  Live closing() {
    Text words = Text.of("u undo · any other key: report", Meaning.MUTED);
    return new Moment("closing", Text.of("u undo · any other: report"), width -> words);
  }

  Live typing(int seconds) {
    return new Moment(
        "typing",
        Text.of("Enter submits"),
        sign -> true,
        width -> clock(seconds),
        Optional::empty,
        watch::key);
  }

  Live sure() {
    Text facts = Text.of("How sure?");
    return new Moment(
        "sure",
        Text.of("how sure? 1 guess 2 think 3 sure"),
        new Keys(List.of(), "Space 1-3 u p m o q"),
        width ->
            new LiveWords(
                    Text.EMPTY, facts, List.of("1 guess", "2 think", "3 sure"), List.of("1-3"))
                .line(width));
  }

  private Text clock(int seconds) {
    long ms = watch.thinkMs();
    long over = ms / 1000 - seconds;
    if (over > 0) {
      String words = Words.ofBudgetAndOver(ms, seconds);
      int comma = words.indexOf(", ") + 2;
      return Text.of(words.substring(0, comma)).plus(words.substring(comma), Meaning.ATTENTION);
    }
    Text text = Text.of(Words.ofBudget(ms, seconds));
    return Still.isNearEnd(ms, seconds) ? text.plus(", ").plus("wrap up", Meaning.ATTENTION) : text;
  }

  private static Text said(SortedSet<Integer> ticks) {
    StringBuilder letters = new StringBuilder("said");
    ticks.forEach(i -> letters.append(' ').append(Checklist.letter(i)));
    return Text.of(letters.toString());
  }

  /** The proposed grade without its sign, which is kept for what is settled. */
  private static Text bare(Grade grade) {
    Text signed = GradeLines.grade(grade);
    return Text.of(grade.label(), signed.spans().get(0).meaning());
  }
}
