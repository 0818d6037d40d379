package dev.viva.cli;

import dev.viva.text.Visible;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The manual page of a command, in the macros of {@code man(7)}: the words of its help, so that the
 * two cannot differ. Written here, since picocli's own writer makes AsciiDoc, and what turns that
 * into a page is larger than all of Viva.
 */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /** What the page is called, {@code viva} or {@code viva-drill}. */
  static String name(CommandSpec spec) {
    return spec.qualifiedName("-");
  }

  /**
   * The page, ready for {@code man}.
   *
   * @param root the command that has all others
   * @param version that of Viva
   */
  static String of(CommandSpec spec, CommandSpec root, String version) {
    ManPage page = new ManPage();
    String title = name(spec).toUpperCase(Locale.ROOT);
    page.line(".TH " + escaped(title) + " 1 \"\" \"viva " + escaped(version) + "\"");
    // Words stay whole and apart by one blank, as they are typed.
    page.line(".nh");
    page.line(".ad l");
    page.heading("Name");
    page.line(escaped(name(spec)) + " \\- " + escaped(summary(spec)));
    page.heading("Synopsis");
    page.line(".B " + escaped(spec.qualifiedName()));
    page.line(escaped(HelpWords.usage(spec)));
    page.heading("Description");
    page.text(String.join(" ", spec.usageMessage().description()));
    HelpWords.sections(spec).forEach(page::section);
    page.exitCodes(root);
    page.examples(spec);
    page.seeAlso(spec, root);
    return page.page.toString();
  }

  private static String summary(CommandSpec spec) {
    String[] header = spec.usageMessage().header();
    return String.join(" ", header.length == 0 ? spec.usageMessage().description() : header);
  }

  private void section(String heading, Map<String, String> entries) {
    if (!entries.isEmpty()) {
      heading(heading);
      entries.forEach(
          (names, description) -> {
            line(".TP");
            line(".B " + escaped(names));
            text(description);
          });
    }
  }

  private void exitCodes(CommandSpec root) {
    heading("Exit status");
    root.usageMessage()
        .exitCodeList()
        .forEach(
            (code, meaning) -> {
              line(".TP");
              line(".B " + escaped(code));
              text(meaning);
            });
  }

  private void examples(CommandSpec spec) {
    heading("Examples");
    line(".nf");
    for (String example : spec.usageMessage().footer()) {
      text(example);
    }
    line(".fi");
  }

  private void seeAlso(CommandSpec spec, CommandSpec root) {
    heading("See also");
    String others =
        Stream.concat(
                Stream.of(root),
                root.subcommands().values().stream().map(command -> command.getCommandSpec()))
            .filter(other -> other != spec && !other.usageMessage().hidden())
            .map(other -> ".BR " + escaped(name(other)) + " (1)")
            .collect(Collectors.joining(",\n"));
    line(others);
    line(".PP");
    line("viva doctor says where decks, reports and the journal are.");
  }

  private void heading(String heading) {
    line(".SH " + escaped(heading.toUpperCase(Locale.ROOT)));
  }

  /** A line of text, which must not be taken for a request. */
  private void text(String text) {
    String safe = escaped(text);
    line(safe.startsWith(".") ? "\\&" + safe : safe);
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  /** The text for groff(7): what has a meaning, or another look, and all beyond ASCII by name. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    Visible.line(text)
        .codePoints()
        .forEach(
            point ->
                escaped.append(
                    switch (point) {
                      case '\\' -> "\\(rs";
                      case '-' -> "\\-";
                      case '\'' -> "\\(aq";
                      case '`' -> "\\(ga";
                      case '"' -> "\\(dq";
                      case '^' -> "\\(ha";
                      case '~' -> "\\(ti";
                      default ->
                          point < 0x7f
                              ? Character.toString(point)
                              : String.format(Locale.ROOT, "\\[u%04X]", point);
                    }));
    return escaped.toString();
  }
}
