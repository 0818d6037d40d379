package dev.viva.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.viva.deck.Bank;
import dev.viva.deck.Deck;
import dev.viva.deck.DeckParser;
import dev.viva.deck.Topics;
import dev.viva.deck.TopicsParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The shipped deck with most of the Greek and mathematics comes out of a PDF word by word. */
class ShippedPdfTest {
  @Test
  void everyWordIsOnThePagesAndEveryLetterHasItsGlyph() throws IOException {
    Path file = Path.of("questions/statistics.yaml");
    Deck deck = DeckParser.parse(file.toString(), Files.readAllBytes(file)).deck().orElseThrow();
    Topics topics =
        TopicsParser.parse("topics.yaml", Files.readString(Path.of("questions/topics.yaml")))
            .topics();
    Pick pick = new Pick(new Bank(List.of(deck)), topics, deck.questions());
    StringBuilder html = new StringBuilder();
    SheetHtml.write(CribSheet.of(pick, PaperSize.A4), html, done -> {});

    Printed printed = Printed.page(html.toString(), Optional.empty());

    String words = printed.words();
    List<String> lost = new ArrayList<>(paragraphs(html.toString()));
    lost.removeIf(paragraph -> words.contains(Printed.squeezed(paragraph)));
    assertEquals(List.of(), lost);
    assertEquals(Set.of(), printed.missing());
  }

  /** The words of each paragraph, heading, item and program; in a table, each word by itself. */
  private static List<String> paragraphs(String html) {
    Matcher ends = Pattern.compile("</?(p|h[1-4]|li|td|th|pre|ul|ol|div|table)[ >]").matcher(html);
    List<String> paragraphs = new ArrayList<>();
    int start = html.indexOf("<main>");
    while (ends.find()) {
      if (ends.start() > start) {
        String words = words(html.substring(html.indexOf('>', start) + 1, ends.start()));
        boolean isCell = html.startsWith("<t", start);
        paragraphs.addAll(isCell ? List.of(words.split(" ")) : List.of(words));
        start = ends.start();
      }
    }
    return paragraphs;
  }

  private static String words(String markup) {
    return markup
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
