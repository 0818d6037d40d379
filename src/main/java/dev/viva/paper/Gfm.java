package dev.viva.paper;

import dev.viva.text.Alignment;
import dev.viva.text.Block;
import dev.viva.text.Markdown;
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

  /** Keeps two lists, or two quotes, from becoming one. */
  private static final String APART = "<!-- -->";

  private static final String LINE_BREAK = "\\\n";

  private Gfm() {}

  /** Blocks with one blank line between them, without one at the end. */
  static String of(List<Block> blocks) {
    Gfm gfm = new Gfm();
    List<String> written = new ArrayList<>();
    Block before = new Block.Rule();
    for (Block block : blocks) {
      String text = block.fold(gfm);
      if (!text.isEmpty()) {
        if (wouldMerge(before, block)) {
          written.add(APART);
        }
        written.add(text);
        before = block;
      }
    }
    return String.join("\n\n", written);
  }

  private static boolean wouldMerge(Block before, Block block) {
    return (before instanceof Block.Items && block instanceof Block.Items)
        || (before instanceof Block.Quote && block instanceof Block.Quote);
  }

  /** An author's point as an item of a list, in one line. */
  static String point(String point, boolean must) {
    String words = GfmLine.of(Markdown.line(point));
    return "- " + (must ? Escapes.lineStart(words) : "Nice: " + words);
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return paragraph.lines().stream()
        .map(GfmLine::of)
        .filter(line -> !line.isEmpty())
        .map(Escapes::lineStart)
        .collect(Collectors.joining(LINE_BREAK));
  }

  /** Headings in an answer stand below those of the report, so they are bold words here. */
  @Override
  public String heading(Block.Heading heading) {
    Text text = heading.text();
    return text.isEmpty() ? "" : "**" + Escapes.words(text.plain().strip()) + ":**";
  }

  @Override
  public String items(Block.Items items) {
    if (items.ordered() && items.start() > 1) {
      return numbered(items);
    }
    List<String> lines = new ArrayList<>();
    int number = items.start();
    for (List<Block> item : items.items()) {
      String mark = items.ordered() ? number++ + "." : "-";
      lines.add(item(mark, of(item)));
    }
    return String.join("\n", lines);
  }

  /**
   * A list that begins elsewhere, often a sentence that begins with a number: paragraphs, since a
   * list should begin at 0 or 1 (MD029).
   */
  private static String numbered(Block.Items items) {
    List<String> paragraphs = new ArrayList<>();
    long number = items.start();
    for (List<Block> item : items.items()) {
      String markdown = of(item);
      boolean isProse = !item.isEmpty() && item.get(0) instanceof Block.Paragraph;
      paragraphs.add(number++ + "\\." + (isProse ? " " : "\n\n") + markdown);
    }
    return String.join("\n\n", paragraphs).strip();
  }

  private static String item(String mark, String markdown) {
    String indent = " ".repeat(mark.length() + 1);
    return markdown.isEmpty()
        ? mark
        : mark + " " + markdown.replace("\n", "\n" + indent).replaceAll("(?m)^ +$", "");
  }

  @Override
  public String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(row(table.header().stream().map(GfmLine::cell).toList()));
    lines.add(row(table.alignments().stream().map(Gfm::rule).toList()));
    table.rows().forEach(cells -> lines.add(row(cells.stream().map(GfmLine::cell).toList())));
    return String.join("\n", lines);
  }

  /** A row of cells that are Markdown already. */
  static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
        .collect(Collectors.joining("|", "|", "|"));
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
    int ticks = Escapes.longestTicks(String.join("\n", code.lines()));
    String fence = "`".repeat(Math.max(SHORTEST_FENCE, ticks + 1));
    String language = code.language().matches("[A-Za-z0-9+#._-]+") ? code.language() : "text";
    List<String> lines = new ArrayList<>();
    lines.add(fence + language);
    code.lines().forEach(line -> lines.add(line.stripTrailing()));
    lines.add(fence);
    return String.join("\n", lines);
  }

  @Override
  public String quote(Block.Quote quote) {
    String markdown = of(quote.blocks());
    return markdown.isEmpty() ? "" : ("> " + markdown.replace("\n", "\n> ")).replace("> \n", ">\n");
  }

  @Override
  public String rule(Block.Rule rule) {
    return "***";
  }
}
