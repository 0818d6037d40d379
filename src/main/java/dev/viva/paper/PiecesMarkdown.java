package dev.viva.paper;

import dev.viva.deck.KeyPoint;
import dev.viva.deck.Reference;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Writes what a sheet says of a question as Markdown. */
final class PiecesMarkdown implements Piece.Cases<String> {

  @Override
  public String answer(Piece.Answer answer) {
    return Gfm.of(Markdown.parse(answer.markdown()));
  }

  @Override
  public String points(Piece.Points points) {
    List<String> lines = new ArrayList<>();
    if (!points.label().isEmpty()) {
      lines.add("**" + points.label() + ":**\n");
    }
    String mark = points.toTick() ? "- [ ] " : "- ";
    for (KeyPoint point : points.points()) {
      lines.add(mark + item(points.words(point)));
      point.within().forEach(part -> lines.add("  " + mark + item(Piece.Points.within(part))));
    }
    return String.join("\n", lines);
  }

  private static String item(Text words) {
    return Escapes.lineStart(GfmLine.of(words));
  }

  @Override
  public String probe(Piece.Probe probe) {
    List<String> blocks = new ArrayList<>();
    blocks.add("**Follow-up:** " + GfmLine.of(Markdown.line(probe.ask())));
    probe.pieces().forEach(piece -> blocks.add(piece.fold(this)));
    return String.join("\n\n", blocks);
  }

  @Override
  public String sources(Piece.Sources sources) {
    return "Read more: "
        + String.join("; ", sources.references().stream().map(PiecesMarkdown::source).toList());
  }

  private static String source(Reference reference) {
    String title = reference.title();
    return Links.safe(reference.url())
        .map(url -> "[" + GfmLine.of(Text.of(title)) + "](<" + url + ">)")
        .orElseGet(() -> GfmLine.of(Text.of(title + " (" + reference.url() + ")")));
  }

  @Override
  public String room(Piece.Room room) {
    return "<br>".repeat(room.lines());
  }

  @Override
  public String score(Piece.Score score) {
    return String.join(
        "\n",
        Gfm.row(
            List.of("Missed", "Shaky", "Solid", "Nailed", "Time, of " + score.budget(), "Notes")),
        Gfm.row(List.of("---", "---", "---", "---", "---", "---")),
        Gfm.row(List.of("", "", "", "", "", "")));
  }
}
