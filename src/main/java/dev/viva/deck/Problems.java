package dev.viva.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The problems of one file, as they are found. Of several errors at the same place only the first
 * is kept, so that one mistake makes one message.
 */
final class Problems {
  /** More are not told at once; what is flawed is set aside all the same. */
  private static final int MAX_PROBLEMS = 10_000;

  private final SourceText source;
  private final List<Problem> found = new ArrayList<>();
  private final TreeSet<Integer> errorOffsets = new TreeSet<>();

  Problems(SourceText source) {
    this.source = source;
  }

  SourceText source() {
    return source;
  }

  /** Notes an error in the text from start to end. */
  void error(int start, int end, String message, String cure) {
    if (errorOffsets.add(start) && found.size() < MAX_PROBLEMS) {
      found.add(source.problem(Severity.ERROR, start, end, message, cure));
    }
  }

  /** Notes an error in what a node holds. */
  void error(Node node, String message, String cure) {
    error(node.start(), node.end(), message, cure);
  }

  /** Notes something that can be drilled but is probably not meant. */
  void warning(int start, int end, String message, String cure) {
    if (found.size() < MAX_PROBLEMS) {
      found.add(source.problem(Severity.WARNING, start, end, message, cure));
    }
  }

  /** Takes over what was found elsewhere in the same file. */
  void addAll(Problems others) {
    found.addAll(others.found);
    errorOffsets.addAll(others.errorOffsets);
  }

  /** Adds problems of text that was left out of the reading: no question is set aside for them. */
  void addLeftOut(Problems others) {
    found.addAll(others.found);
  }

  /** Whether an error lies in the text from start up to and without end. */
  boolean hasErrorWithin(int start, int end) {
    Integer next = errorOffsets.ceiling(start);
    return next != null && next < end;
  }

  /** All problems in the order of their places, each once. */
  List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
