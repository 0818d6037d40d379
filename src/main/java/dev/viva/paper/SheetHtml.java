package dev.viva.paper;

import dev.viva.deck.KeyPoint;
import dev.viva.deck.Reference;
import dev.viva.text.Block;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import java.util.List;

/**
 * Writes a sheet as one HTML file that needs nothing else and runs nothing, for a browser's window,
 * for its printer, and as XHTML for a PDF.
 */
public final class SheetHtml implements Piece.Cases<Xhtml> {
  /** So long a first paragraph stays on the page of its question's head. */
  private static final int LEAD = 900;

  private final Sheet sheet;
  private final Xhtml page;

  private SheetHtml(Sheet sheet, Xhtml page) {
    this.sheet = sheet;
    this.page = page;
  }

  /** Writes the whole file, a question at a time. */
  public static void write(Sheet sheet, Appendable out) {
    new SheetHtml(sheet, new Xhtml(out)).document();
  }

  private void document() {
    page.raw("<!DOCTYPE html>\n");
    page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en", "xml:lang", "en");
    head();
    page.open("body", "class", sheet.layout().label());
    page.open("main");
    page.open("header").element("h1", sheet.title());
    sheet.notes().forEach(note -> page.element("p", note));
    page.close();
    if (sheet.hasContents()) {
      contents();
    }
    sheet.chapters().forEach(this::chapter);
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
    page.element("title", sheet.title());
    page.open("style").raw(Css.of(sheet)).close();
    page.close();
  }

  private void contents() {
    page.open("nav", "class", "contents").element("h2", "Contents");
    page.open("div", "class", "columns");
    for (Sheet.Chapter chapter : sheet.chapters()) {
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
    page.open("div", "class", "chapter");
    boolean isFirst = true;
    for (Sheet.Section section : chapter.sections()) {
      section(isFirst ? chapter.name() : "", section);
      isFirst = false;
    }
    page.close();
  }

  /** A head stands in the block of the first lines below it, from which no page break parts it. */
  private void section(String chapter, Sheet.Section section) {
    page.open("div", "class", "topic", "id", section.anchor());
    for (int i = 0; i < section.entries().size(); i++) {
      Sheet.Entry entry = section.entries().get(i);
      page.open("div", "class", "question", "id", entry.question().id().toString());
      page.open("div", "class", "lead");
      if (i == 0) {
        heading("h2", chapter);
        heading("h3", section.name());
      }
      entry(entry);
      page.close();
    }
    page.close();
  }

  private void heading(String element, String words) {
    if (!words.isEmpty()) {
      page.element(element, words);
    }
  }

  /** Opened by the caller is the block of the first lines; it is closed here. */
  private void entry(Sheet.Entry entry) {
    Prompt prompt = Prompt.of(entry.prompt(), entry.question().topic());
    page.open("h4").element("span", entry.number() + ".", "class", "number").raw(" ");
    page.words(prompt.title()).close();
    XhtmlBlocks.write(prompt.rest(), page);
    page.element("p", entry.facts(), "class", "facts");
    List<Piece> pieces = entry.pieces();
    List<Block> first =
        !pieces.isEmpty() && pieces.get(0) instanceof Piece.Answer answer
            ? Markdown.parse(answer.markdown())
            : List.of();
    boolean leads =
        !first.isEmpty()
            && first.get(0) instanceof Block.Paragraph paragraph
            && paragraph.lines().stream().mapToInt(line -> line.plain().length()).sum() < LEAD;
    XhtmlBlocks.write(first.subList(0, leads ? 1 : 0), page);
    page.close();
    XhtmlBlocks.write(first.subList(leads ? 1 : 0, first.size()), page);
    pieces.stream().skip(first.isEmpty() ? 0 : 1).forEach(piece -> piece.fold(this));
  }

  @Override
  public Xhtml answer(Piece.Answer answer) {
    XhtmlBlocks.write(Markdown.parse(answer.markdown()), page);
    return page;
  }

  @Override
  public Xhtml points(Piece.Points points) {
    page.open("div", "class", "points").element("p", points.label(), "class", "head");
    points(points.points());
    return page.close();
  }

  private void points(List<KeyPoint> points) {
    page.open("ul");
    for (KeyPoint point : points) {
      page.open("li").words(Markdown.line(point.text()));
      if (!point.within().isEmpty()) {
        points(point.within());
      }
      page.close();
    }
    page.close();
  }

  @Override
  public Xhtml links(Piece.Links links) {
    page.open("p", "class", "links").words(Text.of("Read more: "));
    for (int i = 0; i < links.references().size(); i++) {
      page.raw(i == 0 ? "" : "; ");
      Reference reference = links.references().get(i);
      Links.safe(reference.url())
          .ifPresentOrElse(
              url -> page.element("a", reference.title(), "href", url),
              () -> page.words(Text.of(reference.title() + " (" + reference.url() + ")")));
    }
    return page.close();
  }
}
