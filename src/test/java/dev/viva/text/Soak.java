package dev.viva.text;

/** How long the seeded tests go on: {@code -Dviva.soak=10} makes each ten times as long. */
final class Soak {

  private Soak() {}

  static int times(int rounds) {
    return rounds * Integer.getInteger("viva.soak", 1);
  }
}
