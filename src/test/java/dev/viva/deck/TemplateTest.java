package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static Reading read(String id) {
    return DeckParser.parse(id + ".yaml", Template.of(id, Optional.empty()));
  }

  @Test
  void whateverTheIdTheDeckIsSoundEvenForAuthors() {
    for (String id : List.of("bayes", "a-b", "2026", "on", "null", "1e3", "y", "0x1f", "12-3")) {
      Reading reading = read(id);

      assertEquals(List.of(), reading.problems(), id);
      Deck deck = reading.deck().orElseThrow();
      assertEquals(id, deck.id());
      assertEquals(2, deck.questions().size());
      assertEquals(List.of(), Strict.findings(List.of(deck)), id);
    }
  }

  @Test
  void itTellsEditorsWhereTheSchemaIs() {
    String first =
        Template.of("d", Optional.of(Path.of("/q/deck.schema.json"))).lines().toList().get(0);

    assertEquals("# yaml-language-server: $schema=/q/deck.schema.json", first);
    assertEquals(
        Template.of("d", Optional.empty()), Template.of("d", Optional.of(Path.of("/a\nb"))));
  }

  @Test
  void anIdIsMadeOfAFileName() {
    assertEquals(Optional.of("naive-bayes"), Template.idFrom("Naïve Bayes.YAML"));
    assertEquals(Optional.of("v1-2"), Template.idFrom("v1.2.yml"));
    assertEquals(Optional.empty(), Template.idFrom("日本.yaml"));
    assertEquals(Optional.empty(), Template.idFrom(".yaml"));
  }
}
