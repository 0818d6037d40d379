package dev.viva.cli;

import dev.viva.cli.SmallWorld.Ran;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what went on in a terminal, does it again, and writes it down again.
 *
 * <pre>{@code
 * # What this is about: kept as it is.
 * $ COLUMNS=40 viva drill --stdin > /dev/null
 * » (78 s) abc
 * what was said
 * stderr: what was said on stderr
 * exit: 4
 * }</pre>
 *
 * <p>The lines that begin with {@code »} are typed, in this example after 78 seconds. What goes to
 * {@code /dev/null} is left out, and so is exit code 0. Arguments with blanks stand between single
 * quotes. {@code $ sleep 3600} lets the clock go on.
 */
final class Shell {
  private static final String DROP = " > /dev/null";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Pattern TYPED = Pattern.compile("» (?:\\((\\d+) s\\) ?)?(.*)");

  private final SmallWorld world;

  Shell(SmallWorld world) {
    this.world = world;
  }

  /** What is said now where the same is typed. */
  String replay(String told) {
    StringBuilder said = new StringBuilder();
    List<String> lines = told.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#") || line.startsWith("$ ")) {
        said.append(line).append('\n');
      }
      if (line.startsWith("$ ")) {
        for (String typed : typed(lines.subList(i + 1, lines.size()))) {
          said.append(typed).append('\n');
          type(typed);
        }
        said.append(run(line.substring(2)));
      }
    }
    return said.toString();
  }

  private static List<String> typed(List<String> after) {
    return after.stream().takeWhile(line -> line.startsWith("» ")).toList();
  }

  private void type(String line) {
    Matcher typed = TYPED.matcher(line);
    if (!typed.matches()) {
      throw new IllegalArgumentException(line);
    }
    world.typesAfter(typed.group(1) == null ? 0 : Integer.parseInt(typed.group(1)), typed.group(2));
  }

  private String run(String command) {
    List<String> words = words(command.replace(DROP, ""));
    if (words.get(0).equals("sleep")) {
      world.wait(Integer.parseInt(words.get(1)));
      return "";
    }
    int name = words.indexOf("viva");
    words.subList(0, name).forEach(this::assign);
    Ran ran = world.run(words.subList(name + 1, words.size()).toArray(String[]::new));
    words.subList(0, name).forEach(set -> world.without(set.split("=", 2)[0]));
    return (command.endsWith(DROP) ? "" : ran.out())
        + ran.err().replaceAll("(?m)^", "stderr: ").replaceFirst("stderr: $", "")
        + (ran.code() == 0 ? "" : "exit: " + ran.code() + "\n");
  }

  private void assign(String assignment) {
    String[] sides = assignment.split("=", 2);
    world.with(sides[0], sides[1]);
  }

  static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words;
  }
}
