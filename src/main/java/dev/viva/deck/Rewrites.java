package dev.viva.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to rewrite a line so that YAML may read it; {@link Trial} finds the one that works. */
final class Rewrites {
  private static final Pattern GLUED_KEY = Pattern.compile("(\\w+)(:?)(\\s*)(.*)");

  private final SourceText source;

  Rewrites(SourceText source) {
    this.source = source;
  }

  /** The line's value in quotes; else the value together with the lines that it continues. */
  List<Rewrite> quoted(int offset) {
    int line = source.lineAt(offset);
    LineShape shape = LineShape.of(source.line(line));
    List<Rewrite> all = new ArrayList<>();
    all.add(Rewrite.of(line, shape.lead() + Cures.quote(shape.value())));
    all.addAll(joined(line));
    all.addAll(quotedItem(offset));
    return all;
  }

  /** The line with all from the offset on in quotes; else only the item of a list in brackets. */
  List<Rewrite> quotedFrom(int offset) {
    int line = source.lineAt(offset);
    String rest = Cures.quote(source.after(offset).strip());
    List<Rewrite> all = new ArrayList<>();
    all.add(Rewrite.of(line, source.before(offset) + rest));
    all.addAll(quotedItem(offset));
    return all;
  }

  /** The line's value in quotes, where quotes or brackets enclose only a part of it. */
  List<Rewrite> quotedWhole(int offset) {
    int line = source.lineAt(offset);
    LineShape shape = LineShape.of(source.line(line));
    String value = shape.value();
    List<Rewrite> all = new ArrayList<>();
    char first = value.charAt(0);
    boolean isNested = source.text().charAt(offset - 1) == first && "\"'".indexOf(first) >= 0;
    if (isNested && value.length() > 1 && value.charAt(value.length() - 1) == first) {
      String inner = value.substring(1, value.length() - 1);
      all.add(Rewrite.of(line, shape.lead() + Cures.quote(inner)));
    }
    all.add(Rewrite.of(line, shape.lead() + Cures.quote(value)));
    return all;
  }

  /** The value, which stands in double quotes, in single ones. */
  List<Rewrite> singleQuoted(int offset) {
    String value = source.after(offset).strip();
    if (value.length() < 2 || !value.endsWith("\"")) {
      return List.of();
    }
    String inner = value.substring(1, value.length() - 1).replace("'", "''");
    return List.of(Rewrite.of(source.lineAt(offset), source.before(offset) + "'" + inner + "'"));
  }

  /** The line with its open quote closed at its end; else with other quotes around the text. */
  List<Rewrite> closed(int offset) {
    String quote = source.text().substring(offset, offset + 1);
    List<Rewrite> all = new ArrayList<>(closedWith(offset, quote));
    all.addAll(quotedFrom(offset));
    return all;
  }

  /** The line with a sign added at its end. */
  List<Rewrite> closedWith(int offset, String sign) {
    int line = source.lineAt(offset);
    return List.of(Rewrite.of(line, source.line(line).stripTrailing() + sign));
  }

  /** The line without the sign at the offset. */
  List<Rewrite> without(int offset) {
    String line = source.before(offset) + source.after(offset + 1);
    return List.of(Rewrite.of(source.lineAt(offset), line));
  }

  /** The item of a list in brackets that holds the offset, in quotes. */
  List<Rewrite> quotedItem(int offset) {
    int line = source.lineAt(offset);
    String text = source.line(line);
    int at = Math.min(offset - source.startOf(line), text.length());
    int start = Math.max(text.lastIndexOf('[', at - 1), text.lastIndexOf(',', at - 1)) + 1;
    int key = text.lastIndexOf(": ", at - 1);
    start = Math.max(start, key < 0 ? 0 : key + 1);
    int end = FlowText.end(text, Math.max(start, at));
    String item = text.substring(start, end);
    String blank = item.startsWith(" ") ? " " : "";
    String quoted = blank + Cures.quote(item.strip());
    return List.of(Rewrite.of(line, text.substring(0, start) + quoted + text.substring(end)));
  }

  /** The line with the space or colon that its key lacks; empty if it has no known key. */
  Optional<Rewrite> spacedKey(int offset) {
    int line = source.lineAt(offset);
    LineShape shape = LineShape.of(source.line(line));
    Matcher glued = GLUED_KEY.matcher(shape.value());
    if (!glued.matches() || !Keys.ALL.contains(glued.group(1))) {
      return Optional.empty();
    }
    return Optional.of(Rewrite.of(line, shape.lead() + glued.group(1) + ": " + glued.group(4)));
  }

  /** The line joined to those it continues, all in quotes on one line. */
  List<Rewrite> joined(int line) {
    StringBuilder text = new StringBuilder(source.line(line).strip());
    for (int above = line - 1; above >= Math.max(1, line - 8); above--) {
      LineShape shape = LineShape.of(source.line(above));
      text.insert(0, shape.value() + " ");
      if (!shape.key().isEmpty() || !shape.hyphens().isEmpty()) {
        String replacement = shape.lead() + Cures.quote(text.toString().strip());
        return List.of(new Rewrite(above, line, replacement, replacement.strip()));
      }
    }
    return List.of();
  }
}
