package dev.viva.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ManPagesTest {
  @TempDir Path folder;
  private SmallWorld world;
  private Path pages;

  @BeforeEach
  void writeThePages() {
    world = new SmallWorld(folder);
    assertEquals(0, world.run("man", "man1").code());
    pages = world.path("here/man1");
  }

  private List<CommandLine> commands() {
    return world.commandLine().getSubcommands().values().stream()
        .filter(command -> !command.getCommandSpec().usageMessage().hidden())
        .toList();
  }

  private Path page(CommandLine command) {
    return pages.resolve("viva-" + command.getCommandName() + ".1");
  }

  @Test
  void everyCommandHasOneWithAllItsOptions() throws IOException {
    for (CommandLine command : commands()) {
      String page = Files.readString(page(command)).replace("\\-", "-");
      for (OptionSpec option : command.getCommandSpec().options()) {
        assertTrue(page.contains("\n.B " + String.join(", ", option.names())), option.toString());
      }
    }
    try (Stream<Path> all = Files.list(pages)) {
      assertEquals(commands().size() + 1, all.count());
    }
  }

  @Test
  void nothingInThemIsTakenForARequest() throws IOException {
    for (CommandLine command : commands()) {
      for (String line : Files.readAllLines(page(command))) {
        assertTrue(
            line.matches("\\.(TH|ad|nh|SH|TP|B|BR|PP|nf|fi)( .*)?|[^.'].*"),
            page(command) + ": " + line);
        assertTrue(line.chars().allMatch(sign -> sign >= ' ' && sign < 0x7f), line);
      }
    }
  }

  @Test
  void groffHasNothingToSayAndKeepsWithinEightyColumns() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/groff")), "groff is not installed here");
    for (CommandLine command : commands()) {
      for (String device : List.of("utf8", "ascii")) {
        List<String> groff =
            List.of(
                "groff",
                "-man",
                "-ww",
                "-P-c",
                "-rLL=78n",
                "-T" + device,
                page(command).toString());
        Path said = folder.resolve("groff.said");
        Process process = new ProcessBuilder(groff).redirectError(said.toFile()).start();
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertEquals(0, process.waitFor());
        assertEquals("", Files.readString(said));
        assertTrue(text.contains("viva-" + command.getCommandName()), text);
        assertTrue(
            text.lines()
                .map(line -> line.replaceAll(".\b", ""))
                .allMatch(line -> line.length() <= 80),
            text);
      }
    }
  }
}
