package dev.viva.paper;

import dev.viva.text.Block;
import dev.viva.text.Markdown;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Writes a sheet as one HTML file that needs nothing else and runs nothing, for a browser's window,
 * for its printer, and as XHTML for a PDF.
 */
public final class SheetHtml {
  /** A first paragraph up to so many characters stays on the page of its question's head. */
  private static final int LEAD = 900;

  private final Sheet sheet;
  private final Xhtml page;
  private final PiecesHtml pieces;
  private final IntConsumer progress;
  private final Levels levels;
  private int written;

  private SheetHtml(Sheet sheet, Xhtml page, IntConsumer progress) {
    this.sheet = sheet;
    this.page = page;
    this.pieces = new PiecesHtml(page);
    this.progress = progress;
    this.levels = Levels.of(sheet.body());
  }

  /**
   * Writes the whole file, a question at a time.
   *
   * @param progress is told how many questions are written
   * @throws java.io.UncheckedIOException if {@code out} fails
   */
  public static void write(Sheet sheet, Appendable out, IntConsumer progress) {
    new SheetHtml(sheet, new Xhtml(out), progress).document();
  }

  private void document() {
    page.raw("<!DOCTYPE html>\n");
    page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en", "xml:lang", "en");
    head();
    page.open("body", "class", sheet.layout().label()).open("main");
    page.open("header").element("h1", sheet.title());
    page.element("p", String.join(" ", sheet.notes())).close();
    if (sheet.body() instanceof Sheet.Chapters chapters) {
      if (levels.sections()) {
        contents(chapters);
      }
      page.open("div", "class", "content");
      chapters.chapters().forEach(this::chapter);
      page.close();
    } else if (sheet.body() instanceof Sheet.Cards cards) {
      new CardsHtml(page, sheet.paper(), progress).write(cards);
    }
    page.close().close().close();
  }

  private void head() {
    page.open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.empty("meta", "name", "color-scheme", "content", "light dark");
    page.element("title", sheet.title());
    page.open("style").raw(Css.of(sheet)).close();
    page.close();
  }

  private void contents(Sheet.Chapters chapters) {
    page.open("nav", "class", "contents").element("h2", "Contents");
    page.open("div", "class", "columns");
    for (Sheet.Chapter chapter : chapters.chapters()) {
      if (!chapter.name().isEmpty()) {
        page.element("h3", chapter.name());
      }
      page.open("ol");
      for (Sheet.Section section : chapter.sections()) {
        page.open("li");
        page.element("a", section.name(), "href", "#" + section.anchor());
        page.close();
      }
      page.close();
    }
    page.close().close();
  }

  private void chapter(Sheet.Chapter chapter) {
    switch (chapter.start()) {
      case ANYWHERE -> page.open("div", "class", "chapter");
      case NEW_PAGE -> page.open("div", "class", "chapter new-page");
      case LEFT_PAGE -> page.open("div", "class", "chapter left-page");
      case RIGHT_PAGE -> page.open("div", "class", "chapter right-page");
    }
    for (int i = 0; i < chapter.sections().size(); i++) {
      section(i == 0 ? chapter.name() : "", chapter.sections().get(i));
    }
    page.close();
  }

  /** A heading stands within the first lines below it, from which no page break parts it. */
  private void section(String chapter, Sheet.Section section) {
    for (int i = 0; i < section.entries().size(); i++) {
      Sheet.Entry entry = section.entries().get(i);
      question(entry);
      page.open("div", "class", "lead");
      if (i == 0 && !chapter.isEmpty()) {
        page.element("h2", chapter, "class", "area");
      }
      if (i == 0 && levels.sections()) {
        page.element(
            "h" + levels.section(), section.name(), "class", "topic", "id", section.anchor());
      }
      entry(entry);
      page.close();
      written++;
      progress.accept(written);
    }
  }

  private void question(Sheet.Entry entry) {
    if (entry.language().equals("en")) {
      page.open("div", "class", "question", "id", entry.anchor());
    } else {
      page.open("div", "class", "question", "id", entry.anchor(), "lang", entry.language());
    }
  }

  /** The first lines are in an element that the caller opens, and that is closed here. */
  private void entry(Sheet.Entry entry) {
    Prompt prompt = Prompt.of(entry.prompt(), entry.topic());
    page.open("h" + levels.entry(), "class", "prompt")
        .element("span", entry.number() + ".", "class", "number")
        .raw(" ");
    page.words(prompt.title()).close();
    XhtmlBlocks.write(prompt.rest(), page);
    if (!entry.facts().isEmpty()) {
      page.element("p", entry.facts(), "class", "facts");
    }
    List<Piece> rest = entry.pieces();
    if (!rest.isEmpty() && rest.get(0) instanceof Piece.Answer answer) {
      List<Block> blocks = Markdown.parse(answer.markdown());
      int leading = leads(blocks) ? 1 : 0;
      XhtmlBlocks.write(blocks.subList(0, leading), page);
      page.close();
      XhtmlBlocks.write(blocks.subList(leading, blocks.size()), page);
      rest = rest.subList(1, rest.size());
    } else {
      page.close();
    }
    rest.forEach(piece -> piece.fold(pieces));
  }

  private static boolean leads(List<Block> blocks) {
    return !blocks.isEmpty()
        && blocks.get(0) instanceof Block.Paragraph first
        && first.lines().stream().mapToInt(line -> line.plain().length()).sum() < LEAD;
  }
}
