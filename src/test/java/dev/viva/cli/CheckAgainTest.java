package dev.viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.cli.SmallWorld.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decks that have not changed are not parsed again, and all that is said of them is the same. */
class CheckAgainTest {
  private static final Path FLAWED = Path.of("src/test/resources/decks/flawed");

  @TempDir Path folder;

  private SmallWorld flawed() throws IOException {
    SmallWorld world = new SmallWorld(folder).withDecks();
    try (Stream<Path> files = Files.list(FLAWED)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".yaml")).toList()) {
        world.copy("decks/flawed/" + file.getFileName(), "questions/" + file.getFileName());
      }
    }
    return world;
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "github"})
  void saysTheSame(String format) throws IOException {
    String[] words = {"check", "--strict", "--format", format};
    Ran parsed = flawed().run(words);
    SmallWorld cached = new SmallWorld(folder).cached("a build");

    assertEquals(List.of(parsed, parsed), List.of(cached.run(words), cached.run(words)));
    try (Stream<Path> kept = Files.list(folder.resolve("viva/cache"))) {
      assertTrue(kept.anyMatch(file -> file.getFileName().toString().startsWith("questions-")));
    }
  }

  @Test
  void seesADeckThatChanged() throws IOException {
    SmallWorld cached = flawed().cached("a build");
    cached.run("check");
    cached.file("questions/mine.yaml", "viva: 1\ndeck: mine\nquestions: nothing\n");

    assertEquals(new SmallWorld(folder).run("check"), cached.run("check"));
  }
}
