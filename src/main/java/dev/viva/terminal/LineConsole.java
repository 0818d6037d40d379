package dev.viva.terminal;

import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.text.Wrap;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

/**
 * A person, a pipe or a screen reader that speaks in lines: one line is one key or one answer, each
 * state is one line that begins with its word in brackets, and nothing is ever redrawn. A line of
 * several letters is several keys where each of them is one in that state, and else is left out: an
 * answer that is typed by mistake must neither skip nor quit. An empty line is Enter, a blank one
 * is Space.
 */
public final class LineConsole implements Console {
  private final LineInput in;
  private final PrintStream out;
  private final Ansi ansi;
  private final int width;
  private final Queue<Character> ahead = new ArrayDeque<>();

  public LineConsole(BufferedReader in, PrintStream out, Ansi ansi, int width) {
    this.in = new LineInput(in);
    this.out = out;
    this.ansi = ansi;
    this.width = width;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return 0;
  }

  @Override
  public void say(List<Text> lines) {
    lines.forEach(line -> out.print(ansi.render(line) + "\n"));
    out.flush();
  }

  @Override
  public Key key(Live live) {
    while (ahead.isEmpty()) {
      say(List.of(Text.of("[" + live.state() + "] ").plus(live.keys())));
      Optional<String> line = in.next();
      if (line.isEmpty()) {
        return new Key.End();
      }
      if (line.get().isEmpty()) {
        return new Key.Enter();
      }
      if (line.get().isBlank()) {
        return new Key.Sign(' ');
      }
      take(line.get(), live);
    }
    return new Key.Sign(ahead.remove());
  }

  /** Takes a line as one key or as several, all of which must have a meaning. */
  private void take(String line, Live live) {
    String signs = line.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    if (signs.length() == 1 || signs.chars().allMatch(sign -> live.takes((char) sign))) {
      signs.chars().forEach(sign -> ahead.add((char) sign));
    } else {
      say(List.of(Wrap.cut(Text.of("  Left out, not all of it keys: " + line), width)));
    }
  }

  @Override
  public String howToType() {
    return "The next line is your answer.";
  }

  @Override
  public Typed type(Live live) {
    say(List.of(Text.of("[" + live.state() + "] ").plus(live.keys())));
    return in.next().<Typed>map(this::answer).orElseGet(Typed.End::new);
  }

  private Typed answer(String line) {
    String clean = Answers.clean(line);
    String kept = Answers.cut(clean, Answers.LONGEST);
    if (kept.length() < clean.length()) {
      say(List.of(Text.of(Answers.TOO_LONG, Meaning.MUTED)));
    }
    return new Typed.Answer(kept);
  }

  /** Keeps everything: in a script the lines that follow are meant. */
  @Override
  public void dropPending() {}

  @Override
  public void lend(Runnable program) {
    program.run();
  }

  @Override
  public long absentNanos() {
    return 0;
  }

  /** Says none: a script looks at the exit code. */
  @Override
  public void lastWords(Supplier<List<Text>> words) {}

  @Override
  public void close() {
    out.flush();
  }
}
