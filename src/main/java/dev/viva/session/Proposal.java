package dev.viva.session;

import dev.viva.journal.Checklist;
import dev.viva.journal.Grade;
import java.util.Set;

/** The grade that ticks come to. A person may always give another one. */
public final class Proposal {
  private Proposal() {}

  /**
   * All musts and at least half of the nice ones within the budget are nailed; all musts solid; at
   * least half of the musts, rounded up, shaky; anything less missed.
   *
   * @param said the indexes of the points that were said
   * @param inTime the budget was kept, or time plays no part
   * @param helped a hint or a point was shown before the reveal: at most solid
   */
  public static Grade of(Checklist checklist, Set<Integer> said, boolean inTime, boolean helped) {
    int musts = checklist.musts().size();
    int nices = checklist.nices().size();
    int mustsSaid = (int) said.stream().filter(checklist::isMust).count();
    int nicesSaid = said.size() - mustsSaid;
    if (mustsSaid == musts) {
      boolean nailed = inTime && !helped && 2 * nicesSaid >= nices;
      return nailed ? Grade.NAILED : Grade.SOLID;
    }
    return 2 * mustsSaid >= musts ? Grade.SHAKY : Grade.MISSED;
  }
}
