package dev.viva.deck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EncodingTest {
  private static final String DECK =
      "viva: 1\ndeck: d\nquestions:\n- {id: a, topic: é, ask: 🙂, answer: x, points: [y, z]}\n";

  private static List<String> said(byte[] bytes) {
    return DeckParser.parse("d.yaml", bytes).problems().stream()
        .map(p -> p.line() + ":" + p.column() + " " + p.message() + "; " + p.cure())
        .toList();
  }

  private static byte[] bytes(String charset, String mark) {
    return (mark + DECK).getBytes(Charset.forName(charset));
  }

  @Test
  void utf8IsReadWithAndWithoutItsMark() {
    assertEquals(List.of(), said(bytes("UTF-8", "")));
    assertEquals(List.of(), said(bytes("UTF-8", "\uFEFF")));
  }

  @Test
  void wideEncodingsAreNamedWithAndWithoutTheirMark() {
    for (String family : List.of("UTF-16", "UTF-32")) {
      for (String order : List.of("LE", "BE")) {
        for (String mark : List.of("", "\uFEFF")) {
          assertEquals(
              List.of("1:1 this looks like " + family + ", from byte 0 on; save the file as UTF-8"),
              said(bytes(family + order, mark)),
              family + order + mark.length());
        }
      }
    }
  }

  @Test
  void latin1IsNamedWithThePlaceOfItsFirstStrangeByte() {
    byte[] bytes = DECK.replace("🙂", "ü").getBytes(ISO_8859_1);

    assertEquals(
        List.of("4:18 this looks like Latin-1, from byte 44 on; save the file as UTF-8"),
        said(bytes));
  }

  @Test
  void otherMistakesAreToldWithTheEncoding() {
    String deck = DECK.replace("🙂", "ü – Ã") + "- {id: b, topic: é, aks: x, answer: x}\n";
    byte[] bytes = deck.getBytes(Charset.forName("windows-1252"));

    assertEquals(
        List.of(
            "4:18 this looks like Latin-1, from byte 44 on; save the file as UTF-8",
            "5:4 'b' has no points; add points: with at least two lines, one of them must:",
            "5:21 unknown key 'aks'; did you mean 'ask'?"),
        said(bytes));
  }

  @Test
  void aFileThatIsNotUtf8IsSetAsideWhole() {
    Reading reading = DeckParser.parse("d.yaml", DECK.replace("🙂", "ü").getBytes(ISO_8859_1));

    assertEquals(Optional.empty(), reading.deck());
    assertEquals(1, reading.setAside());
  }

  @Test
  void aFileCutWithinACharacterIsToldSo() {
    byte[] whole = (DECK + "# 🙂").getBytes(UTF_8);

    for (int cut = 1; cut <= 3; cut++) {
      assertEquals(
          List.of("5:3 the file ends within a character, from byte 88 on; save the file as UTF-8"),
          said(Arrays.copyOf(whole, whole.length - cut)));
    }
  }

  @Test
  void bytesThatAreNoTextAtAllAreNoDeck() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 255; i >= 0; i--) {
      bytes.write(i);
    }

    assertEquals(Reading.ofNoDeck(), DeckParser.parse("x.yaml", bytes.toByteArray()));
    assertEquals(Reading.ofNoDeck(), DeckParser.parse("x.yaml", new byte[0]));
    assertEquals(Reading.ofNoDeck(), DeckParser.parse("x.yaml", new byte[] {(byte) 0xFF}));
  }
}
