package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.deck.DeckParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackedReadingTest {

  @Test
  void whatIsKeptOfADeckIsWhatParsingItGives() throws IOException {
    List<Path> folders =
        List.of(
            Path.of("questions"),
            Path.of("src/test/resources/decks/sound"),
            Path.of("src/test/resources/decks/flawed"));

    for (Path from : folders) {
      try (Stream<Path> files = Files.list(from)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
          var parsed = DeckParser.parse("a name", Files.readAllBytes(file));

          PackedReading packed = PackedReading.of(parsed);
          PackedReading.Rest rest =
              (offset, length, crc) -> part(packed, (int) offset, length, crc);
          assertEquals(
              parsed, PackedReading.reading(packed.head(), "a name", rest), file.toString());
        }
      }
    }
  }

  private static byte[] part(PackedReading packed, int offset, int length, int crc) {
    assertEquals(crc, Checksum.of(packed.rest(), offset, length));
    return Arrays.copyOfRange(packed.rest(), offset, offset + length);
  }

  @Test
  void topicsAreKeptAsTheyAre() throws IOException {
    var topics = QuestionIndex.parse(Path.of("questions/topics.yaml"));

    assertEquals(topics, TopicsCodec.unpack(TopicsCodec.pack(topics)));
  }

  @Test
  void halfACharacterIsKept() {
    String odd = "a\ud83d and \udc00";

    assertEquals(odd, new Unpacker(new Packer().text(odd).toBytes()).text());
  }
}
