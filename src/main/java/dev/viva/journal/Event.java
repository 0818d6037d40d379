package dev.viva.journal;

import dev.viva.deck.Level;
import dev.viva.deck.QuestionId;
import java.util.List;

/**
 * Something that happened in a sitting. Raw facts only: whatever can be computed from events is
 * never one. Durations are milliseconds.
 */
public sealed interface Event {

  /** Picks the case of this event: the one operation of the family, exhaustive by construction. */
  <R> R fold(Cases<R> cases);

  /** A question of the plan as it was when the sitting began. */
  record Planned(QuestionId question, String hash) {}

  /** A sitting begins: all that a resume needs. */
  record Started(Options options, long seed, String version, List<Planned> questions)
      implements Event {
    public Started {
      questions = List.copyOf(questions);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.started(this);
    }
  }

  /**
   * A prompt was put to the person. It carries the words, so that a report survives edits.
   *
   * @param attempt 1, or 2 when the question comes back after it was missed
   * @param seconds the time budget
   */
  record Asked(
      QuestionId question,
      int attempt,
      String hash,
      String topic,
      Level level,
      int seconds,
      String ask,
      Checklist checklist)
      implements Event {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.asked(this);
    }
  }

  /** The hint was shown. */
  record Hinted(QuestionId question) implements Event {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.hinted(this);
    }
  }

  /**
   * One more point was shown before the reveal.
   *
   * @param index its place on the checklist, from 0
   */
  record Pointed(QuestionId question, int index) implements Event {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.pointed(this);
    }
  }

  /** How sure the person was, said before the reveal. */
  record Confident(QuestionId question, Confidence confidence) implements Event {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.confident(this);
    }
  }

  /**
   * A typed answer was submitted.
   *
   * @param ms thinking and typing time up to the submit
   */
  record Typed(QuestionId question, String text, long ms) implements Event {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.typed(this);
    }
  }

  /**
   * The answer was shown.
   *
   * @param thinkMs thinking time, without pauses and absences
   * @param awayMs stretches without a key beyond five times the budget, not part of {@code thinkMs}
   */
  record Revealed(QuestionId question, long thinkMs, long pausedMs, long awayMs) implements Event {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.revealed(this);
    }
  }

  /**
   * The answer to a follow-up was shown.
   *
   * @param n which follow-up, from 1
   * @param ms thinking time
   */
  record Probed(QuestionId question, int n, String ask, Checklist checklist, long ms)
      implements Event {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.probed(this);
    }
  }

  /**
   * A follow-up is done.
   *
   * @param hit the texts of its points that were said
   */
  record ProbeEnded(QuestionId question, int n, List<String> hit) implements Event {
    public ProbeEnded {
      hit = List.copyOf(hit);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.probeEnded(this);
    }
  }

  /**
   * The question got its grade.
   *
   * @param proposed what the ticks came to; the grade itself when nothing was ticked
   * @param hit the texts of the points that were said
   * @param reviewMs from the reveal to the grade
   */
  record Graded(
      QuestionId question,
      Grade grade,
      Grade proposed,
      List<String> hit,
      long thinkMs,
      long reviewMs)
      implements Event {
    public Graded {
      hit = List.copyOf(hit);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.graded(this);
    }
  }

  /** The question was put aside without an answer. */
  record Skipped(QuestionId question, long thinkMs) implements Event {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.skipped(this);
    }
  }

  /** The person marked the question for later, or took the mark back. */
  record Marked(QuestionId question, boolean on) implements Event {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.marked(this);
    }
  }

  /**
   * The question's text is not the one of the plan any more.
   *
   * @param big more than half of the words changed
   */
  record Edited(QuestionId question, String was, String now, boolean big) implements Event {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.edited(this);
    }
  }

  /** A pause is over; written on going on. */
  record Paused(long ms) implements Event {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.paused(this);
    }
  }

  /**
   * A grade or skip was taken back.
   *
   * @param of its number in the journal of this device
   */
  record Undone(long of) implements Event {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.undone(this);
    }
  }

  /** The sitting is over and will not be offered again. */
  record Ended(Ending how) implements Event {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.ended(this);
    }
  }

  /** How a sitting ends. */
  enum Ending {
    FINISHED,
    QUIT,
    ABANDONED
  }

  /** One answer per kind of event. */
  interface Cases<R> {
    R started(Started event);

    R asked(Asked event);

    R hinted(Hinted event);

    R pointed(Pointed event);

    R confident(Confident event);

    R typed(Typed event);

    R revealed(Revealed event);

    R probed(Probed event);

    R probeEnded(ProbeEnded event);

    R graded(Graded event);

    R skipped(Skipped event);

    R marked(Marked event);

    R edited(Edited event);

    R paused(Paused event);

    R undone(Undone event);

    R ended(Ended event);
  }
}
