package dev.viva.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void keysStandInTheOrderOfTheCalls() {
    String json =
        JsonWriter.object(
            all ->
                all.field("b", "two")
                    .field("a", 1)
                    .field("c", true)
                    .absent("d")
                    .field("e", List.of("x", "y"))
                    .object("f", inner -> inner.field("g", -1))
                    .objects("h", List.of(1L, 2L), (item, n) -> item.field("n", n)));

    assertEquals(
        """
        {"b":"two","a":1,"c":true,"d":null,"e":["x","y"],"f":{"g":-1},"h":[{"n":1},{"n":2}]}\
        """,
        json);
  }

  @Test
  void whateverSomeReaderTakesForTheEndOfALineIsEscaped() {
    String json = JsonWriter.object(all -> all.field("s", "\n\r\f\u000b\u0085\u2028\u2029"));

    assertEquals("{\"s\":\"\\n\\r\\f\\u000B\\u0085\\u2028\\u2029\"}", json);
  }

  @Test
  void controlCharactersAreEscaped() {
    String json = JsonWriter.object(all -> all.field("s", "\u0000\u001b\u007f\u009b\""));

    assertEquals("{\"s\":\"\\u0000\\u001B\\u007F\\u009b\\\"\"}", json);
  }

  @Test
  void aSurrogateIsEscapedOnlyWhereItStandsAlone() {
    String json = JsonWriter.object(all -> all.field("s", "\ud83d\ude00 \ude00\ud83d"));

    assertEquals("{\"s\":\"\ud83d\ude00 \\ude00\\ud83d\"}", json);
  }
}
