package dev.viva;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is typed into a real terminal window and what is to be seen there, as a text file.
 *
 * <pre>
 * # a remark
 * $ viva drill --seed 7      a command typed at the shell's prompt
 *   output                   two blanks before every line that stays in the scrollback
 * ~ 1/3 · # of 90 s ...      the live line as it stands when the next key comes
 * » Space                    a key, or the characters to type; \e and the like are Java's escapes
 * » paste two\nlines         what comes from the clipboard, in the marks of bracketed paste
 * = 60 x 20                  the window gets 60 columns and 20 rows
 * ! STOP                     the Java that runs the drill gets a signal
 * </pre>
 *
 * Playing the file must give the file again; times, dates and the folder are blotted out.
 */
final class TerminalLog {
  private static final boolean REWRITE = Boolean.getBoolean("viva.rewrite");
  private static final String PROMPT = "$";
  private static final Pattern SIZE = Pattern.compile("= (\\d+) x (\\d+)");
  private static final Map<String, String> KEYS =
      Map.of(
          "Space", " ",
          "Enter", "\r",
          "Alt-Enter", "\u001b\r",
          "Up", "\u001b[A",
          "Ctrl-C", "\u0003",
          "Ctrl-D", "\u0004",
          "Ctrl-Z", "\u001a");

  private final Window window;
  private final String folder;
  private final List<String> said = new ArrayList<>();

  /** How many lines of the scrollback were taken over so far. */
  private int taken;

  /** The last line of output since the last key, as the file tells it; empty when it tells none. */
  private String told = "";

  private boolean isLive;

  private TerminalLog(Window window, String folder) {
    this.window = window;
    this.folder = folder;
  }

  /**
   * Plays a log and returns what came of it.
   *
   * @param window a shell whose prompt is a dollar and a blank
   * @param folder what to call {@code FOLDER}
   */
  static String play(String log, Window window, String folder) throws IOException {
    TerminalLog player = new TerminalLog(window, folder);
    for (String line : log.lines().toList()) {
      player.play(line);
    }
    player.awaitOutput();
    player.takeOver();
    return String.join("\n", player.said) + "\n";
  }

  private void play(String line) throws IOException {
    String rest = line.length() < 2 ? "" : line.substring(2);
    switch (line.isEmpty() ? ' ' : line.charAt(0)) {
      case '#' -> said.add(line);
      case '$' -> command(rest);
      case '~' -> live(rest);
      case '»' -> {
        before(line);
        isLive = false;
        window.type(keys(rest));
      }
      case '=' -> {
        before(line);
        Matcher size = SIZE.matcher(line);
        if (!size.matches()) {
          throw new IllegalArgumentException(line);
        }
        window.resize(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
      }
      case '!' -> {
        before(line);
        window.signal(rest);
      }
      default -> told = rest.isEmpty() ? told : rest;
    }
  }

  private void command(String command) throws IOException {
    window.await(lines -> last(lines).equals(PROMPT));
    takeOver();
    said.add("$ " + command);
    isLive = false;
    window.type(command);
    window.await(lines -> last(lines).equals("$ " + command));
    taken++;
    window.type("\r");
    told = "";
    if (REWRITE) {
      window.await(lines -> !last(lines).equals("$ " + command));
    }
  }

  private void live(String line) throws IOException {
    isLive = true;
    awaitOutput();
    String shown = line;
    if (REWRITE) {
      shown = last(timeless(window.lines()));
    } else {
      window.await(lines -> last(timeless(lines)).equals(line));
    }
    takeOver();
    said.add("~ " + shown);
  }

  /** What comes before something is done to the program. */
  private void before(String line) throws IOException {
    awaitOutput();
    takeOver();
    said.add(line);
    told = "";
  }

  private void awaitOutput() throws IOException {
    if (REWRITE) {
      window.settle();
    } else if (!told.isEmpty()) {
      window.await(lines -> last(output(timeless(lines))).equals(told));
    }
  }

  private void takeOver() throws IOException {
    List<String> lines = output(timeless(window.lines()));
    for (String line : lines.subList(Math.min(taken, lines.size()), lines.size())) {
      said.add(("  " + line).stripTrailing());
    }
    taken = Math.max(taken, lines.size());
  }

  /** The lines without a live line or a prompt that waits. */
  private List<String> output(List<String> lines) {
    boolean waits = isLive || last(lines).equals(PROMPT);
    List<String> output = new ArrayList<>(lines);
    if (waits && !output.isEmpty()) {
      output.remove(output.size() - 1);
    }
    return output;
  }

  private static String last(List<String> lines) {
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
  }

  private static String keys(String typed) {
    String key = KEYS.get(typed);
    if (key != null) {
      return key;
    }
    String text = typed.replace("\\e", "\\033").translateEscapes();
    return text.startsWith("paste ")
        ? "\u001b[200~" + text.substring("paste ".length()) + "\u001b[201~"
        : text;
  }

  /** What another run would say as well. */
  private List<String> timeless(List<String> lines) {
    return lines.stream().map(this::timeless).toList();
  }

  private String timeless(String line) {
    return line.replaceAll("\\d+ of (\\d+ s)\\b", "# of $1")
        .replaceAll("\\bin \\d+ (s|min)\\.", "in #.")
        .replaceAll("\\d+ (s|min) in all", "# in all")
        .replaceAll("^(-+  .*-  )-+$", "$1--")
        .replaceAll("^(Follow-up: .*) \\d+ s$", "$1 # s")
        .replaceAll("today \\d\\d:\\d\\d", "today #")
        .replaceAll("then \\d+ s\\b", "then # s")
        .replaceAll("\\d{4}-\\d{2}-\\d{2}-\\d{4}", "DATE")
        .replaceAll("# Drill of .*", "# Drill of DATE")
        .replaceAll("--seed \\d{2,}", "--seed #")
        .replace(folder, "FOLDER");
  }
}
