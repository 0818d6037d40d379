package dev.viva.view;

import java.util.List;

/** Counts and times in words, the same in every locale. */
public final class Words {
  /** From this budget on times are minutes and seconds. */
  private static final int LONG_SECONDS = 300;

  private Words() {}

  /** {@code 1 question}, {@code 2 questions}. */
  public static String count(long number, String noun) {
    return thousands(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code 10,000}. */
  public static String thousands(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }

  /** {@code 78 of 90 s}, and from five minutes on {@code 12:40 of 25:00}. */
  public static String ofBudget(long ms, int seconds) {
    return seconds < LONG_SECONDS
        ? ms / 1000 + " of " + seconds + " s"
        : minutes(ms / 1000) + " of " + minutes(seconds);
  }

  /** {@code 78 of 90 s}, {@code 104 of 90 s, 14 over}. */
  public static String ofBudgetAndOver(long ms, int seconds) {
    long over = ms / 1000 - seconds;
    if (over <= 0) {
      return ofBudget(ms, seconds);
    }
    return ofBudget(ms, seconds)
        + ", "
        + (seconds < LONG_SECONDS ? Long.toString(over) : minutes(over))
        + " over";
  }

  /** A budget alone: {@code 90 s}, {@code 25:00}. */
  public static String budget(int seconds) {
    return seconds < LONG_SECONDS ? seconds + " s" : minutes(seconds);
  }

  /** A total: {@code 45 s}, {@code 6 min}, {@code 1 h 20 min}. */
  public static String total(long ms) {
    long seconds = (ms + 500) / 1000;
    if (seconds < 60) {
      return seconds + " s";
    }
    long minutes = (seconds + 30) / 60;
    if (minutes < 60) {
      return minutes + " min";
    }
    return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
  }

  /** {@code a, b and c}. */
  public static String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** Arguments as one types them into a shell. */
  public static String typed(List<String> arguments) {
    return String.join(" ", arguments.stream().map(Words::quoted).toList());
  }

  private static String quoted(String argument) {
    return argument.matches("[A-Za-z0-9_./,=:+-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }

  private static String minutes(long seconds) {
    long rest = seconds % 60;
    return seconds / 60 + ":" + (rest < 10 ? "0" : "") + rest;
  }
}
