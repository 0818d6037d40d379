package dev.viva.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in a sentence, with a cure, what is wrong with a command as it was typed. No words of the
 * parser reach the person: they speak of indexes, parameters and Java's types.
 */
final class Mistyped {
  private Mistyped() {}

  static String sentence(ParameterException failure) {
    CommandLine command = failure.getCommandLine();
    String help = " All: " + command.getCommandSpec().qualifiedName() + " --help";
    if (failure instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unknown(command, unmatched.getUnmatched().get(0)) + help;
    }
    if (failure instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(command, missing.getMissing().get(0)) + "." + help;
    }
    ArgSpec argument = failure.getArgSpec();
    if (argument instanceof OptionSpec option && option.arity().max() == 0) {
      return option.longestName() + " takes no value." + help;
    }
    return argument != null && failure.getCause() instanceof TypeConversionException wrong
        ? source(command, argument) + ": " + wrong.getMessage()
        : "This cannot be understood." + help;
  }

  /** The word that was typed where a command's name has to be, if it is none. */
  static Optional<String> unknownCommand(ParameterException failure) {
    return failure instanceof UnmatchedArgumentException unmatched
            && !failure.getCommandLine().getSubcommands().isEmpty()
        ? unmatched.getUnmatched().stream().findFirst()
        : Optional.empty();
  }

  private static String unknown(CommandLine command, String word) {
    Set<String> options = command.getCommandSpec().optionsMap().keySet();
    if (word.isEmpty()) {
      return "A name is empty.";
    }
    if (word.startsWith("--")) {
      return unknown("option", word.replaceFirst("=.*", ""), options);
    }
    if (word.startsWith("-") && word.length() > 1) {
      return "Unknown option '" + word + "'.";
    }
    return command.getSubcommands().isEmpty()
        ? "'" + word + "' is one word too many."
        : unknown("command", word, commands(command));
  }

  /** The commands that the help names. */
  private static List<String> commands(CommandLine command) {
    return command.getSubcommands().entrySet().stream()
        .filter(entry -> !entry.getValue().getCommandSpec().usageMessage().hidden())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String unknown(String what, String name, Collection<String> known) {
    return "Unknown " + what + " '" + name + "'." + Labels.meant(name, known);
  }

  private static String missing(CommandLine command, ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? name(option) + " needs a value: " + name(option) + " " + HelpWords.label(option)
        : argument.paramLabel()
            + " is missing: "
            + command.getCommandSpec().qualifiedName()
            + " "
            + HelpWords.label(argument);
  }

  /** Where a value was written: the option, or what gave it a value that was not typed. */
  private static String source(CommandLine command, ArgSpec argument) {
    return command.getDefaultValueProvider() instanceof Defaults defaults
        ? defaults.source(argument).orElse(name(argument))
        : name(argument);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
