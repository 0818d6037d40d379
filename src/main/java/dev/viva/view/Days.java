package dev.viva.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days in talk and in tables, in English wherever Viva runs. */
public final class Days {
  private static final DateTimeFormatter TABLE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Days() {}

  /** {@code 2026-11-26 14:12}. */
  public static String table(LocalDateTime when) {
    return TABLE.format(when);
  }

  /** {@code Thu 26 Nov}. */
  public static String talk(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
        + " "
        + day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  /** {@code 26 November 2026, 14:12}. */
  public static String title(LocalDateTime when) {
    return when.getDayOfMonth()
        + " "
        + when.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + when.getYear()
        + ", "
        + TIME.format(when);
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
    return days > 1 && days < 7
        ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : talk(day);
  }

  /** {@code today 14:05}. */
  public static String dayAndTime(LocalDateTime when, LocalDate today) {
    return ago(when.toLocalDate(), today) + " " + TIME.format(when);
  }
}
