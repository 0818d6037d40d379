package dev.viva.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import dev.viva.json.JsonObject;
import dev.viva.json.JsonWriter;
import java.util.HexFormat;
import java.util.Optional;

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
    byte[] bytes = body.getBytes(UTF_8);
    return body + CRC + crc(bytes, bytes.length) + "\"}";
  }

  /**
   * What a line is: an entry, something of a newer Viva, or nothing that can be read.
   *
   * @param seq its number, also where the rest is of a newer Viva; 0 when it has none
   */
  record Reading(long seq, Optional<Entry> entry, Optional<String> trouble) {
    private static final Reading NOTHING = new Reading(0, Optional.empty(), Optional.empty());

    private static Reading of(Entry entry) {
      return new Reading(entry.seq(), Optional.of(entry), Optional.empty());
    }

    private static Reading unreadable(long seq, String why) {
      return new Reading(seq, Optional.empty(), Optional.of(why));
    }
  }

  /** What the bytes of a line are, without its line break; an empty line is nothing. */
  static Reading parse(byte[] line) {
    if (line.length == 0) {
      return Reading.NOTHING;
    }
    int end = line.length - TAIL;
    if (end <= 0) {
      return Reading.unreadable(0, "is cut short");
    }
    String tail = new String(line, end, TAIL, ISO_8859_1);
    if (!tail.startsWith(CRC) || !tail.endsWith("\"}")) {
      return Reading.unreadable(0, "is cut short");
    }
    if (!crc(line, end).regionMatches(0, tail, CRC.length(), 8)) {
      return Reading.unreadable(0, "was changed: its checksum does not match");
    }
    return JsonObject.parse(new String(line, UTF_8))
        .map(JournalLine::reading)
        .orElseGet(() -> Reading.unreadable(0, "is not JSON"));
  }

  private static Reading reading(JsonObject json) {
    long seq = 0;
    try {
      seq = json.number("seq");
      Optional<Event> event =
          json.number("v") == VERSION ? EventReader.read(json) : Optional.empty();
      return event.isPresent()
          ? Reading.of(entry(json, event.get()))
          : Reading.unreadable(seq, "is of a newer Viva");
    } catch (IllegalArgumentException e) {
      return Reading.unreadable(seq, "makes no sense: " + e.getMessage());
    }
  }

  private static Entry entry(JsonObject json, Event event) {
    return new Entry(
        json.text("dev"),
        json.number("seq"),
        json.number("t"),
        json.smallNumber("tz"),
        json.text("s"),
        event);
  }

  private static String crc(byte[] bytes, int length) {
    return HexFormat.of().toHexDigits(Checksum.of(bytes, 0, length));
  }
}
