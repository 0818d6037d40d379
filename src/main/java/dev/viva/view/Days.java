package dev.viva.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days in talk and in tables, in English wherever Viva runs. */
public final class Days {
  private static final int SHORT = 3;

  private Days() {}

  /** {@code 2026-11-26 14:12}. */
  public static String table(LocalDateTime when) {
    return when.toLocalDate() + " " + time(when);
  }

  /** {@code Thu 26 Nov}. */
  public static String talk(LocalDate day) {
    return name(day.getDayOfWeek()).substring(0, SHORT)
        + " "
        + day.getDayOfMonth()
        + " "
        + name(day.getMonth()).substring(0, SHORT);
  }

  /** {@code 26 November 2026, 14:12}. */
  public static String title(LocalDateTime when) {
    return when.getDayOfMonth()
        + " "
        + name(when.getMonth())
        + " "
        + when.getYear()
        + ", "
        + time(when);
  }

  /** {@code today}, {@code yesterday}, {@code Tuesday}, or {@code Thu 26 Nov}. */
  public static String ago(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
    if (days == 0) {
      return "today";
    }
    if (days == 1) {
      return "yesterday";
    }
    return days > 1 && days < 7 ? name(day.getDayOfWeek()) : talk(day);
  }

  /** {@code today 14:05}. */
  public static String dayAndTime(LocalDateTime when, LocalDate today) {
    return ago(when.toLocalDate(), today) + " " + time(when);
  }

  /** {@code Monday}, {@code November}: without Java's own tables of names in all languages. */
  private static String name(Enum<?> dayOrMonth) {
    String name = dayOrMonth.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** {@code 14:12}. */
  private static String time(LocalDateTime when) {
    return when.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
