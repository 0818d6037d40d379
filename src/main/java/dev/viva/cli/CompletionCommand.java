package dev.viva.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** {@code viva completion}: what makes a shell complete commands, options, decks and questions. */
final class CompletionCommand implements Command {
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private final World world;
  private final Look look;

  private Shell shell = Shell.BASH;

  CompletionCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "completion", "what makes bash, zsh or fish complete viva's words")
        .about(
            "Print what makes a shell complete commands, options and their values, decks, topics, tags",
            "and question ids. The examples put it where each shell looks; zsh wants",
            "fpath+=~/.zfunc before compinit in ~/.zshrc.")
        .heading("Which shell")
        .argument(
            "SHELL",
            true,
            Shell.class,
            Labels.of(Shell.class),
            "bash, zsh or fish",
            typed -> shell = typed)
        .examples(
            "viva completion bash > ~/.local/share/bash-completion/completions/viva",
            "viva completion zsh > ~/.zfunc/_viva",
            "viva completion fish > ~/.config/fish/completions/viva.fish")
        .spec();
  }

  @Override
  public Integer call() {
    new Screen(world, look).document(script(shell));
    return ExitCode.DONE.number();
  }

  private static String script(Shell shell) {
    String name = "viva." + shell.name().toLowerCase(Locale.ROOT);
    try (InputStream script = CompletionCommand.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalStateException("not packaged: " + name);
      }
      return new String(script.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
