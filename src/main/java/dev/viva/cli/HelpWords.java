package dev.viva.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * What the help and the manual say alike of a command: its usage, and its commands and arguments
 * under their headings. {@code descriptionKey} is the heading of a part of the arguments, {@code
 * optionListHeading} that of the command's own; {@code header} is what the list of commands says.
 */
final class HelpWords {
  private static final String EVERYWHERE = "Everywhere";

  private HelpWords() {}

  /** What stands behind the command's name. */
  static String usage(CommandSpec spec) {
    return Stream.concat(
            Stream.of(spec.subcommands().isEmpty() ? "[OPTIONS]" : "[COMMAND]"),
            spec.positionalParameters().stream().map(HelpWords::usage))
        .collect(Collectors.joining(" "));
  }

  private static String usage(PositionalParamSpec parameter) {
    return parameter.arity().min() == 0 ? "[" + names(parameter) + "]" : names(parameter);
  }

  /** The headings, and below each what may be typed and what it does; some may be empty. */
  static Map<String, Map<String, String>> sections(CommandSpec spec) {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    sections.put("Commands", commands(spec));
    addArguments(spec, sections);
    return sections;
  }

  private static Map<String, String> commands(CommandSpec spec) {
    Map<String, String> commands = new LinkedHashMap<>();
    for (Map.Entry<String, CommandLine> entry : spec.subcommands().entrySet()) {
      UsageMessageSpec usage = entry.getValue().getCommandSpec().usageMessage();
      if (!usage.hidden()) {
        commands.put(entry.getKey(), String.join(" ", usage.header()));
      }
    }
    return commands;
  }

  /** Adds options and arguments; a command's own come first in their section. */
  private static void addArguments(CommandSpec spec, Map<String, Map<String, String>> sections) {
    List<ArgSpec> arguments = new ArrayList<>(spec.args());
    arguments.sort(
        Comparator.comparing((ArgSpec one) -> one.descriptionKey() != null)
            .thenComparing(ArgSpec::isOption));
    Map<String, String> everywhere = new LinkedHashMap<>();
    for (ArgSpec argument : arguments) {
      String heading = heading(spec, argument);
      Map<String, String> section =
          heading.equals(EVERYWHERE)
              ? everywhere
              : sections.computeIfAbsent(heading, h -> new LinkedHashMap<>());
      section.put(names(argument), String.join(" ", argument.description()));
    }
    sections.put(EVERYWHERE, everywhere);
  }

  /** What every command takes stands under one heading, wherever it was declared. */
  private static String heading(CommandSpec spec, ArgSpec argument) {
    if (argument.scopeType() == ScopeType.INHERIT
        || (argument instanceof OptionSpec option
            && (option.usageHelp() || option.versionHelp()))) {
      return EVERYWHERE;
    }
    return Objects.requireNonNullElse(
        argument.descriptionKey(), spec.usageMessage().optionListHeading());
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
      return argument.paramLabel() + ",...";
    }
    return argument.paramLabel() + (argument.arity().max() > 1 ? "..." : "");
  }
}
