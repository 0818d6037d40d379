package dev.viva.terminal;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.IntSupplier;
import org.jline.utils.NonBlockingReader;

/**
 * The strokes of a typed answer as the characters that JLine's line editor reads. Only what may
 * stand in an answer gets through, and of keys only those that do something: a late reply of the
 * terminal is no text.
 */
final class AnswerInput extends NonBlockingReader {
  private final Strokes strokes;
  private final IntSupplier room;
  private final Runnable suspend;
  private final Queue<Character> ahead = new ArrayDeque<>();
  private boolean cut;
  private boolean gone;

  /**
   * The input of a line editor.
   *
   * @param room how many characters may still be added
   * @param suspend what Ctrl-Z does; it returns when the person is back and the text is in sight
   */
  AnswerInput(Strokes strokes, IntSupplier room, Runnable suspend) {
    this.strokes = strokes;
    this.room = room;
    this.suspend = suspend;
  }

  /** Whether something found no room since this was asked last. */
  boolean wasCut() {
    boolean was = cut;
    cut = false;
    return was;
  }

  /** Whether the terminal is gone. */
  boolean isGone() {
    return gone;
  }

  @Override
  protected int read(long timeout, boolean isPeek) {
    while (ahead.isEmpty()) {
      if (timeout > 0 && !strokes.waits(timeout)) {
        return READ_EXPIRED;
      }
      take(strokes.next());
      if (gone) {
        return EOF;
      }
    }
    return isPeek ? ahead.element() : ahead.remove();
  }

  @Override
  public int readBuffered(char[] buffer, int offset, int length, long timeout) {
    int first = length == 0 ? 0 : read(timeout, false);
    if (length == 0 || first < 0) {
      return first;
    }
    buffer[offset] = (char) first;
    return 1;
  }

  private void take(Stroke stroke) {
    if (stroke instanceof Stroke.Symbol symbol) {
      takeAll(symbol);
    } else if (stroke instanceof Stroke.Paste paste) {
      strokes.drop();
      add(Answers.clean(paste.text()));
    } else if (stroke instanceof Stroke.Sequence sequence) {
      addKey(sequence.text());
    } else if (stroke instanceof Stroke.Control control) {
      if (control.code() == Stroke.Control.CTRL_Z) {
        suspend.run();
      } else {
        addKey(Character.toString(control.code()));
      }
    } else {
      gone = true;
    }
  }

  /** The editor paints after each character: those that are here already it gets together. */
  private void takeAll(Stroke.Symbol first) {
    StringBuilder text = new StringBuilder().appendCodePoint(first.codePoint());
    Optional<Stroke> other = Optional.empty();
    while (other.isEmpty() && strokes.waits(0)) {
      Stroke next = strokes.next();
      if (next instanceof Stroke.Symbol symbol) {
        text.appendCodePoint(symbol.codePoint());
      } else {
        other = Optional.of(next);
      }
    }
    add(Answers.clean(text.toString()));
    other.ifPresent(this::take);
  }

  private void addKey(String sent) {
    if (EditingKeys.FUNCTIONS.containsKey(sent)) {
      addAll(sent);
    }
  }

  private void add(String text) {
    String fitting = Answers.cut(text, room.getAsInt());
    cut |= fitting.length() < text.length();
    if (fitting.codePointCount(0, fitting.length()) == 1 && !fitting.equals("\n")) {
      addAll(fitting);
    } else {
      addAll(Stroke.Paste.BEGINS);
      addAll(fitting);
      addAll(Stroke.Paste.ENDS);
    }
  }

  private void addAll(String text) {
    text.chars().forEach(c -> ahead.add((char) c));
  }
}
