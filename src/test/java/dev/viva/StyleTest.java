package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.deck.DeckParser;
import dev.viva.deck.Kind;
import dev.viva.deck.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The models in questions/STYLE.md are questions of the bank, one of each kind. */
class StyleTest {
  private static final Path FOLDER = Path.of("questions");
  private static final Pattern MODEL =
      Pattern.compile("(?s)From \\[([a-z-]+\\.yaml)].*?```yaml\n(.*?)```\n");

  @Test
  void eachModelStandsInItsDeck() throws IOException {
    String style = Files.readString(FOLDER.resolve("STYLE.md"));
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    for (var model : MODEL.matcher(style).results().toList()) {
      String deck = Files.readString(FOLDER.resolve(model.group(1)));
      assertTrue(deck.contains(model.group(2)), model.group(1));
      String id = model.group(2).lines().findFirst().orElse("").replace("- id: ", "");
      kinds.add(kind(deck, id));
    }

    assertEquals(EnumSet.allOf(Kind.class), kinds);
  }

  private static Kind kind(String deck, String id) {
    return DeckParser.parse("deck", deck).deck().orElseThrow().questions().stream()
        .filter(question -> question.id().question().equals(id))
        .map(Question::kind)
        .findFirst()
        .orElseThrow();
  }
}
