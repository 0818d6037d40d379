package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.cli.SmallWorld.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class CompletionTest {
  @TempDir Path folder;
  private SmallWorld world;

  @BeforeEach
  void setUpAWorld() {
    world = new SmallWorld(folder).withDecks();
  }

  /** What the last word may become, without the notes. */
  private List<String> complete(String... words) {
    List<String> args = new ArrayList<>(List.of("complete", "--"));
    args.addAll(List.of(words));
    Ran ran = world.run(args.toArray(String[]::new));
    assertEquals(new Ran(0, ran.out(), ""), ran);
    return ran.out().lines().map(line -> line.replaceFirst("\t.*", "")).toList();
  }

  @Test
  void everyOptionOfEveryCommandIsOffered() {
    CommandLine root = world.commandLine();
    for (CommandLine command : root.getSubcommands().values()) {
      if (command.getCommandSpec().usageMessage().hidden()) {
        continue;
      }
      for (OptionSpec option : command.getCommandSpec().options()) {
        String start = option.longestName().substring(0, 3);
        assertTrue(
            complete(command.getCommandName(), start).contains(option.longestName()),
            command.getCommandName() + " " + option.longestName());
      }
    }
  }

  @Test
  void everyOfferedChoiceIsTaken() {
    CommandLine root = world.commandLine();
    for (CommandLine command : root.getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        if (Completion.origin(option) == Completion.Origin.CHOICE && !isFlag(option)) {
          List<String> values = complete(command.getCommandName(), option.longestName(), "");
          assertFalse(values.isEmpty());
          for (String value : values) {
            parse(root, command, option.longestName(), value);
          }
        }
      }
    }
  }

  private static void parse(CommandLine root, CommandLine command, String option, String value) {
    try {
      root.parseArgs(command.getCommandName(), option, value);
    } catch (MissingParameterException e) {
      assertFalse(e.getMissing().get(0).isOption(), "only an argument may be missing");
    }
  }

  private static boolean isFlag(ArgSpec arg) {
    return arg.arity().max() == 0;
  }

  @Test
  void commandsAreOfferedOnceAndHiddenOnesNever() {
    assertEquals(List.of("drill", "daily", "doctor"), complete("d"));
    assertEquals(List.of("completion"), complete("comp"));
    assertEquals(complete(""), complete());
    assertEquals(List.of(), complete("drill", "drill"));
  }

  @Test
  void decksQuestionsTopicsAndTagsAreTheRealOnes() {
    assertEquals(List.of("evaluation", "fundamentals", "models"), complete("drill", ""));
    assertEquals(List.of("models"), complete("list", "evaluation", "m"));
    assertEquals(
        List.of("models/k-means-objective", "models/two-sum"), complete("show", "models/"));
    assertEquals(List.of("k-means"), complete("daily", "--topic", "k"));
    assertEquals(List.of("basics"), complete("drill", "--tag", "b"));
    assertEquals(List.of("evaluation"), complete("search", "lasso", "e"));
    assertEquals(List.of(), complete("search", "e"));
  }

  @Test
  void anOptionsValueStandsWhereverTheShellPutsIt() {
    assertEquals(List.of("json"), complete("list", "--format", "j"));
    assertEquals(List.of("--format=json"), complete("list", "--format=j"));
    assertEquals(List.of("json"), complete("list", "--format", "=", "j"));
    assertEquals(List.of("text", "json"), complete("list", "--format", "="));
    assertEquals(List.of("junior,senior"), complete("list", "--level", "junior,s"));
    assertEquals(List.of("--level=junior,mid"), complete("list", "--level=junior,m"));
    assertEquals(List.of("junior,mid"), complete("list", "--level", "=", "junior,m"));
    assertEquals(List.of("system-design"), complete("drill", "--kind", "sy"));
    assertEquals(List.of("fish"), complete("completion", "f"));
    assertEquals(List.of("drill"), complete("--color", "never", "dr"));
  }

  @Test
  void whatCannotBeKnownIsNotOffered() {
    assertEquals(List.of(), complete("drill", "--count", ""));
    assertEquals(List.of(), complete("drill", "--report", ""));
    assertEquals(List.of(), complete("drill", "--nonsense="));
    assertEquals(List.of(), complete("nonsense", "--"));
    assertEquals(List.of(), complete("drill", "--", "--to"));
  }

  @Test
  void aWordThatIsNotOneLineIsNotOffered() {
    world.file(
        "viva/decks/odd.yaml",
        """
        viva: 1
        deck: odd
        questions:
        - {id: a, topic: "zz\\tb", ask: a, answer: b, points: [c, d]}
        - {id: b, topic: "zz\\nb", ask: a, answer: b, points: [c, d]}
        - {id: c, topic: "zz\\e[2J", ask: a, answer: b, points: [c, d]}
        - {id: d, topic: "zz $(x)", ask: "a\\nb\\tc", answer: b, points: [c, d]}
        """);

    assertEquals(List.of("zz $(x)"), complete("list", "--topic", "zz"));
    assertEquals(new Ran(0, "odd/d\ta b c\n", ""), world.run("complete", "--", "show", "odd/d"));
  }

  @Test
  void troubleIsKeptFromThePrompt() {
    world.file("viva/decks/bad.yaml", "viva: 1\ndeck: bad\nquestions:\n- id: q\n");

    assertEquals(List.of("evaluation"), complete("drill", "e"));
  }

  /** A person waits for it: what was read of decks is kept for the next time. */
  @Test
  void decksAreParsedOnce() throws IOException {
    List<String> first = complete("show", "evaluation/");
    world.cached("build");

    assertEquals(first, complete("show", "evaluation/"));
    try (Stream<Path> kept = Files.list(world.path("viva/cache"))) {
      assertEquals(1, kept.filter(file -> file.toString().contains("questions-")).count());
    }
    assertEquals(first, complete("show", "evaluation/"));
  }
}
