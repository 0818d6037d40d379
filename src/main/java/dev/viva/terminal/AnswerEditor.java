package dev.viva.terminal;

import dev.viva.terminal.Console.Typed;
import java.io.IOError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal.Signal;

/** Where an answer is typed: JLine's line editor, with no history and no completion. */
final class AnswerEditor {
  private static final String PROMPT = "  > ";
  private static final String NEXT_LINE = "    ";

  private final AnswerInput input;
  private final AnswerTerminal terminal;
  private final LineReader editor;

  /**
   * An editor that reads these strokes.
   *
   * @param suspend what Ctrl-Z does; it returns when the person is back
   */
  AnswerEditor(Tty tty, Strokes strokes, Runnable suspend) {
    this.input = new AnswerInput(strokes, this::room, () -> suspended(suspend));
    try {
      this.terminal = new AnswerTerminal(tty, input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.editor =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(everythingIsOneWord())
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, NEXT_LINE)
            .variable(LineReader.DISABLE_HISTORY, true)
            .variable(LineReader.BIND_TTY_SPECIAL_CHARS, false)
            .variable(LineReader.BELL_STYLE, "none")
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .option(Option.DISABLE_HIGHLIGHTER, true)
            .option(Option.KITTY_KEYBOARD, false)
            .build();
    editor
        .getWidgets()
        .put(
            EditingKeys.NEW_LINE,
            () -> {
              editor.getBuffer().write('\n');
              return true;
            });
    editor.getKeyMaps().put(LineReader.MAIN, keys());
  }

  private static Parser everythingIsOneWord() {
    DefaultParser parser = new DefaultParser();
    parser.setEscapeChars(null);
    parser.setQuoteChars(null);
    return parser;
  }

  private static KeyMap<Binding> keys() {
    KeyMap<Binding> keys = new KeyMap<>();
    Binding insert = new Reference(LineReader.SELF_INSERT);
    keys.setUnicode(insert);
    keys.bind(insert, KeyMap.range(" -~"));
    for (Map.Entry<String, String> key : EditingKeys.FUNCTIONS.entrySet()) {
      keys.bind(new Reference(key.getValue()), key.getKey());
    }
    return keys;
  }

  /** Lets an answer be typed. */
  Typed read() {
    try {
      return new Typed.Answer(editor.readLine(PROMPT));
    } catch (UserInterruptException | IOError e) {
      return new Typed.Abandoned();
    } catch (EndOfFileException e) {
      return input.isGone() ? new Typed.Abandoned() : new Typed.End();
    }
  }

  /** Whether the latest answer was longer than one may be. */
  boolean wasCut() {
    return input.wasCut();
  }

  /** The window has another size. */
  void resized() {
    redraw(Signal.WINCH);
  }

  /** The process goes on after it was stopped. */
  void resumed() {
    redraw(Signal.CONT);
  }

  private void redraw(Signal why) {
    try {
      terminal.raise(why);
    } catch (IOError e) {
      // The terminal is gone, which also comes as a signal to go on; reading will tell.
    }
  }

  private int room() {
    return Answers.LONGEST - editor.getBuffer().length();
  }

  /** Takes the text off the screen meanwhile, so that the cursor is where the editor expects it. */
  private void suspended(Runnable suspend) {
    editor.callWidget(LineReader.CLEAR);
    terminal.flush();
    suspend.run();
    resumed();
  }
}
