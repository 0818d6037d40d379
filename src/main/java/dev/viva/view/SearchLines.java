package dev.viva.view;

import static java.util.stream.Collectors.joining;

import dev.viva.deck.Passage;
import dev.viva.deck.Search.Finding;
import dev.viva.deck.Search.Match;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a search has found: each question in one line, and below it where the words are. */
public final class SearchLines {
  private SearchLines() {}

  /**
   * All findings, and how many there are. A match that the question's own line shows is not told
   * again.
   */
  public static List<Text> of(List<Finding> findings, int width) {
    List<List<Text>> heads =
        QuestionList.entries(findings.stream().map(Finding::question).toList(), width);
    List<Text> lines = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      lines.addAll(heads.get(i));
      String head = heads.get(i).stream().map(Text::plain).map(String::strip).collect(joining(" "));
      Set<Passage> told = new HashSet<>();
      for (Match match : findings.get(i).matches()) {
        boolean isShown = head.contains(match.passage().text().substring(match.from(), match.to()));
        if (!isShown && told.add(match.passage())) {
          lines.add(line(match, width));
        }
      }
    }
    lines.add(Text.of(Words.count(findings.size(), "question") + "."));
    return lines;
  }

  private static Text line(Match match, int width) {
    Text place = Text.of(match.passage().place().label() + ": ", Meaning.MUTED).indent(Lines.BODY);
    int room = width - place.width();
    return place.plus(Snippet.of(match.passage().text(), match.from(), match.to(), room));
  }
}
