package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every recipe does what its first lines say, with the real program. */
@Timeout(value = 120, threadMode = SEPARATE_THREAD)
class RecipesIT {
  private static final Path RECIPES = Path.of("scripts/recipes").toAbsolutePath();

  @TempDir private Path folder;
  private Map<String, String> environment;

  /** Puts {@code viva} on the path, and before the real {@code curl} one that notes its words. */
  @BeforeEach
  void layOut() throws IOException {
    DrillHome home = new DrillHome(folder);
    environment = home.environment();
    environment.put("HOME", folder.toString());
    Path tools = Files.createDirectory(folder.resolve("tools"));
    program(tools.resolve("viva"), "exec '" + DrillHome.viva() + "' \"$@\"");
    program(
        tools.resolve("curl"),
        "printf '%s\\n' \"$@\" > '"
            + folder.resolve("curl.words")
            + "'\nexec /usr/bin/curl \"$@\"");
    environment.put("PATH", tools + ":" + environment.get("PATH"));
  }

  private static void program(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Runs a command that is looked for on this test's path. */
  private Launch run(String... command) throws Exception {
    List<String> words = new ArrayList<>(List.of("/usr/bin/env"));
    words.addAll(List.of(command));
    return Launch.of(words, folder, environment);
  }

  private static String recipe(String name) {
    return RECIPES.resolve(name).toString();
  }

  @Test
  void anAnswerIsGradedByThePointsThatItsWordsShow() throws Exception {
    String answer = "absolute weights,\nsparse";
    String choice = " basics --order deck";

    Launch graded = run("sh", "-c", "echo '" + answer + "' | " + recipe("grade") + choice);

    String expected =
        """
        1/1 · l1-vs-l2 · mid · 90 s
          How do L1 and L2 regularization differ, and when would you choose each?

          Must say
            a  The penalties: L1 the sum of |w|, L2 the sum of w².
               you wrote "absolute weights"
            b  L1 makes some weights exactly zero; L2 shrinks all, rarely to zero.
               you wrote "sparse"
            c  L1 when few features matter; L2 when many do or they are correlated.
          Nice to say
            d  Standardize first: the penalty depends on the features' units.
            e  Among correlated features L1 tends to keep one; L2 shares the weight.

        shaky
        """;
    assertEquals(new Launch(1, expected, ""), graded);
  }

  @Test
  void aQuestionIsPostedAndItsAddressIsNoArgument() throws Exception {
    for (String format : List.of("slack", "discord")) {
      try (Webhook chat = new Webhook(200)) {
        environment.put("VIVA_WEBHOOK", chat.address("/hook/secret?a=1&b=2"));

        Launch post = run(recipe("post"), format, "--date", "2026-11-26", "--answer");

        Launch daily = run("viva", "daily", "--format", format, "--date", "2026-11-26", "--answer");
        assertEquals(new Launch(0, "", ""), post);
        assertEquals(
            List.of("POST /hook/secret?a=1&b=2 application/json\n" + daily.out().strip()),
            chat.posts());
        assertFalse(Files.readString(folder.resolve("curl.words")).contains("secret"));
      }
    }
  }

  @Test
  void aRefusalIsToldWithoutTheAddress() throws Exception {
    try (Webhook chat = new Webhook(404)) {
      environment.put("VIVA_WEBHOOK", chat.address("/secret"));

      Launch post = run(recipe("post"), "slack");

      assertEquals(new Launch(22, "", "curl: (22) The requested URL returned error: 404\n"), post);
    }
  }

  @Test
  void nothingIsPostedWithoutAQuestionOrAnAddress() throws Exception {
    assertEquals(
        new Launch(2, "", "post: set VIVA_WEBHOOK to the webhook's address\n"),
        run(recipe("post"), "slack"));
    try (Webhook chat = new Webhook(200)) {
      environment.put("VIVA_WEBHOOK", chat.address("/\"\nupload-file = x"));
      assertEquals(
          new Launch(2, "", "post: VIVA_WEBHOOK is no address\n"), run(recipe("post"), "slack"));
      environment.put("VIVA_WEBHOOK", chat.address("/"));
      assertEquals(
          new Launch(2, "", "post: say where to: post slack or post discord\n"),
          run(recipe("post"), "text"));
      assertEquals(4, run(recipe("post"), "slack", "--topic", "nothing").exit());
      assertEquals(List.of(), chat.posts());
    }
  }

  @Test
  void theFirstShellOfADayShowsTheQuestion() throws Exception {
    String question = run("viva", "daily").out().lines().toList().get(1).strip();
    String both = "'; . " + recipe("prompt.sh") + "; echo end'; sleep 60";
    environment.put("TERM", "xterm");
    for (String shell : List.of("sh", "bash", "zsh")) {
      if (!Files.exists(Path.of("/usr/bin", shell))) {
        continue;
      }
      Files.deleteIfExists(folder.resolve(".cache/viva/prompt-day"));
      String start = shell + " -c '. " + recipe("prompt.sh") + "; echo between" + both.substring(1);

      try (Window window = Window.open(100, 24, folder, environment, start)) {
        window.awaitLast("end");

        List<String> lines = window.screen();
        int between = lines.indexOf("between");
        assertTrue(lines.subList(0, between).toString().contains(question), lines.toString());
        assertEquals(List.of("between", "end"), lines.subList(between, lines.size()));
      }
    }
  }

  @Test
  void aShellWithoutATerminalShowsNothing() throws Exception {
    assertEquals(
        new Launch(0, "end\n", ""), run("sh", "-c", ". " + recipe("prompt.sh") + "; echo end"));
  }

  @Test
  void aLoginShowsTheQuestionOrNothing() throws Exception {
    String question = run("viva", "daily").out();

    assertEquals(new Launch(0, "\n" + question, ""), run(recipe("motd")));
    environment.put("VIVA_JAVA_HOME", "/nonexistent");
    assertEquals(new Launch(0, "", ""), run(recipe("motd")));
  }

  @Test
  void tmuxShowsTheQuestion() throws Exception {
    String question = run("viva", "daily", "--format", "tmux").out().strip();
    String server = "viva-inner-" + UUID.randomUUID();
    String inner = "tmux -L " + server + " -f " + recipe("tmux.conf");
    environment.put("TERM", "xterm");

    try (Window window = Window.open(120, 24, folder, environment, inner + " new-session cat")) {
      window.await(question);
    } finally {
      run("tmux", "-L", server, "kill-server");
    }
  }

  @Test
  void cronReadsItsTable() throws Exception {
    List<String> jobs =
        Files.readAllLines(RECIPES.resolve("crontab")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();

    assertEquals(4, jobs.size());
    jobs.forEach(job -> assertTrue(job.matches("[A-Z_]+=\\S+|\\d+ \\d+ \\* \\* 1-5 [^%]+"), job));
    assumeTrue(Files.exists(Path.of("/usr/bin/crontab")), "no crontab here to ask");
    // Debian's cron checks with -n, cronie with -T.
    Launch asked = run("crontab", "-n", recipe("crontab"));
    if (asked.err().contains("invalid option")) {
      asked = run("crontab", "-T", recipe("crontab"));
    }
    assertEquals(0, asked.exit(), asked.err());
  }

  @Test
  void systemdReadsItsUnits() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/systemd-analyze")), "no systemd-analyze here to ask");
    Path units = Files.createDirectory(folder.resolve("units"));
    for (String name : List.of("viva-daily.service", "viva-daily.timer")) {
      String unit = Files.readString(RECIPES.resolve(name), UTF_8);
      String here = unit.replace("/usr/share/viva/recipes", RECIPES.toString());
      Files.writeString(units.resolve(name), here);
    }

    environment.put("XDG_RUNTIME_DIR", folder.toString());

    Launch verified =
        run(
            "systemd-analyze",
            "--user",
            "--man=no",
            "verify",
            units.resolve("viva-daily.service").toString(),
            units.resolve("viva-daily.timer").toString());

    assertEquals(new Launch(0, "", ""), verified);
    assertEquals(0, run("systemd-analyze", "calendar", "Mon..Fri 09:00").exit());
  }
}
