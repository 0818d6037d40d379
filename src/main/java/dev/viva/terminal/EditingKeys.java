package dev.viva.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jline.reader.LineReader;

/**
 * What keys do in a typed answer, as in readline's Emacs mode; a key that is not here does nothing.
 * Cursor keys come in two forms, which the terminal chooses, and Home and End in four.
 */
final class EditingKeys {
  /** Makes a new line; JLine has no such function. */
  static final String NEW_LINE = "viva-new-line";

  /** What a key sends, and the name of JLine's function. */
  static final Map<String, String> FUNCTIONS = functions();

  private EditingKeys() {}

  private static Map<String, String> functions() {
    Map<String, List<String>> keys =
        Map.ofEntries(
            Map.entry(LineReader.ACCEPT_LINE, List.of("\r", "\n")),
            Map.entry(LineReader.INTERRUPT, List.of("\u0003")),
            Map.entry(LineReader.DELETE_CHAR, List.of("\u0004", "\u001b[3~")),
            Map.entry(LineReader.BACKWARD_DELETE_CHAR, List.of("\u007f", "\b")),
            Map.entry(LineReader.BACKWARD_KILL_WORD, List.of("\u0017", "\u001b\u007f", "\u001b\b")),
            Map.entry(LineReader.KILL_WORD, List.of("\u001bd")),
            Map.entry(LineReader.KILL_LINE, List.of("\u000b")),
            Map.entry(LineReader.BACKWARD_KILL_LINE, List.of("\u0015")),
            Map.entry(LineReader.YANK, List.of("\u0019")),
            Map.entry(LineReader.BACKWARD_CHAR, List.of("\u0002", "\u001b[D", "\u001bOD")),
            Map.entry(LineReader.FORWARD_CHAR, List.of("\u0006", "\u001b[C", "\u001bOC")),
            Map.entry(LineReader.BACKWARD_WORD, List.of("\u001bb", "\u001b[1;5D", "\u001b[1;3D")),
            Map.entry(LineReader.FORWARD_WORD, List.of("\u001bf", "\u001b[1;5C", "\u001b[1;3C")),
            Map.entry(LineReader.UP_LINE, List.of("\u001b[A", "\u001bOA")),
            Map.entry(LineReader.DOWN_LINE, List.of("\u001b[B", "\u001bOB")),
            Map.entry(
                LineReader.BEGINNING_OF_LINE,
                List.of("\u0001", "\u001b[H", "\u001bOH", "\u001b[1~", "\u001b[7~")),
            Map.entry(
                LineReader.END_OF_LINE,
                List.of("\u0005", "\u001b[F", "\u001bOF", "\u001b[4~", "\u001b[8~")),
            Map.entry(LineReader.BEGIN_PASTE, List.of(Stroke.Paste.BEGINS)),
            Map.entry(NEW_LINE, List.of("\u001b\r", "\u001b\n")));
    Map<String, String> functions = new HashMap<>();
    keys.forEach((function, sent) -> sent.forEach(key -> functions.put(key, function)));
    return Map.copyOf(functions);
  }
}
