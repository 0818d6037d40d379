package dev.viva.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the items of {@code questions:} lie, told from the lines alone: for a file that YAML cannot
 * read.
 *
 * @param start where the line with the item's hyphen begins
 * @param end where the next item, or what follows the list, begins
 */
record ItemLines(int start, int end) {
  private static final Pattern LIST = Pattern.compile("[\"']?questions[\"']?\\s*:\\s*(#.*)?");
  private static final Pattern ITEM = Pattern.compile("( *)-(\\s.*|\\w+:.*)?");
  private static final Pattern DECK_KEY =
      Pattern.compile(
          "(viva|deck|title|description|license|language|defaults|questions|x-[\\w-]*)\\s*:.*");

  /**
   * The items in file order; none if the list is not written in lines that begin with a hyphen. A
   * line that stands too far left belongs to the item above unless it is a key of the deck.
   */
  static List<ItemLines> of(SourceText source) {
    int line = 1;
    while (line <= source.lineCount() && !LIST.matcher(source.line(line)).matches()) {
      line++;
    }
    List<Integer> starts = new ArrayList<>();
    String indent = null;
    int end = source.text().length();
    for (line++; line <= source.lineCount(); line++) {
      String content = source.line(line);
      Matcher item = ITEM.matcher(content);
      if (DECK_KEY.matcher(content).matches()) {
        end = source.startOf(line);
        break;
      }
      if (item.matches() && (indent == null || indent.equals(item.group(1)))) {
        indent = item.group(1);
        starts.add(source.startOf(line));
      }
    }
    return between(starts, end);
  }

  private static List<ItemLines> between(List<Integer> starts, int end) {
    List<ItemLines> items = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      items.add(new ItemLines(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : end));
    }
    return items;
  }

  boolean holds(int offset) {
    return start <= offset && offset < end;
  }
}
