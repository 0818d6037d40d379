package dev.viva.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.cli.SmallWorld;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetMarkdownTest {
  @TempDir private Path folder;

  /** As markdownlint wants it (MD024), and as a reader who looks for one does. */
  @Test
  void noTwoHeadingsAreAlike() {
    String question = "- {id: %s, topic: %s, ask: \"Why?\", answer: So, points: [Must, Also]}\n";
    SmallWorld world =
        new SmallWorld(folder)
            .file(
                "questions/topics.yaml",
                """
                topics:
                - {id: trees, name: Trees, area: trees, weight: core, asked: []}
                - {id: other, name: Contents, area: math, weight: core, asked: []}
                """)
            .file(
                "questions/woods.yaml",
                "viva: 1\ndeck: woods\nquestions:\n"
                    + question.formatted("q", "trees")
                    + question.formatted("r", "other"));

    List<String> headings =
        world
            .run("sheet", "--format", "markdown")
            .out()
            .lines()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceAll("<[^>]*>", ""))
            .toList();

    assertEquals(
        List.of(
            "# Crib sheet: woods",
            "## Contents",
            "## Trees",
            "### 1. Why?",
            "## Contents (2)",
            "### 2. Why?"),
        headings);
  }
}
