package dev.viva.view;

import dev.viva.journal.Checklist;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import dev.viva.session.Outcome;
import dev.viva.session.Probe;
import dev.viva.session.Turn;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The settled line that ends a question. */
public final class GradeLines {
  private GradeLines() {}

  /** A grade with its sign: {@code ✓ solid}. The sign says as much as the colour. */
  public static Text grade(Grade grade) {
    return switch (grade) {
      case MISSED -> Text.of("✗ missed", Meaning.BAD);
      case SHAKY -> Text.of("~ shaky", Meaning.ATTENTION);
      case SOLID -> Text.of("✓ solid", Meaning.GOOD);
      case NAILED -> Text.of("✓ nailed", Meaning.GOOD);
    };
  }

  /** {@code ✓ solid · 3 of 3 must, 0 of 2 nice · follow-up 1 of 1 · 78 of 90 s · saved}. */
  public static List<Text> settled(
      Outcome outcome, int followUps, Saving saving, boolean comesBack, int width) {
    Event.Asked asked = outcome.asked();
    List<String> facts = new ArrayList<>();
    if (outcome.isTicked()) {
      facts.add(points(asked.checklist(), outcome.hit()));
    }
    if (!outcome.probes().isEmpty()) {
      facts.add("follow-up " + outcome.depth() + " of " + followUps);
    }
    facts.add(Words.ofBudget(outcome.thinkMs(), asked.seconds()));
    Text line =
        grade(outcome.grade().orElseThrow()).plus(" · " + String.join(" · ", facts), Meaning.MUTED);
    Text saved = SavedLines.mark(saving);
    if (!saved.isEmpty()) {
      line = line.plus(" · ", Meaning.MUTED).plus(saved);
    }
    if (comesBack) {
      line = line.plus(" · comes back once", Meaning.MUTED);
    }
    return new Lines(width).body(line).toList();
  }

  /** {@code - skipped · comes back at the end}. */
  public static List<Text> skipped(Turn turn, int width) {
    String words =
        switch (turn.why()) {
          case FIRST -> "- skipped · comes back at the end";
          case SKIPPED_BEFORE -> "- skipped again · not answered";
          case MISSED_BEFORE -> "- skipped · the first grade stands";
        };
    return new Lines(width).muted(words).toList();
  }

  /** {@code 1 of 1 must · 19 of 45 s}: how a follow-up went. */
  public static List<Text> followUp(Probe probe, int seconds, int width) {
    String points = points(probe.probed().checklist(), probe.hit());
    return new Lines(width)
        .muted(points + " · " + Words.ofBudget(probe.probed().ms(), seconds))
        .toList();
  }

  /** {@code 3 of 3 must, 0 of 2 nice}; the nice part only where there are nice ones. */
  static String points(Checklist checklist, List<String> hit) {
    String musts = checklist.mustsAmong(hit) + " of " + checklist.musts().size() + " must";
    int nices = checklist.nices().size();
    return nices == 0 ? musts : musts + ", " + checklist.nicesAmong(hit) + " of " + nices + " nice";
  }
}
