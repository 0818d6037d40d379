package dev.viva.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {

  @Test
  void everyTypeIsReadByItsName() {
    JsonObject json =
        read("{\"t\":\"x\",\"n\":-9,\"f\":true,\"ts\":[\"a\",\"b\"],\"o\":{\"n\":1},\"os\":[{}]}");

    assertEquals("x", json.text("t"));
    assertEquals(-9, json.number("n"));
    assertEquals(-9, json.smallNumber("n"));
    assertEquals(true, json.flag("f"));
    assertEquals(List.of("a", "b"), json.texts("ts"));
    assertEquals(1, json.object("o").number("n"));
    assertEquals(1, json.objects("os").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "1",
        "[]",
        "\"x\"",
        "{",
        "{\"a\":1",
        "{\"a\":[1,}",
        "{\"a\":1} x",
        "{} {}",
        "{\"a\":1,\"a\":2}",
        "{a:1}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "{\"a\":\"\t\"}"
      })
  void whatIsNotExactlyOneObjectIsNone(String text) {
    assertEquals(Optional.empty(), JsonObject.parse(text).map(json -> text));
  }

  @Test
  void aFieldThatIsMissingOrOfAnotherTypeIsNamed() {
    JsonObject json = read("{\"n\":1,\"z\":null,\"ts\":[\"a\",1],\"big\":4294967296}");

    assertEquals("a is not String: null", complaint(() -> json.text("a")));
    assertEquals("n is not String: 1", complaint(() -> json.text("n")));
    assertEquals("z is not Boolean: null", complaint(() -> json.flag("z")));
    assertEquals("ts is not String: 1", complaint(() -> json.texts("ts")));
    assertEquals("big is out of range: 4294967296", complaint(() -> json.smallNumber("big")));
  }

  @Test
  void aNumberThatNobodyAsksForMayBeOfAnySize() {
    JsonObject json = read("{\"n\":1,\"x\":123456789012345678901234567890,\"y\":1e999,\"z\":0.5}");

    assertEquals(1, json.number("n"));
    assertThrows(IllegalArgumentException.class, () -> json.number("x"));
    assertThrows(IllegalArgumentException.class, () -> json.number("z"));
  }

  @Test
  void nestingHasAnEnd() {
    assertEquals(
        true, JsonObject.parse("{\"a\":" + "[".repeat(19) + "]".repeat(19) + "}").isPresent());
    assertEquals(
        false, JsonObject.parse("{\"a\":" + "[".repeat(21) + "]".repeat(21) + "}").isPresent());
    assertEquals(false, JsonObject.parse("{\"a\":" + "[".repeat(100_000)).isPresent());
  }

  @Test
  void nullIsNotThere() {
    JsonObject json = read("{\"a\":null,\"b\":0}");

    assertEquals(List.of(false, true, false), List.of(json.has("a"), json.has("b"), json.has("c")));
  }

  private static JsonObject read(String text) {
    return JsonObject.parse(text).orElseThrow();
  }

  private static String complaint(Runnable asking) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, asking::run).getMessage());
  }
}
