package dev.viva.cli;

import dev.viva.store.UserError;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place where failures become words and exit codes. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final World world;
  private final Look look;

  Failures(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    return handle(failure);
  }

  /** Says what failed and returns the exit code for it. */
  int handle(Throwable failure) {
    if (failure instanceof UserError) {
      say(String.valueOf(failure.getMessage()));
      return ExitCode.WORLD.number();
    }
    say(
        "This is a bug in Viva, not your doing: "
            + failure.getClass().getSimpleName()
            + ". Please report it with what you typed; -v shows the details.");
    if (look.verbose) {
      failure.printStackTrace(world.err());
    }
    return ExitCode.BUG.number();
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    say(
        Mistyped.unknownCommand(failure)
            .filter(this::isDeck)
            .map(deck -> "'" + deck + "' is a deck, not a command: viva drill " + deck)
            .orElseGet(() -> Mistyped.sentence(failure)));
    return ExitCode.USAGE.number();
  }

  private boolean isDeck(String word) {
    return world.library().readSome(List.of()).decks().stream()
        .anyMatch(deck -> deck.id().equals(word));
  }

  private void say(String sentence) {
    new Screen(world, look).refuse(sentence);
  }
}
