package dev.viva.store;

import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import dev.viva.json.JsonObject;
import dev.viva.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A line of the journal as text: one JSON object, {@code crc} last, which is the CRC-32 of the
 * bytes before {@code ,"crc"} in eight lower-case hexadecimal digits, compared letter by letter.
 */
final class JournalLine {
  private static final long VERSION = 1;
  private static final String CRC = ",\"crc\":\"";
  private static final int TAIL = CRC.length() + 8 + 2;
  private static final EventFields FIELDS = new EventFields();

  private JournalLine() {}

  /** The line, without its line break. */
  static String of(Entry entry) {
    String object =
        JsonWriter.object(
            json -> {
              json.field("v", VERSION)
                  .field("dev", entry.device())
                  .field("seq", entry.seq())
                  .field("t", entry.time())
                  .field("tz", entry.offset())
                  .field("s", entry.session());
              entry.event().fold(FIELDS).accept(json);
            });
    String body = object.substring(0, object.length() - 1);
    return body + CRC + crc(body) + "\"}";
  }

  /** What a line is: an entry, something of a newer Viva, or nothing that can be read. */
  record Reading(Optional<Entry> entry, Optional<String> trouble) {
    private static Reading unreadable(String why) {
      return new Reading(Optional.empty(), Optional.of(why));
    }
  }

  static Reading parse(String line) {
    int end = line.length() - TAIL;
    if (end <= 0 || !line.startsWith(CRC, end) || !line.endsWith("\"}")) {
      return Reading.unreadable("is cut short");
    }
    String body = line.substring(0, end);
    if (!line.startsWith(crc(body), end + CRC.length())) {
      return Reading.unreadable("was changed: its checksum does not match");
    }
    Optional<JsonObject> json = JsonObject.parse(line);
    if (json.isEmpty()) {
      return Reading.unreadable("is not JSON");
    }
    try {
      return entry(json.get())
          .map(entry -> new Reading(Optional.of(entry), Optional.empty()))
          .orElseGet(() -> Reading.unreadable("is of a newer Viva"));
    } catch (IllegalArgumentException e) {
      return Reading.unreadable("makes no sense: " + e.getMessage());
    }
  }

  private static Optional<Entry> entry(JsonObject json) {
    if (json.number("v") != VERSION) {
      return Optional.empty();
    }
    Optional<Event> event = EventReader.read(json);
    return event.map(
        what ->
            new Entry(
                json.text("dev"),
                json.number("seq"),
                json.number("t"),
                json.smallNumber("tz"),
                json.text("s"),
                what));
  }

  private static String crc(String body) {
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(StandardCharsets.UTF_8));
    String hex = Long.toHexString(crc.getValue());
    return "0".repeat(8 - hex.length()) + hex;
  }
}
