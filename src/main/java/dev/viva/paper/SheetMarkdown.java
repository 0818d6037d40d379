package dev.viva.paper;

import dev.viva.deck.KeyPoint;
import dev.viva.deck.Reference;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes a sheet as GitHub Flavored Markdown that passes markdownlint but for the length of lines
 * (MD013) and HTML (MD033), which the anchors of the contents are.
 */
public final class SheetMarkdown implements Piece.Cases<String> {
  private static final String LINT = "<!-- markdownlint-disable MD013 MD033 -->\n";

  private final Sheet sheet;
  private final Appendable out;
  private final boolean hasChapters;
  private final boolean hasSections;

  private SheetMarkdown(Sheet sheet, Appendable out) {
    this.sheet = sheet;
    this.out = out;
    this.hasChapters = sheet.chapters().stream().anyMatch(chapter -> !chapter.name().isEmpty());
    this.hasSections = sheet.hasContents();
  }

  /** Writes the whole file, a question at a time. */
  public static void write(Sheet sheet, Appendable out) {
    new SheetMarkdown(sheet, out).document();
  }

  private void document() {
    raw(LINT + "# " + Escapes.heading(GfmLine.of(Text.of(sheet.title()))) + "\n");
    block(GfmLine.of(Text.of(String.join(" ", sheet.notes()))));
    if (sheet.hasContents()) {
      contents();
    }
    for (Sheet.Chapter chapter : sheet.chapters()) {
      if (!chapter.name().isEmpty()) {
        heading(2, chapter.name(), "");
      }
      chapter.sections().forEach(this::section);
    }
  }

  private void contents() {
    heading(2, "Contents", "");
    for (Sheet.Chapter chapter : sheet.chapters()) {
      StringBuilder list = new StringBuilder();
      if (!chapter.name().isEmpty()) {
        block("**" + Escapes.words(chapter.name()) + ":**");
      }
      for (Sheet.Section section : chapter.sections()) {
        list.append(list.isEmpty() ? "- [" : "\n- [")
            .append(Escapes.words(Text.of(section.name()).plain()))
            .append("](#")
            .append(section.anchor())
            .append(")");
      }
      block(list.toString());
    }
  }

  private void section(Sheet.Section section) {
    if (hasSections) {
      heading(hasChapters ? 3 : 2, section.name(), "<a id=\"" + section.anchor() + "\"></a>");
    }
    section.entries().forEach(this::entry);
  }

  private void heading(int level, String words, String anchor) {
    block("#".repeat(level) + " " + anchor + Escapes.heading(GfmLine.of(Text.of(words))));
  }

  private void entry(Sheet.Entry entry) {
    Prompt prompt = Prompt.of(entry.prompt(), entry.question().topic());
    int level = 2 + (hasChapters ? 1 : 0) + (hasSections ? 1 : 0);
    String title = entry.number() + ". " + Escapes.heading(GfmLine.of(prompt.title()));
    block("#".repeat(level) + " " + title);
    block(Gfm.of(prompt.rest()));
    block(entry.facts());
    entry.pieces().forEach(piece -> block(piece.fold(this)));
  }

  private void block(String markdown) {
    if (!markdown.isEmpty()) {
      raw("\n" + markdown + "\n");
    }
  }

  private void raw(String markdown) {
    try {
      out.append(markdown);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String answer(Piece.Answer answer) {
    return Gfm.of(Markdown.parse(answer.markdown()));
  }

  @Override
  public String points(Piece.Points points) {
    StringBuilder list = new StringBuilder("**" + points.label() + ":**\n");
    points(points.points(), points.toTick() ? "- [ ] " : "- ", "\n", list);
    return list.toString();
  }

  private static void points(
      List<KeyPoint> points, String mark, String indent, StringBuilder list) {
    for (KeyPoint point : points) {
      String words = GfmLine.of(Markdown.line(point.text()));
      list.append(indent).append(mark).append(Escapes.lineStart(words));
      points(point.within(), mark, indent + "  ", list);
    }
  }

  @Override
  public String links(Piece.Links links) {
    return "Read more: "
        + String.join("; ", links.references().stream().map(SheetMarkdown::link).toList());
  }

  private static String link(Reference reference) {
    String title = reference.title();
    return Links.safe(reference.url())
        .map(url -> "[" + Escapes.words(Text.of(title).plain().strip()) + "](<" + url + ">)")
        .orElseGet(() -> GfmLine.of(Text.of(title + " (" + reference.url() + ")")));
  }
}
