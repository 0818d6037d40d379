package dev.viva.terminal;

import dev.viva.terminal.Console.Live;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.text.Wrap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jline.terminal.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen: lines that stay, and below them the one live line. The cursor waits at the
 * start of the live line, not at its end: when the window gets narrower some terminals wrap the
 * line and some cut it, and from its start everything down to the end of the screen is its own in
 * either case.
 *
 * <p>Where no line can live, because the clock stands still, the terminal cannot redraw or is too
 * small, the keys are printed when they change, and notices when their moment comes.
 *
 * <p>Every method may be called from any thread. Once the process is told to end, the threads that
 * still want to show something wait for that end: what they have to say comes too late.
 */
final class LiveScreen {
  private static final int NARROWEST = 40;
  private static final int LOWEST = 6;
  private static final int WIDEST = 100;
  private static final int INDENT = 2;
  private static final String ERASE_BELOW = "\u001b[J";

  /** The window may have become narrower a moment ago, and nobody has told yet. */
  private static final String NO_WRAP = "\u001b[?7l";

  private static final String WRAP = "\u001b[?7h";
  private static final long PATIENCE_MS = 500;

  private final Tty tty;
  private final Ansi ansi;
  private final boolean still;
  private final ReentrantLock lock = new ReentrantLock();

  /** What to show while a key is awaited. */
  private @Nullable Live live;

  /** What stands on the live line, as it was sent. */
  private String painted = "";

  private Text keysSaid = Text.EMPTY;
  private boolean hidden;

  LiveScreen(Tty tty, Ansi ansi, boolean still) {
    this.tty = tty;
    this.ansi = ansi;
    this.still = still || tty.isDumb();
  }

  /** Prints lines, which stay. */
  void say(List<Text> lines) {
    locked(() -> print(lines));
  }

  /** Shows what the keys do, until the next {@link #rest}. */
  void show(Live next) {
    locked(
        () -> {
          live = next;
          refresh();
        });
  }

  /** A key came: nothing is asked of the live words any more, and what was painted stays. */
  void rest() {
    locked(() -> live = null);
  }

  /** Makes room for others to write: nothing is shown any more. */
  void hide() {
    locked(
        () -> {
          erase();
          keysSaid = Text.EMPTY;
          hidden = true;
        });
  }

  /** The others are done. */
  void reveal() {
    locked(
        () -> {
          hidden = false;
          refresh();
        });
  }

  /** Shows the clock as it is now, or a notice whose moment has come. */
  void beat() {
    locked(
        () -> {
          if (live != null && !hidden && isLive()) {
            paint(live);
          } else if (live != null && !hidden) {
            live.notice().ifPresent(notice -> print(List.of(notice)));
          }
        });
  }

  /** Paints anew what a resize, or another program, may have spoilt. */
  void repaint() {
    locked(
        () -> {
          erase();
          refresh();
        });
  }

  /** Says the last, even if somebody holds the screen and does not let go. */
  void end(List<Text> lines) {
    tty.end();
    boolean mine = tryLock();
    try {
      print(lines);
    } finally {
      if (mine) {
        lock.unlock();
      }
    }
  }

  private void refresh() {
    if (live == null || hidden) {
      return;
    }
    if (isLive()) {
      paint(live);
    } else if (!live.keys().equals(keysSaid)) {
      keysSaid = live.keys();
      Text muted = Text.of(keysSaid.plain(), Meaning.MUTED);
      print(Wrap.lines(muted, tty.size().getColumns(), INDENT, INDENT));
    }
  }

  private boolean isLive() {
    Size size = tty.size();
    return !still && size.getColumns() >= NARROWEST && size.getRows() >= LOWEST;
  }

  private void paint(Live shown) {
    // One cell less than there are: in the last one some terminals would wrap.
    Text line = shown.line(Math.min(WIDEST, tty.size().getColumns() - 1));
    String rendered = ansi.render(line);
    if (!rendered.equals(painted)) {
      write("\r" + NO_WRAP + rendered + ERASE_BELOW + WRAP + "\r");
      painted = rendered;
    }
  }

  private void print(List<Text> lines) {
    erase();
    StringBuilder rendered = new StringBuilder();
    lines.forEach(line -> rendered.append(ansi.render(line)).append('\n'));
    write(rendered.toString());
  }

  private void erase() {
    if (!painted.isEmpty()) {
      write("\r" + ERASE_BELOW);
      painted = "";
    }
  }

  private void write(String text) {
    tty.writer().print(text);
    tty.writer().flush();
  }

  private void locked(Runnable work) {
    lock.lock();
    try {
      if (!tty.isEnding()) {
        work.run();
      }
    } finally {
      lock.unlock();
    }
    if (tty.isEnding()) {
      tty.awaitEnd();
    }
  }

  private boolean tryLock() {
    try {
      return lock.tryLock(PATIENCE_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
