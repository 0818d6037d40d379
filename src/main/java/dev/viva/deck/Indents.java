package dev.viva.deck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Columns in which the lines above suggest a line to begin. */
final class Indents {
  private static final int LOOK_BACK = 3;
  private static final int STEP = 2;
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight");

  private final SourceText source;

  Indents(SourceText source) {
    this.source = source;
  }

  /** The line moved to each of the columns. */
  List<Rewrite> indented(int line) {
    List<Rewrite> all = new ArrayList<>();
    for (int column : columns(line)) {
      all.add(rewrite(line, column, "begin this line with " + spaces(column)));
    }
    return all;
  }

  /** The line with spaces in place of its tabs, up to each of the columns. */
  List<Rewrite> spaced(int line) {
    List<Rewrite> all = new ArrayList<>();
    for (int column : columns(line)) {
      all.add(rewrite(line, column, "put " + spaces(column) + " here"));
    }
    return all;
  }

  private Set<Integer> columns(int line) {
    Set<Integer> columns = new LinkedHashSet<>();
    for (int above = line - 1; above >= Math.max(1, line - LOOK_BACK); above--) {
      LineShape shape = LineShape.of(source.line(above));
      if (!shape.isBlank()) {
        columns.add(shape.contentColumn());
        columns.add(shape.contentColumn() + STEP);
        columns.add(shape.indent().length());
      }
    }
    return columns;
  }

  private Rewrite rewrite(int line, int column, String cure) {
    String content = source.line(line).strip();
    return new Rewrite(line, line, " ".repeat(column) + content, cure);
  }

  private static String spaces(int count) {
    String number = count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    return number + (count == 1 ? " space" : " spaces");
  }
}
