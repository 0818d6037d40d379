package dev.viva.session;

import dev.viva.journal.Event;
import java.util.List;

/**
 * A follow-up that was asked and revealed.
 *
 * @param hit the texts of its points that were said
 */
public record Probe(Event.Probed probed, List<String> hit) {
  public Probe {
    hit = List.copyOf(hit);
  }

  /** True when at least half of its musts were said: it counts towards the depth. */
  public boolean isAnswered() {
    return 2 * probed.checklist().mustsAmong(hit) >= probed.checklist().musts().size();
  }
}
