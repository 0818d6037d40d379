package dev.viva.view;

import dev.viva.text.Layout;
import dev.viva.text.Markdown;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** Lines of a screen being put together at a width. */
final class Lines {
  /** How far everything about a question stands to the right of its header. */
  static final int BODY = 2;

  private static final Text DOT = Text.of(" · ", Meaning.MUTED);

  private final int width;
  private final List<Text> lines = new ArrayList<>();

  Lines(int width) {
    this.width = width;
  }

  List<Text> toList() {
    return List.copyOf(lines);
  }

  Lines blank() {
    lines.add(Text.EMPTY);
    return this;
  }

  /** A paragraph at the left edge. */
  Lines say(Text text) {
    lines.addAll(Wrap.lines(text, width));
    return this;
  }

  Lines say(String words) {
    return say(Text.of(words));
  }

  /** Facts with a dot between each two, at the left edge; a line breaks only between facts. */
  Lines facts(List<Text> facts) {
    Text line = facts.get(0);
    for (Text fact : facts.subList(1, facts.size())) {
      Text longer = line.plus(DOT).plus(fact);
      if (longer.width() <= width) {
        line = longer;
      } else {
        say(line);
        line = fact;
      }
    }
    return say(line);
  }

  /** A paragraph in the body of a question. */
  Lines body(Text text) {
    lines.addAll(Wrap.lines(text, width, BODY, BODY));
    return this;
  }

  /** A paragraph in the body whose further lines stand a little to the right. */
  Lines hanging(Text text) {
    lines.addAll(Wrap.lines(text, width, BODY, 2 * BODY));
    return this;
  }

  Lines body(String words) {
    return body(Text.of(words));
  }

  Lines muted(String words) {
    return body(Text.of(words, Meaning.MUTED));
  }

  /** A paragraph with a mark before it: a letter, a dash, a number. */
  Lines item(int indent, Text mark, Text text) {
    int hang = indent + mark.width() + 2;
    lines.addAll(Wrap.lines(mark.plus("  ").plus(text), width, indent, hang));
    return this;
  }

  /** A command to copy, never broken: behind the last line if it fits there, else below it. */
  Lines whole(Text command, int indent) {
    Text last = lines.remove(lines.size() - 1);
    Text both = last.plus("  ").plus(command);
    if (both.width() <= width) {
      lines.add(both);
    } else {
      lines.add(last);
      lines.add(command.indent(indent));
    }
    return this;
  }

  /** Markdown in the body of a question. */
  Lines markdown(String source) {
    for (Text line : Layout.lines(Markdown.parse(source), width - BODY)) {
      lines.add(line.isEmpty() ? line : line.indent(BODY));
    }
    return this;
  }

  Lines add(List<Text> more) {
    lines.addAll(more);
    return this;
  }
}
