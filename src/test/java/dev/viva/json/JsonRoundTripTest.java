package dev.viva.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.Soak;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written comes back through UTF-8 unchanged, and is one line for every reader. */
class JsonRoundTripTest {
  private static final int STRINGS = Soak.rounds(100_000);

  /** Where characters misbehave: controls, quotes, line ends, surrogates, signs beyond them. */
  private static final int[][] RANGES = {
    {0x00, 0x20},
    {0x20, 0x7f},
    {0x7f, 0xa0},
    {0x2028, 0x202f},
    {0xd800, 0xe000},
    {0xfff0, 0x10000},
    {0x1f600, 0x1f650},
    {0, 0x110000}
  };

  @Test
  void everyStringComesBackFromOneLineOfUtf8() {
    Random random = new Random(2026);

    for (int i = 0; i < STRINGS; i++) {
      String text = text(random);
      String json = JsonWriter.object(all -> all.field("s", text));
      byte[] bytes = json.getBytes(UTF_8);

      assertEquals(1, json.lines().count());
      assertEquals(json, new String(bytes, UTF_8));
      assertEquals(text, JsonObject.parse(json).orElseThrow().text("s"), "string " + i);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      int[] range = RANGES[random.nextInt(RANGES.length)];
      text.appendCodePoint(random.nextInt(range[0], range[1]));
    }
    return text.toString();
  }
}
