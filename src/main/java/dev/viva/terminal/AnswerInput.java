package dev.viva.terminal;

import java.util.ArrayDeque;
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
      add(Answers.clean(Character.toString(symbol.codePoint())));
    } else if (stroke instanceof Stroke.Paste paste) {
      strokes.drop();
      String text = Answers.clean(paste.text());
      addAll(Stroke.Paste.BEGINS);
      add(text);
      addAll(Stroke.Paste.ENDS);
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

  private void addKey(String sent) {
    if (EditingKeys.FUNCTIONS.containsKey(sent)) {
      addAll(sent);
    }
  }

  private void add(String text) {
    String fitting = Answers.cut(text, room.getAsInt());
    cut |= fitting.length() < text.length();
    addAll(fitting);
  }

  private void addAll(String text) {
    text.chars().forEach(c -> ahead.add((char) c));
  }
}
