package dev.viva.terminal;

import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * A person at a terminal. The main thread waits for strokes; one other thread keeps the live line
 * up to date; signals of the terminal come in a third.
 */
public final class JLineConsole implements Console {
  private static final int NARROWEST = 20;
  private static final int WIDEST = 100;
  private static final String PASTE_MARKS_ON = "\u001b[?2004h";
  private static final String PASTE_MARKS_OFF = "\u001b[?2004l";

  private final Tty tty;
  private final LiveScreen screen;
  private final Strokes strokes;
  private final Keyboard keyboard;
  private final Absence absence;
  private final PlainAnswer plainAnswer;
  private final Heart heart;
  private volatile Supplier<List<Text>> lastWords = List::of;
  private volatile @Nullable AnswerEditor editor;
  private volatile boolean isTyping;
  private volatile boolean taken;
  private final AtomicBoolean suspended = new AtomicBoolean();

  private JLineConsole(Tty tty, Ansi ansi, boolean still, boolean isLaunched, LongSupplier clock) {
    this.tty = tty;
    this.screen = new LiveScreen(tty, ansi, still);
    this.strokes = new Strokes(tty.input());
    this.keyboard = new Keyboard(strokes, this::suspend);
    this.absence = new Absence(clock);
    this.plainAnswer = new PlainAnswer(tty, strokes, this::suspend);
    this.heart = new Heart(tty, isLaunched, this::beat, this::resized, this::continued);
  }

  /**
   * Opens the terminal of this process.
   *
   * @param still the clock stands still, on no line of its own
   * @param dumb the terminal understands no escape sequences
   * @param streams what is known of the terminal
   * @param clock a steady clock, in nanoseconds
   * @throws UncheckedIOException when the terminal cannot be controlled, now or later
   */
  public static Console open(
      Ansi ansi, boolean still, boolean dumb, Streams streams, LongSupplier clock) {
    AtomicReference<@Nullable JLineConsole> opened = new AtomicReference<>();
    Tty tty =
        Tty.open(
            dumb, streams, () -> Optional.ofNullable(opened.get()).ifPresent(JLineConsole::killed));
    JLineConsole console = new JLineConsole(tty, ansi, still, streams.quiet(), clock);
    opened.set(console);
    if (!streams.quiet()) {
      console.takeFirst(); // Else keys would be seen on the screen.
    }
    return console;
  }

  @Override
  public int width() {
    return Math.max(NARROWEST, Math.min(WIDEST, tty.size().getColumns()));
  }

  @Override
  public int height() {
    return tty.size().getRows();
  }

  @Override
  public void say(List<Text> lines) {
    screen.say(lines);
  }

  @Override
  public Key key(Live live) {
    screen.show(live);
    takeFirst();
    Key key = keyboard.next();
    screen.rest();
    if (key instanceof Key.Interrupt) {
      tty.interruptible();
      strokes.drop(); // A second Ctrl-C that was a key still is not for the shell.
    }
    return key;
  }

  @Override
  public String howToType() {
    return tty.isDumb() ? "Type your answer; Enter submits." : Console.super.howToType();
  }

  @Override
  public Typed type(Live live) {
    screen.hide();
    takeFirst();
    isTyping = true;
    Typed typed;
    boolean cut;
    if (!tty.isDumb()) {
      AnswerEditor lines = editor();
      typed = strokes.heardBy(live::typed, lines::read);
      cut = lines.wasCut();
      pasteMarks(PASTE_MARKS_ON); // JLine turns them off behind an answer.
    } else {
      typed = strokes.heardBy(live::typed, plainAnswer::read);
      cut = plainAnswer.wasCut();
    }
    isTyping = false;
    screen.reveal();
    if (cut && typed instanceof Typed.Answer) {
      say(List.of(Text.of(Answers.TOO_LONG, Meaning.MUTED)));
    }
    return typed;
  }

  /** Built when it is wanted first: it takes longer than all the rest. */
  private AnswerEditor editor() {
    AnswerEditor built = editor;
    if (built == null) {
      built = new AnswerEditor(tty, strokes, this::suspend);
      editor = built;
    }
    return built;
  }

  @Override
  public void dropPending() {
    strokes.drop();
  }

  @Override
  public void lend(Runnable program) {
    give();
    // Ctrl-C is for the program: as for a shell that waits, it must not end Viva.
    Object handler = Signals.register("INT", () -> {});
    try {
      program.run();
    } finally {
      Signals.unregister("INT", handler);
      takeBack();
    }
  }

  @Override
  public long absentNanos() {
    return absence.nanos();
  }

  @Override
  public void lastWords(Supplier<List<Text>> words) {
    lastWords = words;
  }

  @Override
  public void close() {
    heart.stop();
    if (taken) {
      give();
    }
    tty.close();
  }

  private void give() {
    absence.begin();
    screen.hide();
    pasteMarks(PASTE_MARKS_OFF);
    tty.cooked();
  }

  /** Once there is something to see: the native library and the signals take time to get ready. */
  private void takeFirst() {
    if (!taken) {
      take();
      taken = true;
      heart.start();
    }
  }

  private void take() {
    tty.raw();
    pasteMarks(PASTE_MARKS_ON);
  }

  private void takeBack() {
    take();
    absence.end();
    screen.reveal();
  }

  private void pasteMarks(String mode) {
    if (!tty.isDumb()) {
      tty.writer().print(mode);
      tty.writer().flush();
    }
  }

  /** Ctrl-Z: what the terminal itself would do if keys were not ours. */
  private void suspend() {
    give();
    suspended.set(true);
    JobControl.stop();
    takeBack();
  }

  /** After a stop that was not ours; the word of ours may come only when everything is redrawn. */
  private void continued() {
    if (!suspended.getAndSet(false) && taken && !absence.isAway()) {
      absence.beat();
      try {
        tty.again();
      } catch (UncheckedIOException e) {
        return; // The terminal is gone, which also comes as a signal to go on; reading will tell.
      }
      pasteMarks(PASTE_MARKS_ON);
      AnswerEditor lines = editor;
      if (isTyping && lines != null) {
        lines.resumed();
      } else {
        screen.repaint();
      }
    }
  }

  private void beat() {
    absence.beat();
    screen.beat();
  }

  private void resized() {
    AnswerEditor lines = editor;
    if (isTyping && lines != null) {
      lines.resized();
    } else {
      screen.repaint();
    }
  }

  private void killed() {
    List<Text> words = new ArrayList<>(lastWords.get());
    if (isTyping) {
      words.add(0, Text.EMPTY);
    }
    screen.end(words);
    pasteMarks(PASTE_MARKS_OFF);
  }
}
