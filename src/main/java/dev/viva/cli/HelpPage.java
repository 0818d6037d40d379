package dev.viva.cli;

import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The help of a command: what it does, how it is typed, its commands, its options under the
 * questions a person has, the exit codes, examples. Of picocli's words for the parts of a help,
 * {@code description} is the first sentence and {@code footer} the examples.
 */
final class HelpPage {
  private static final int WIDEST = 80;

  /** Narrower than this, descriptions stand below the names. */
  private static final int ROOM_FOR_TWO = 60;

  private static final int INDENT = 2;
  private static final int HANG = 6;

  private final CommandSpec spec;
  private final int width;
  private final List<Text> lines = new ArrayList<>();

  private HelpPage(CommandSpec spec, int width) {
    this.spec = spec;
    this.width = Math.min(WIDEST, width);
  }

  /** The page at a width; at most 80 cells are used. */
  static List<Text> of(CommandSpec spec, int width) {
    HelpPage page = new HelpPage(spec, width);
    page.say(Text.of(String.join(" ", spec.usageMessage().description())));
    page.usage();
    Map<String, Map<String, String>> sections = HelpWords.sections(spec);
    int longest =
        sections.values().stream()
            .flatMap(section -> section.keySet().stream())
            .mapToInt(String::length)
            .max()
            .orElse(0);
    sections.forEach((heading, entries) -> page.section(heading, entries, longest));
    page.exitCodes();
    page.examples();
    return page.lines;
  }

  private void say(Text text) {
    lines.addAll(Wrap.lines(text, width));
  }

  private void usage() {
    say(Text.of("Usage: " + spec.qualifiedName() + " " + HelpWords.usage(spec)));
  }

  private void section(String heading, Map<String, String> entries, int longest) {
    if (entries.isEmpty()) {
      return;
    }
    lines.add(Text.EMPTY);
    say(Text.of(heading, Meaning.HEADING));
    entries.forEach(
        (names, description) -> {
          if (width < ROOM_FOR_TWO) {
            lines.addAll(Wrap.lines(Text.of(names), width, INDENT, HANG));
            lines.addAll(Wrap.lines(Text.of(description), width, HANG, HANG));
          } else {
            String gap = " ".repeat(longest - names.length() + 2);
            int hang = INDENT + longest + 2;
            lines.addAll(Wrap.lines(Text.of(names + gap + description), width, INDENT, hang));
          }
        });
  }

  private void exitCodes() {
    Map<String, String> codes = spec.usageMessage().exitCodeList();
    if (!codes.isEmpty()) {
      String list =
          codes.entrySet().stream()
              .map(code -> code.getKey() + " " + code.getValue())
              .collect(Collectors.joining(", "));
      lines.add(Text.EMPTY);
      say(Text.of("Exit codes", Meaning.HEADING).plus(": " + list + "."));
    }
  }

  private void examples() {
    lines.add(Text.EMPTY);
    say(Text.of("Examples", Meaning.HEADING));
    for (String example : spec.usageMessage().footer()) {
      lines.add(Text.of(example).indent(INDENT));
    }
  }
}
