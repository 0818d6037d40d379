package dev.viva.paper;

import dev.viva.text.Alignment;
import dev.viva.text.Block;
import dev.viva.text.Text;
import java.util.List;

/** Writes blocks as HTML. */
final class XhtmlBlocks implements Block.Cases<Xhtml> {
  private final Xhtml page;

  private XhtmlBlocks(Xhtml page) {
    this.page = page;
  }

  static void write(List<Block> blocks, Xhtml page) {
    XhtmlBlocks writer = new XhtmlBlocks(page);
    blocks.forEach(block -> block.fold(writer));
  }

  @Override
  public Xhtml paragraph(Block.Paragraph paragraph) {
    page.open("p");
    lines(paragraph.lines());
    return page.close();
  }

  private void lines(List<Text> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        page.empty("br");
      }
      page.words(lines.get(i));
    }
  }

  /** Headings in an answer stand below those of the sheet, so they are bold words here. */
  @Override
  public Xhtml heading(Block.Heading heading) {
    return heading.text().isEmpty()
        ? page
        : page.element("p", heading.text().plain(), "class", "head");
  }

  @Override
  public Xhtml items(Block.Items items) {
    if (!items.ordered()) {
      page.open("ul");
    } else if (items.start() == 1) {
      page.open("ol");
    } else {
      page.open("ol", "start", Integer.toString(items.start()));
    }
    for (List<Block> item : items.items()) {
      page.open("li");
      item(item);
      page.close();
    }
    return page.close();
  }

  /** What is but a paragraph needs no element of its own. */
  private void item(List<Block> item) {
    if (item.size() == 1 && item.get(0) instanceof Block.Paragraph only) {
      lines(only.lines());
    } else {
      write(item, page);
    }
  }

  @Override
  public Xhtml table(Block.Table table) {
    page.open("div", "class", "wide").open("table");
    if (table.header().stream().anyMatch(head -> !head.isEmpty())) {
      page.open("thead");
      row("th", table.header(), table.alignments());
      page.close();
    }
    if (!table.rows().isEmpty()) {
      page.open("tbody");
      table.rows().forEach(row -> row("td", row, table.alignments()));
      page.close();
    }
    return page.close().close();
  }

  private void row(String cell, List<Text> texts, List<Alignment> alignments) {
    page.open("tr");
    for (int i = 0; i < texts.size(); i++) {
      switch (alignments.get(i)) {
        case LEFT -> page.open(cell);
        case RIGHT -> page.open(cell, "class", "right");
        case CENTER -> page.open(cell, "class", "center");
      }
      page.words(texts.get(i)).close();
    }
    page.close();
  }

  @Override
  public Xhtml code(Block.Code code) {
    page.open("pre").open("code");
    code.coloured().forEach(page::codeLine);
    return page.close().close();
  }

  @Override
  public Xhtml quote(Block.Quote quote) {
    page.open("blockquote");
    write(quote.blocks(), page);
    return page.close();
  }

  @Override
  public Xhtml rule(Block.Rule rule) {
    return page.empty("hr");
  }
}
