package dev.viva.session;

import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** What a sitting wants next. */
public sealed interface Step {

  /** One answer per kind of step. */
  default <R> R fold(
      Function<Ask, R> ask,
      Function<Answer, R> answer,
      Function<Judge, R> judge,
      Function<Probing, R> probing,
      Function<Close, R> close,
      Function<Done, R> done) {
    if (this instanceof Ask step) {
      return ask.apply(step);
    } else if (this instanceof Answer step) {
      return answer.apply(step);
    } else if (this instanceof Judge step) {
      return judge.apply(step);
    } else if (this instanceof Probing step) {
      return probing.apply(step);
    } else if (this instanceof Close step) {
      return close.apply(step);
    }
    return done.apply((Done) this);
  }

  /**
   * Put this question to the person.
   *
   * @param before how it was put last, where the sitting broke off while it was open
   */
  record Ask(Turn turn, Optional<Event.Asked> before) implements Step {
    Ask(Turn turn) {
      this(turn, Optional.empty());
    }
  }

  /**
   * The prompt is out; the person thinks, and asks for help or the answer.
   *
   * @param spentMs thinking time from before, when a skip was taken back
   */
  record Answer(Turn turn, Event.Asked asked, Help help, long spentMs) implements Step {
    Answer with(Help more) {
      return new Answer(turn, asked, more, spentMs);
    }
  }

  /**
   * The answer is out; the person ticks and grades.
   *
   * @param ticks the indexes of the points said to be said
   */
  record Judge(
      Turn turn,
      Event.Asked asked,
      Help help,
      Event.Revealed reveal,
      SortedSet<Integer> ticks,
      List<Probe> probes)
      implements Step {
    public Judge {
      ticks = Collections.unmodifiableSortedSet(new TreeSet<>(ticks));
      probes = List.copyOf(probes);
    }

    /** The grade that the ticks come to; a typed answer is never too late. */
    public Grade proposal() {
      boolean inTime = help.typed().isPresent() || reveal.thinkMs() <= asked.seconds() * 1000L;
      return Proposal.of(asked.checklist(), ticks, inTime, help.isUsed());
    }

    /** The texts of the ticked points. */
    public List<String> hit() {
      return ticks.stream().map(asked.checklist()::text).toList();
    }

    /** The indexes of the points that can be ticked: those not shown before the reveal. */
    public SortedSet<Integer> tickable() {
      SortedSet<Integer> all = Ticks.all(asked.checklist().size());
      all.removeAll(help.shown());
      return all;
    }

    /** Ticks or unticks a point that can be ticked. */
    public Judge toggled(int index) {
      return help.shown().contains(index) ? this : withTicks(Ticks.toggled(ticks, index));
    }

    /** Ticks all points that can be ticked. */
    public Judge allTicked() {
      return withTicks(tickable());
    }

    Judge withTicks(Set<Integer> some) {
      return new Judge(turn, asked, help, reveal, new TreeSet<>(some), probes);
    }

    Judge withProbe(Probe probe) {
      List<Probe> more = new ArrayList<>(probes);
      more.add(probe);
      return new Judge(turn, asked, help, reveal, ticks, more);
    }
  }

  /** A follow-up's answer is out; the person ticks its points. */
  record Probing(Judge judge, Event.Probed probed, SortedSet<Integer> ticks) implements Step {
    public Probing {
      ticks = Collections.unmodifiableSortedSet(new TreeSet<>(ticks));
    }

    /** The texts of the ticked points. */
    public List<String> hit() {
      return ticks.stream().map(probed.checklist()::text).toList();
    }

    /** The indexes of the points that can be ticked: all. */
    public SortedSet<Integer> tickable() {
      return Ticks.all(probed.checklist().size());
    }

    /**
     * With the tick of a point set, or taken away where it was set.
     *
     * @param index from 0
     */
    public Probing toggled(int index) {
      return new Probing(judge, probed, Ticks.toggled(ticks, index));
    }

    /** With every point ticked. */
    public Probing allTicked() {
      return new Probing(judge, probed, tickable());
    }
  }

  /** Every question has had its turns; the latest grade can still be taken back. */
  record Close() implements Step {}

  /** Over. */
  record Done(Event.Ending how) implements Step {}
}
