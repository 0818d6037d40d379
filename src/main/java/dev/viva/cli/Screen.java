package dev.viva.cli;

import dev.viva.terminal.Ansi;
import dev.viva.text.Text;
import java.io.PrintStream;
import java.util.List;

/** Where a command's result goes, and beside it what is to be said of it. */
final class Screen {
  private final PrintStream out;
  private final PrintStream err;
  private final Ansi ansi;
  private final int width;
  private final Look look;

  Screen(World world, Look look) {
    this.out = world.out();
    this.err = world.err();
    this.ansi = look.ansi(world);
    this.width = Look.width(world);
    this.look = look;
  }

  int width() {
    return width;
  }

  /** The result, as lines of text. */
  void say(List<Text> lines) {
    document(rendered(lines));
  }

  /** The lines as {@link #say} prints them. */
  String rendered(List<Text> lines) {
    StringBuilder rendered = new StringBuilder();
    for (Text line : lines) {
      rendered.append(ansi.render(line)).append('\n');
    }
    return rendered.toString();
  }

  /** The result as it is, such as a document of JSON or Markdown. */
  void document(String text) {
    out.print(text);
    out.flush();
  }

  /** What the person should know beside the result, unless they want it quiet. */
  void remark(String sentence) {
    if (!look.quiet) {
      tell(sentence);
    }
  }

  /** What only those want to know who ask for it. */
  void detail(String sentence) {
    if (look.verbose) {
      tell(sentence);
    }
  }

  /** Why there is no result. */
  void refuse(String sentence) {
    tell(sentence);
  }

  /** Says it on stderr, after the speaker's name. */
  private void tell(String sentence) {
    err.print("viva: " + Text.of(sentence).plain() + "\n");
    err.flush();
    look.hasRemarked = true;
  }

  Ansi ansi() {
    return ansi;
  }
}
