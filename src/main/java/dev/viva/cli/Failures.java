package dev.viva.cli;

import dev.viva.deck.Spelling;
import dev.viva.store.UserError;
import dev.viva.text.Text;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where failures become words and exit codes. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final World world;

  Failures(World world) {
    this.world = world;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    if (failure instanceof UserError) {
      say(String.valueOf(failure.getMessage()));
      return ExitCode.WORLD.number();
    }
    say(
        "This is a bug in Viva, not your doing: "
            + failure.getClass().getSimpleName()
            + ". Please report it with what you typed; -v shows the details.");
    if (isVerbose(parsed)) {
      failure.printStackTrace(world.err());
    }
    return ExitCode.BUG.number();
  }

  private static boolean isVerbose(ParseResult parsed) {
    return parsed.originalArgs().stream().anyMatch(arg -> arg.equals("-v"));
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    String help = "Try '" + command.getCommandSpec().qualifiedName() + " --help'.";
    say(sentence(failure, command) + " " + help);
    return ExitCode.USAGE.number();
  }

  private static String sentence(ParameterException failure, CommandLine command) {
    if (failure instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().get(0);
      boolean isOption = word.startsWith("-");
      String name = isOption ? word.replaceFirst("=.*", "") : word;
      String what = isOption ? "Unknown option '" : "Unknown command '";
      return Spelling.closest(name, names(command, isOption))
          .map(close -> what + name + "'. Did you mean '" + close + "'?")
          .orElse(what + name + "'.");
    }
    if (failure instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return "'" + missing.getMissing().get(0).paramLabel() + "' is missing.";
    }
    String message = String.valueOf(failure.getMessage());
    return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
  }

  private static List<String> names(CommandLine command, boolean options) {
    if (options) {
      return new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
    }
    return new ArrayList<>(command.getSubcommands().keySet());
  }

  private void say(String sentence) {
    PrintStream err = world.err();
    err.print("viva: " + Text.of(sentence).plain() + "\n");
    err.flush();
  }
}
