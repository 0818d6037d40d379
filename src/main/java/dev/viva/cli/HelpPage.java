package dev.viva.cli;

import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.text.Wrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;

/**
 * The help of a command: what it does, how it is typed, its commands, its options under the
 * questions a person has, the exit codes, examples. A mixin's options stand under its {@code
 * optionListHeading}, a command's own under that of the command; {@code header} is what the list of
 * commands says, {@code description} the first sentence, {@code footer} the examples.
 */
final class HelpPage {
  private static final int WIDEST = 80;

  /** Narrower than this, descriptions stand below the names. */
  private static final int ROOM_FOR_TWO = 60;

  private static final String EVERYWHERE = "Everywhere";
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
    Map<String, Map<String, String>> sections = page.sections();
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

  /** The headings, and below each what may be typed and what it does; some may be empty. */
  static Map<String, Map<String, String>> sections(CommandSpec spec) {
    return new HelpPage(spec, WIDEST).sections();
  }

  private Map<String, Map<String, String>> sections() {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    sections.put("Commands", commands());
    options(sections);
    return sections;
  }

  private void say(Text text) {
    lines.addAll(Wrap.lines(text, width));
  }

  private void usage() {
    say(Text.of("Usage: " + spec.qualifiedName() + " " + usage(spec)));
  }

  /** What stands behind the command's name. */
  static String usage(CommandSpec spec) {
    return Stream.concat(
            Stream.of(spec.subcommands().isEmpty() ? "[OPTIONS]" : "[COMMAND]"),
            spec.positionalParameters().stream().map(HelpPage::usage))
        .collect(Collectors.joining(" "));
  }

  private static String usage(PositionalParamSpec parameter) {
    return parameter.arity().min() == 0 ? "[" + names(parameter) + "]" : names(parameter);
  }

  private Map<String, String> commands() {
    Map<String, String> commands = new LinkedHashMap<>();
    for (Map.Entry<String, CommandLine> entry : spec.subcommands().entrySet()) {
      UsageMessageSpec usage = entry.getValue().getCommandSpec().usageMessage();
      if (!usage.hidden()) {
        commands.put(entry.getKey(), String.join(" ", usage.header()));
      }
    }
    return commands;
  }

  /** A command's own arguments come first in their section. */
  private void options(Map<String, Map<String, String>> sections) {
    List<ArgSpec> arguments = new ArrayList<>(spec.args());
    arguments.sort(Comparator.comparing(this::isFromMixin).thenComparing(ArgSpec::isOption));
    Map<String, String> everywhere = new LinkedHashMap<>();
    for (ArgSpec argument : arguments) {
      String heading = heading(argument);
      Map<String, String> section =
          heading.equals(EVERYWHERE)
              ? everywhere
              : sections.computeIfAbsent(heading, h -> new LinkedHashMap<>());
      section.put(names(argument), String.join(" ", argument.description()));
    }
    sections.put(EVERYWHERE, everywhere);
  }

  private boolean isFromMixin(ArgSpec argument) {
    return spec.mixins().values().stream().anyMatch(mixin -> mixin.args().contains(argument));
  }

  private String heading(ArgSpec argument) {
    if (argument.scopeType() == ScopeType.INHERIT
        || (argument instanceof OptionSpec option
            && (option.usageHelp() || option.versionHelp()))) {
      return EVERYWHERE;
    }
    return heading(spec, argument);
  }

  /** The heading of the innermost mixin that has one. */
  private static String heading(CommandSpec spec, ArgSpec argument) {
    return spec.mixins().values().stream()
        .filter(mixin -> mixin.args().contains(argument))
        .map(mixin -> heading(mixin, argument))
        .filter(heading -> !heading.isEmpty())
        .findFirst()
        .orElse(spec.usageMessage().optionListHeading());
  }

  /** {@code -h, --help}, {@code --topic T,...}, {@code DECK...}. */
  private static String names(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? String.join(", ", option.names()) + (isFlag(option) ? "" : " " + label(option))
        : label(argument);
  }

  /** Whether an option is typed without a value; one that can be set for good may have one. */
  private static boolean isFlag(OptionSpec option) {
    return option.arity().min() == 0 && option.typeInfo().isBoolean();
  }

  /** What stands for a value: {@code N}, {@code T,...}, {@code DECK...}. */
  static String label(ArgSpec argument) {
    if (!argument.splitRegex().isEmpty()) {
      return argument.paramLabel() + "," + "...";
    }
    return argument.paramLabel() + (argument.arity().max() > 1 ? "..." : "");
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
