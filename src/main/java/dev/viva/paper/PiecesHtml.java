package dev.viva.paper;

import dev.viva.deck.KeyPoint;
import dev.viva.deck.Reference;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import java.util.List;

/** Writes what a sheet says of a question as HTML. */
final class PiecesHtml implements Piece.Cases<Xhtml> {
  private final Xhtml page;

  PiecesHtml(Xhtml page) {
    this.page = page;
  }

  @Override
  public Xhtml answer(Piece.Answer answer) {
    XhtmlBlocks.write(Markdown.parse(answer.markdown()), page);
    return page;
  }

  @Override
  public Xhtml points(Piece.Points points) {
    page.open("div", "class", points.toTick() ? "points tick" : "points");
    if (!points.label().isEmpty()) {
      page.element("p", points.label(), "class", "head");
    }
    page.open("ul");
    for (KeyPoint point : points.points()) {
      page.open("li").words(points.words(point));
      within(point.within());
      page.close();
    }
    return page.close().close();
  }

  private void within(List<KeyPoint> points) {
    if (!points.isEmpty()) {
      page.open("ul");
      points.forEach(point -> page.open("li").words(Piece.Points.within(point)).close());
      page.close();
    }
  }

  @Override
  public Xhtml probe(Piece.Probe probe) {
    page.open("div", "class", "probe");
    page.open("p").element("strong", "Follow-up:").raw(" ");
    page.words(Markdown.line(probe.ask())).close();
    probe.pieces().forEach(piece -> piece.fold(this));
    return page.close();
  }

  @Override
  public Xhtml sources(Piece.Sources sources) {
    page.open("p", "class", "sources").words(Text.of("Read more: "));
    for (int i = 0; i < sources.references().size(); i++) {
      page.raw(i == 0 ? "" : "; ");
      source(sources.references().get(i));
    }
    return page.close();
  }

  private void source(Reference reference) {
    Links.safe(reference.url())
        .ifPresentOrElse(
            url -> page.element("a", reference.title(), "href", url),
            () -> page.words(Text.of(reference.title() + " (" + reference.url() + ")")));
  }

  @Override
  public Xhtml room(Piece.Room room) {
    page.open("div", "class", "room");
    for (int i = 0; i < room.lines(); i++) {
      page.element("div", "", "class", "line");
    }
    return page.close();
  }

  @Override
  public Xhtml score(Piece.Score score) {
    page.open("table", "class", "score").open("tr");
    for (String grade : List.of("missed", "shaky", "solid", "nailed")) {
      page.element("td", grade, "class", "grade");
    }
    page.element("td", "Time, of " + score.budget(), "class", "time");
    page.element("td", "Notes", "class", "notes");
    return page.close().close();
  }
}
