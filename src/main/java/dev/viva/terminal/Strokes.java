package dev.viva.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.viva.terminal.Stroke.Control;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * Cuts the bytes of a terminal into strokes. It reads a byte at a time, only when a stroke is
 * wanted and in the caller's thread: what comes later is left for whom the terminal is lent to, and
 * nobody stays behind who could steal a key.
 *
 * <p>Escape sequences are those of ECMA-48 and of xterm ("XTerm Control Sequences").
 */
final class Strokes {
  /** How long the key of Alt and a key may take: a terminal sends both at once. */
  private static final int ALT_MS = 150;

  /** How long the rest of what has begun may take, over a slow line too. */
  private static final int REST_MS = 1_000;

  private static final int STEP_MS = 5;
  private static final int NONE = -2;
  private static final int BELL = 7;
  private static final int CANCEL = 24;
  private static final int DELETE = 127;
  private static final String STRINGS = "]PX^_";
  private static final String LINUX_FUNCTION_KEY = "\u001b[[";
  private static final String MOUSE = "\u001b[M";

  private final InputStream in;
  private int ahead = NONE;
  private Runnable listener = () -> {};

  Strokes(InputStream in) {
    this.in = in;
  }

  /** Has each stroke heard while an answer is read. */
  <T> T heardBy(Runnable each, Supplier<T> reading) {
    listener = each;
    try {
      return reading.get();
    } finally {
      listener = () -> {};
    }
  }

  /** Waits for a stroke. */
  Stroke next() {
    int first = read();
    listener.run();
    if (first < 0) {
      return new Stroke.Gone();
    }
    if (first == Control.ESC) {
      return escape();
    }
    return first < ' ' || first == DELETE
        ? new Control(first)
        : new Stroke.Symbol(codePoint(first));
  }

  /** Whether something comes within so many milliseconds. */
  boolean waits(long ms) {
    for (long waited = 0; !isReady(); waited += STEP_MS) {
      if (waited >= ms) {
        return false;
      }
      pause();
    }
    return true;
  }

  /** Drops what has come already. */
  void drop() {
    while (isReady() && read() >= 0) {
      // Dropped.
    }
  }

  private Stroke escape() {
    boolean follows = waits(ALT_MS) || (waits(REST_MS) && isBracket(peek()));
    if (!follows || !continuesEscape(peek())) {
      return new Control(Control.ESC);
    }
    StringBuilder sequence = new StringBuilder("\u001b");
    int kind = read();
    sequence.appendCodePoint(codePoint(kind));
    if (kind == '[') {
      readParameters(sequence);
    } else if (kind == 'O') {
      readFinal(sequence);
    } else if (STRINGS.indexOf(kind) >= 0) {
      skipString();
    }
    return sequence.toString().equals(Stroke.Paste.BEGINS)
        ? new Stroke.Paste(pasted())
        : new Stroke.Sequence(sequence.toString());
  }

  /** Neither is a key of Viva: after ESC they begin a sequence, however late they come. */
  private static boolean isBracket(int next) {
    return next == '[' || next == ']';
  }

  /** Not so a control character, but for the keys that people press together with Alt. */
  private static boolean continuesEscape(int next) {
    return next >= ' ' || next == '\r' || next == '\n' || next == '\b';
  }

  private void readParameters(StringBuilder sequence) {
    readFinal(sequence);
    if (sequence.toString().equals(LINUX_FUNCTION_KEY)) {
      readFinal(sequence);
    } else if (sequence.toString().equals(MOUSE)) {
      for (int i = 0; i < 3 && waits(REST_MS); i++) {
        sequence.append((char) read());
      }
    }
  }

  /** Reads up to the character that ends a sequence; a control character breaks it off. */
  private void readFinal(StringBuilder sequence) {
    while (waits(REST_MS) && peek() >= ' ' && peek() < DELETE) {
      char next = (char) read();
      sequence.append(next);
      if (next >= '@') {
        return;
      }
    }
  }

  /** Skips an operating system command or the like, up to its end: BEL, or ESC and a backslash. */
  private void skipString() {
    while (waits(REST_MS) && peek() != Control.CTRL_C) {
      int next = read();
      if (next == Control.ESC && waits(REST_MS) && peek() == '\\') {
        next = read();
        return;
      }
      if (next < 0 || next == BELL || next == CANCEL) {
        return;
      }
    }
  }

  private String pasted() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String end = Stroke.Paste.ENDS;
    int matched = 0;
    while (matched < end.length() && waits(Stroke.Paste.REST_MS)) {
      int next = read();
      if (next < 0) {
        break;
      }
      matched = next == end.charAt(matched) ? matched + 1 : next == Control.ESC ? 1 : 0;
      if (bytes.size() < Stroke.Paste.MAX_BYTES) {
        bytes.write(next);
      }
    }
    String text = bytes.toString(UTF_8);
    return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
  }

  /** The character that begins with this byte; U+FFFD where it is not UTF-8. */
  private int codePoint(int first) {
    int length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
    byte[] bytes = new byte[length];
    bytes[0] = (byte) first;
    for (int i = 1; i < length && waits(REST_MS) && (peek() & 0xC0) == 0x80; i++) {
      bytes[i] = (byte) read();
    }
    return new String(bytes, UTF_8).codePointAt(0);
  }

  private boolean isReady() {
    try {
      return ahead != NONE || in.available() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private int peek() {
    if (ahead == NONE) {
      ahead = read();
    }
    return ahead;
  }

  /** The next byte, or -1 when the input ends. */
  private int read() {
    try {
      int next = ahead == NONE ? in.read() : ahead;
      ahead = NONE;
      return next;
    } catch (IOException e) {
      return -1;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(STEP_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
