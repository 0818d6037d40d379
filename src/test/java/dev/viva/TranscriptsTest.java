package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole sittings: playing a transcript gives the transcript again. */
class TranscriptsTest {
  private static final Path FOLDER = Path.of("src/test/resources/transcripts");
  private static final Path DECKS = Path.of("src/test/resources/decks/drill");

  static List<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void aTranscriptPlaysAsItIsWritten(Path file, @TempDir Path home) throws IOException {
    String written = Files.readString(file);

    String played = Transcript.play(home.toRealPath(), DECKS, written);

    if (Boolean.getBoolean("viva.rewrite")) {
      Files.writeString(file, played);
    }
    assertEquals(written, played);
  }

  @Test
  void thereAreAtLeastFifteen() throws IOException {
    assertTrue(transcripts().size() >= 15);
  }
}
