package dev.viva.play;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What an editor wants to be told to open a file at a line, as its manual has it. */
final class EditorWords {
  private static final Set<String> PLUS_LINE =
      words("vi vim gvim nvim view ex nano pico emacs emacsclient micro kak joe jed mg ne");

  private static final Set<String> FILE_AND_LINE = words("subl zed hx helix");
  private static final Set<String> GOTO = words("code code-insiders codium");

  private EditorWords() {}

  private static Set<String> words(String names) {
    return Set.of(names.split(" "));
  }

  /**
   * The words after the editor's own options; only the file for an editor that is not known, since
   * it might take {@code +9} for another file.
   *
   * @param editor the program's name; {@code vim.tiny} counts as {@code vim}
   * @param line 1-based
   */
  static List<String> of(String editor, Path file, int line) {
    String family = editor.split("\\.", 2)[0];
    if (PLUS_LINE.contains(family)) {
      return List.of("+" + line, file.toString());
    }
    if (FILE_AND_LINE.contains(family)) {
      return List.of(file + ":" + line);
    }
    return GOTO.contains(family) ? List.of("--goto", file + ":" + line) : List.of(file.toString());
  }
}
