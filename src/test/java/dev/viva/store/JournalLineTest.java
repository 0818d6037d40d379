package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JournalLineTest {
  private static final Path GOLDEN = Path.of("src/test/resources/journal/every-event.jsonl");

  static List<Entry> entries() {
    return EventSamples.entries(EventSamples.ofEveryKind().size());
  }

  @Test
  void everyEventIsWrittenAsTheReadmeSays() throws IOException {
    List<String> lines = entries().stream().map(JournalLine::of).toList();

    assertEquals(Files.readString(GOLDEN), String.join("\n", lines) + "\n");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyEventComesBack(Entry entry) {
    assertEquals(
        new JournalLine.Reading(entry.seq(), Optional.of(entry), Optional.empty()),
        parse(JournalLine.of(entry)));
  }

  @Test
  void theChecksumIsComparedLetterByLetter() {
    String line = lineWithALetterInItsChecksum();
    int at = line.length() - 10;
    String upper = line.substring(0, at) + line.substring(at).toUpperCase(Locale.ROOT);

    assertEquals("was changed: its checksum does not match", trouble(upper));
  }

  private static String lineWithALetterInItsChecksum() {
    return entries().stream()
        .map(JournalLine::of)
        .filter(line -> line.substring(line.length() - 10).matches(".*[a-f].*"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyTruncationIsToldFromTheWhole() {
    String line = JournalLine.of(entries().get(2));

    for (int length = 0; length < line.length(); length++) {
      assertEquals(Optional.empty(), parse(line.substring(0, length)).entry());
    }
  }

  @Test
  void fieldsOfANewerVivaAreNoReasonToDropALine() {
    Entry paused = EventSamples.entry(5, new Event.Paused(1));
    String body = withoutChecksum(JournalLine.of(paused)) + ",\"mood\":{\"x\":[1e999,null]}";

    assertEquals(Optional.of(paused), parse(withChecksum(body)).entry());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "v":2,"seq":9,"ev":"paused","ms":1           | 9 | is of a newer Viva
          "v":2,"seq":9                                | 9 | is of a newer Viva
          "v":1,"seq":9,"ev":"dreamt"                  | 9 | is of a newer Viva
          "v":1,"ev":"paused"                          | 0 | makes no sense: seq is not Long: null
          "v":1,"seq":9,"ev":"paused","ms":1           | 9 | makes no sense: dev is not String: null
          "v":1,"seq":9,"ev":"hinted","q":"a"          | 9 | makes no sense: not a question id: a
          "v":1,"seq":9,"ev":"pointed","q":"a/b","index":-1 | 9 | makes no sense: index -1
          "v":1,"seq":9,"ev":"confident","q":"a/b","sure":4 | 9 | makes no sense: a confidence is 1 to 3, not 4
          "v":1,"seq":9,"dev":"a","t":1,"tz":0,"s":"../x","ev":"paused","ms":1 | 9 | makes no sense: not a name: a or ../x
          "v":1,"seq":9,                               | 0 | is not JSON
          """)
  void aSoundChecksumDoesNotMakeSense(String fields, long seq, String trouble) {
    assertEquals(
        new JournalLine.Reading(seq, Optional.empty(), Optional.of(trouble)),
        parse(withChecksum("{" + fields)));
  }

  private static String withoutChecksum(String line) {
    return line.substring(0, line.lastIndexOf(",\"crc\":"));
  }

  private static String withChecksum(String body) {
    return body + checksum(body);
  }

  /** The end of a line, as README says: the CRC-32 of the bytes before {@code ,"crc"}. */
  static String checksum(String body) {
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(UTF_8));
    return ",\"crc\":\"%08x\"}".formatted(crc.getValue());
  }

  private static JournalLine.Reading parse(String line) {
    return JournalLine.parse(line.getBytes(UTF_8));
  }

  private static String trouble(String line) {
    return parse(line).trouble().orElseThrow();
  }
}
