package dev.viva.terminal;

import dev.viva.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The person, as Viva sees them: says lines to them and waits for their keys and answers. */
public interface Console extends AutoCloseable {

  /** The width to wrap to, in cells: 20 to 100. */
  int width();

  /** The height in rows, or 0 where there is no screen to scroll. */
  int height();

  /** Prints lines, which stay in the scrollback. */
  void say(List<Text> lines);

  /** Waits for one key while the live line says what keys do. */
  Key key(Live live);

  /** What to say before an answer is typed. */
  default String howToType() {
    return "Type your answer; Enter submits, Alt-Enter makes a new line.";
  }

  /** Waits for a typed answer, one or more lines. */
  Typed type(Live live);

  /** Drops what was typed ahead: after a paste, a typed answer, and before a yes or no. */
  void dropPending();

  /**
   * Lends the terminal to another program, an editor for instance, and takes it back afterwards.
   * What was typed meanwhile is the other program's.
   */
  void lend(Runnable program);

  /**
   * Nanoseconds so far in which the person was not with Viva: suspended, or the terminal was lent.
   * The difference of two calls is what a clock must leave out.
   */
  long absentNanos();

  /**
   * What to print should the process be told to end, by a signal or a closed window.
   *
   * @param words asked from another thread, at that moment
   */
  void lastWords(Supplier<List<Text>> words);

  /** Leaves the terminal as it was. */
  @Override
  void close();

  /** What came of asking for an answer. */
  sealed interface Typed {
    /** The answer was submitted. */
    record Answer(String text) implements Typed {}

    /** The text was thrown away by Ctrl-C; the question is still open. */
    record Abandoned() implements Typed {}

    /** The input ended. */
    record End() implements Typed {}
  }

  /**
   * What is to be seen while Viva waits. It is asked from another thread, once a second, so it
   * reads only what does not change while a key is awaited, and the clock.
   */
  interface Live {
    /** The state's word in line mode: {@code asked}, {@code shown}, {@code typing}, ... */
    String state();

    /** The keys that work now, for line mode and for a clock that stands still. */
    Text keys();

    /** Whether a character is a key now. A line of others is no row of keys in line mode. */
    default boolean takes(char sign) {
      return true;
    }

    /** The live line, cut to the width. */
    Text line(int width);

    /** A line to be printed once because its moment has come; for a clock that stands still. */
    Optional<Text> notice();

    /** Something was typed into an answer: whoever does that is not away. */
    default void typed() {}
  }
}
