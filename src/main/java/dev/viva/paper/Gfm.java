package dev.viva.paper;

import dev.viva.text.Alignment;
import dev.viva.text.Block;
import dev.viva.text.Span;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes blocks as GitHub Flavored Markdown (specification 0.29-gfm) from which a reader gets the
 * same words back: whatever could be taken for markup is escaped.
 */
final class Gfm implements Block.Cases<String> {
  private static final int SHORTEST_FENCE = 3;

  /** Blocks with one blank line between them, without one at the end. */
  static String of(List<Block> blocks) {
    Gfm gfm = new Gfm();
    return blocks.stream()
        .map(block -> block.fold(gfm))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return paragraph.lines().stream()
        .map(line -> Escapes.lineStart(inline(line)))
        .collect(Collectors.joining("\\\n"));
  }

  /** Headings in an answer stand below those of the report, so they are bold words here. */
  @Override
  public String heading(Block.Heading heading) {
    return heading.text().isEmpty() ? "" : "**" + Escapes.inline(heading.text().plain()) + "**:";
  }

  @Override
  public String items(Block.Items items) {
    List<String> lines = new ArrayList<>();
    int number = items.start();
    for (List<Block> item : items.items()) {
      String mark = items.ordered() ? number++ + ". " : "- ";
      lines.add(mark + of(item).replace("\n", "\n" + " ".repeat(mark.length())));
    }
    return String.join("\n", lines).replaceAll("(?m)^ +$", "");
  }

  @Override
  public String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(row(table.header().stream().map(Gfm::cell).toList()));
    lines.add(row(table.alignments().stream().map(Gfm::rule).toList()));
    table.rows().forEach(cells -> lines.add(row(cells.stream().map(Gfm::cell).toList())));
    return String.join("\n", lines);
  }

  /** A row of cells that are Markdown already. */
  static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String cell(Text text) {
    return text.isEmpty() ? " " : inline(text, true);
  }

  private static String rule(Alignment alignment) {
    return switch (alignment) {
      case LEFT -> "---";
      case RIGHT -> "---:";
      case CENTER -> ":---:";
    };
  }

  @Override
  public String code(Block.Code code) {
    String fence =
        "`"
            .repeat(
                Math.max(
                    SHORTEST_FENCE, Escapes.longestTicks(String.join("\n", code.lines())) + 1));
    String language = code.language().matches("[A-Za-z0-9+#._-]+") ? code.language() : "text";
    return fence + language + "\n" + String.join("\n", code.lines()) + "\n" + fence;
  }

  @Override
  public String quote(Block.Quote quote) {
    return quote(of(quote.blocks()));
  }

  /** Markdown as a quotation. */
  static String quote(String markdown) {
    return "> " + markdown.replace("\n", "\n> ").replaceAll("(?m)^> $", ">");
  }

  @Override
  public String rule(Block.Rule rule) {
    return "---";
  }

  /** A line of words with their emphasis. */
  static String inline(Text text) {
    return inline(text, false);
  }

  private static String inline(Text text, boolean inTable) {
    StringBuilder markdown = new StringBuilder();
    for (Span span : text.spans()) {
      markdown.append(marked(span, inTable));
    }
    return markdown.toString().strip();
  }

  private static String marked(Span span, boolean inTable) {
    return switch (span.meaning()) {
      case STRONG, HEADING -> around(span.text(), "**");
      case EMPHASIS -> around(span.text(), "*");
      case CODE, CODE_KEYWORD, CODE_COMMENT ->
          inTable ? Escapes.code(span.text()).replace("|", "\\|") : Escapes.code(span.text());
      case PLAIN, GOOD, BAD, ATTENTION, MUTED -> Escapes.inline(span.text());
    };
  }

  /** Marks the words, not the blanks around them, which would unmake the emphasis. */
  private static String around(String words, String mark) {
    String bare = words.strip();
    if (bare.isEmpty()) {
      return words;
    }
    int start = words.indexOf(bare);
    return words.substring(0, start)
        + mark
        + Escapes.inline(bare)
        + mark
        + words.substring(start + bare.length());
  }
}
