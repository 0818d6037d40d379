package dev.viva;

/**
 * How much a seeded test does: so much in the gate, a multiple of it under {@code scripts/soak}. A
 * test that is of no use in the gate at any size is tagged {@code soak} instead.
 */
public final class Soak {

  private static final int FACTOR = Integer.getInteger("viva.soak", 1);

  private Soak() {}

  /**
   * Returns how many rounds to run.
   *
   * @param inTheGate rounds that the gate has time for
   */
  public static int rounds(int inTheGate) {
    return Math.multiplyExact(inTheGate, FACTOR);
  }
}
