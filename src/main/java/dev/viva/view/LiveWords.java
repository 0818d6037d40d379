package dev.viva.view;

import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * The live line in words: where one is, the clock, what the keys do. When it is too narrow the
 * words of the keys go from the right; never the clock or the proposal.
 *
 * @param place {@code 1/3}, the first to go after the keys; may be empty
 * @param facts the clock or the proposal
 * @param keys what the keys do, the most important first; the last one stays longest
 * @param brief the same in the fewest letters, for the narrowest line
 */
public record LiveWords(Text place, Text facts, List<String> keys, List<String> brief) {
  private static final String DOT = " · ";

  public LiveWords {
    keys = List.copyOf(keys);
    brief = List.copyOf(brief);
  }

  /** The longest form that fits into so many cells. */
  public Text line(int width) {
    List<Text> forms = new ArrayList<>();
    for (int left = keys.size(); left >= Math.min(2, keys.size()); left--) {
      forms.add(join(place, keysBut(left)));
    }
    forms.add(join(Text.EMPTY, keysBut(Math.min(2, keys.size()))));
    forms.add(join(Text.EMPTY, brief));
    return forms.stream()
        .filter(form -> form.width() <= width)
        .findFirst()
        .orElseGet(() -> Wrap.cut(facts, width));
  }

  /** So many keys: the first ones and the last. */
  private List<String> keysBut(int left) {
    List<String> some = new ArrayList<>(keys.subList(0, left - 1));
    some.add(keys.get(keys.size() - 1));
    return some;
  }

  private Text join(Text start, List<String> some) {
    Text line = start.isEmpty() ? facts : start.plus(DOT, Meaning.MUTED).plus(facts);
    Text words = Text.of(String.join(DOT, some), Meaning.MUTED);
    return some.isEmpty() ? line : line.plus(DOT, Meaning.MUTED).plus(words);
  }
}
