package dev.viva.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;

/**
 * Where on the command line the next word will stand, which is being completed.
 *
 * @param command the command whose word it is
 * @param pending the option that waits for its value
 * @param arguments how many arguments stand before it
 * @param onlyArguments no word is an option any more: {@code --} was before
 */
record Cursor(
    CommandLine command, @Nullable OptionSpec pending, int arguments, boolean onlyArguments) {

  /** The place behind these words. */
  static Cursor after(CommandLine root, List<String> words) {
    Cursor cursor = new Cursor(root, null, 0, false);
    for (String word : words) {
      cursor = cursor.next(word);
    }
    return cursor;
  }

  private Cursor next(String word) {
    if (pending != null) {
      return new Cursor(command, null, arguments, onlyArguments);
    }
    if (!onlyArguments && word.startsWith("-") && word.length() > 1) {
      OptionSpec option = option(word);
      boolean waits = option != null && option.arity().min() > 0;
      return new Cursor(command, waits ? option : null, arguments, word.equals("--"));
    }
    CommandLine sub = command.getSubcommands().get(word);
    return sub == null
        ? new Cursor(command, null, arguments + 1, onlyArguments)
        : new Cursor(sub, null, 0, false);
  }

  @Nullable OptionSpec option(String name) {
    return command.getCommandSpec().findOption(name);
  }

  Stream<OptionSpec> options() {
    return command.getCommandSpec().options().stream().filter(option -> !option.hidden());
  }

  Optional<PositionalParamSpec> argument() {
    return command.getCommandSpec().positionalParameters().stream()
        .filter(argument -> holds(argument.index(), argument.isMultiValue()))
        .findFirst();
  }

  private boolean holds(Range index, boolean isMany) {
    return index.contains(arguments) || (isMany && index.min() <= arguments);
  }

  /** Whether a word stands where a command was to stand, and is none. */
  boolean isLost() {
    return !command.getSubcommands().isEmpty() && arguments > 0;
  }
}
