package dev.viva.cli;

import dev.viva.terminal.Ansi;

/**
 * How a command talks: coloured or not, how wide, and how much. One for each run: the options that
 * every command takes are put here.
 */
final class Look {
  /** In cells. */
  private static final int WIDEST = 100;

  private static final int UNKNOWN = 80;
  private static final int NARROWEST = 20;

  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  private When when = When.AUTO;
  boolean quiet;
  boolean verbose;

  /** Whether anything was said on stderr so far. */
  boolean hasRemarked;

  void addTo(Arguments arguments) {
    arguments
        .everywhere()
        .word("--color", "WHEN", When.AUTO, typed -> when = typed, "colours: auto, always or never")
        .flag("-q --quiet", "no remarks beside the result", typed -> quiet = typed)
        .flag("-v --verbose", "more remarks, and details of a bug", typed -> verbose = typed);
  }

  /**
   * Coloured or plain: as {@code --color} says; else plain with {@code NO_COLOR} (no-color.org),
   * coloured with {@code FORCE_COLOR} or {@code CLICOLOR_FORCE}, plain with {@code CLICOLOR=0}
   * (bixense.com/clicolors); else coloured where a terminal is looking that is not dumb.
   */
  Ansi ansi(World world) {
    return isColoured(world) ? Ansi.COLOURED : Ansi.PLAIN;
  }

  private boolean isColoured(World world) {
    if (when != When.AUTO) {
      return when == When.ALWAYS;
    }
    if (!world.variable("NO_COLOR").isEmpty()) {
      return false;
    }
    if (isOn(world.variable("FORCE_COLOR")) || isOn(world.variable("CLICOLOR_FORCE"))) {
      return true;
    }
    return !world.variable("CLICOLOR").equals("0") && world.streams().screen() && !isDumb(world);
  }

  /** Whether the terminal says that it understands no escape sequences, or says nothing. */
  static boolean isDumb(World world) {
    return world.variable("TERM").isEmpty() || world.variable("TERM").equals("dumb");
  }

  private static boolean isOn(String value) {
    return !value.isEmpty() && !value.equals("0");
  }

  /** The width to write for: the terminal's, else {@code COLUMNS}, else 80; 20 to 100. */
  static int width(World world) {
    int width =
        world.streams().columns() > 0
            ? world.streams().columns()
            : number(world.variable("COLUMNS"));
    return width <= 0 ? UNKNOWN : Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /** Zero for none. Most often there is nothing, for which no regular expression is loaded. */
  private static int number(String digits) {
    return !digits.isEmpty() && digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
  }
}
