package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What holds for the help of every command; the pages themselves are {@code commands/help.txt}. */
class HelpPageTest {
  @TempDir private Path folder;
  private List<CommandSpec> commands = List.of();

  @BeforeEach
  void listTheCommands() {
    CommandLine viva = Cli.commandLine(new SmallWorld(folder).world());
    List<CommandSpec> all = new ArrayList<>(List.of(viva.getCommandSpec()));
    viva.getSubcommands().values().forEach(command -> all.add(command.getCommandSpec()));
    commands = List.copyOf(all);
  }

  @Test
  void aPageFitsEightyCells() {
    List<String> tooLong =
        commands.stream()
            .flatMap(command -> HelpPage.of(command, 100).stream())
            .filter(line -> line.width() > 80)
            .map(Text::plain)
            .toList();

    assertEquals(List.of(), tooLong);
  }

  @Test
  void everyOptionAndEveryCommandIsDescribed() {
    List<String> silent =
        commands.stream()
            .flatMap(
                command ->
                    Stream.concat(
                        command.args().stream()
                            .filter(argument -> argument.description().length == 0)
                            .map(argument -> command.name() + " " + argument.paramLabel()),
                        Stream.of(command.name())
                            .filter(
                                name ->
                                    command.usageMessage().description().length == 0
                                        || command.usageMessage().footer().length == 0
                                        || (command.parent() != null
                                            && command.usageMessage().header().length == 0))))
            .toList();

    assertEquals(List.of(), silent);
  }

  @Test
  void everyExampleCanBeTyped() {
    for (CommandSpec command : commands) {
      for (String example : command.usageMessage().footer()) {
        List<String> words =
            Shell.words(example.replaceFirst("^[A-Z_]+=\\S+ ", "").replaceFirst(" [>|] .*", ""));

        assertEquals("viva", words.get(0), example);
        assertDoesNotThrow(
            () ->
                Cli.commandLine(new SmallWorld(folder).world())
                    .parseArgs(words.subList(1, words.size()).toArray(String[]::new)),
            example);
      }
    }
  }
}
