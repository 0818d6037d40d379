package dev.viva.view;

import dev.viva.deck.Search;
import dev.viva.deck.Search.Finding;
import dev.viva.deck.Search.Match;
import dev.viva.json.JsonWriter;
import java.util.List;

/** {@code viva search --format json}. */
public final class SearchJson {
  private SearchJson() {}

  /** All findings, with the whole passages that the words are in. */
  public static String of(Search search, List<Finding> findings) {
    return JsonWriter.object(
        json ->
            json.field("schema", 1)
                .field("terms", search.terms())
                .objects("questions", findings, SearchJson::finding));
  }

  private static void finding(JsonWriter json, Finding finding) {
    ListJson.question(json, finding.question());
    json.objects("matches", finding.matches(), SearchJson::match);
  }

  private static void match(JsonWriter json, Match match) {
    json.field("term", match.term())
        .field("where", match.passage().place().label())
        .field("text", match.passage().text());
  }
}
