package dev.viva.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Hostile words are words in a PDF: none is lost, none is taken for anything else. */
class HostilePdfTest {
  private static final int TEXTS = 5_000;
  private static final int TEXTS_ON_EACH = 1_000;

  @Test
  void hostileWordsComeOutAsTheyWentIn() {
    List<String> texts =
        Hostile.texts(TEXTS, new Random(47)).map(text -> Text.of(text).plain()).toList();
    for (int i = 0; i < TEXTS; i += TEXTS_ON_EACH) {
      List<String> some = texts.subList(i, i + TEXTS_ON_EACH);

      String words = print(some).words();

      assertEquals(Printed.squeezed(String.join("", some)).replace("字", "<U+5B57>"), words);
    }
  }

  /** In turn as prose, in bold and as program text. */
  private static Printed print(List<String> texts) {
    StringBuilder html = new StringBuilder();
    Xhtml page = new Xhtml(html);
    page.open("html", "lang", "en").open("head").element("title", "Hostile").close();
    page.open("body");
    for (int i = 0; i < texts.size(); i++) {
      page.element(List.of("p", "h4", "pre").get(i % 3), texts.get(i));
    }
    page.close().close();
    return Printed.page(html.toString(), Optional.empty());
  }

  /** Of all planes, in steps that share no factor with the size of a block of Unicode. */
  @Test
  void noCharacterBecomesASignOfNumber() {
    List<String> lines =
        IntStream.iterate(0x21, point -> point <= Character.MAX_CODE_POINT, point -> point + 89)
            .filter(point -> point != '#')
            .mapToObj(point -> Text.of(Character.toString(point)).plain())
            .collect(Collectors.toList());
    lines.addAll(List.of("\ufffd", Text.of("\ufffe").plain(), Text.of("\uffff").plain()));

    String words = print(List.of(String.join(" ", lines))).words();

    assertEquals("", words.replaceAll("[^#]", ""));
  }
}
