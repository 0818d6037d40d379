package dev.viva.paper;

import dev.viva.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Writes a sheet as GitHub Flavored Markdown that passes markdownlint but for the length of lines
 * (MD013) and HTML (MD033), which are the anchors of the contents and the room to write.
 */
public final class SheetMarkdown {
  private static final String LINT = "<!-- markdownlint-disable MD013 MD033 -->\n";

  private final Sheet sheet;
  private final Appendable out;
  private final IntConsumer progress;
  private final Levels levels;
  private final PiecesMarkdown pieces = new PiecesMarkdown();
  private final Set<String> headings = new HashSet<>();
  private int written;

  private SheetMarkdown(Sheet sheet, Appendable out, IntConsumer progress) {
    this.sheet = sheet;
    this.out = out;
    this.progress = progress;
    this.levels = Levels.of(sheet.body());
  }

  /**
   * Writes the whole file, a question at a time.
   *
   * @param progress is told how many questions are written
   * @throws UncheckedIOException if {@code out} fails
   */
  public static void write(Sheet sheet, Appendable out, IntConsumer progress) {
    new SheetMarkdown(sheet, out, progress).document();
  }

  private void document() {
    raw(LINT + "# " + heading(sheet.title()) + "\n");
    block(GfmLine.of(Text.of(String.join(" ", sheet.notes()))));
    if (sheet.body() instanceof Sheet.Chapters chapters) {
      if (levels.sections()) {
        contents(chapters.chapters());
      }
      chapters.chapters().forEach(this::chapter);
    } else if (sheet.body() instanceof Sheet.Cards cards) {
      cards.cards().forEach(this::entry);
    }
  }

  private void contents(List<Sheet.Chapter> chapters) {
    block("## " + heading("Contents"));
    for (Sheet.Chapter chapter : chapters) {
      if (!chapter.name().isEmpty()) {
        block("**" + Escapes.words(Text.of(chapter.name()).plain()) + ":**");
      }
      block(String.join("\n", chapter.sections().stream().map(SheetMarkdown::contents).toList()));
    }
  }

  private static String contents(Sheet.Section section) {
    return "- [" + GfmLine.of(Text.of(section.name())) + "](#" + section.anchor() + ")";
  }

  private void chapter(Sheet.Chapter chapter) {
    if (!chapter.name().isEmpty()) {
      block("## " + heading(chapter.name()));
    }
    for (Sheet.Section section : chapter.sections()) {
      if (levels.sections()) {
        String anchor = "<a id=\"" + section.anchor() + "\"></a>";
        block("#".repeat(levels.section()) + " " + anchor + heading(section.name()));
      }
      section.entries().forEach(this::entry);
    }
  }

  /** Its number tells one from another of the same words, as of an area and a topic (MD024). */
  private String heading(String words) {
    String heading = Escapes.heading(GfmLine.of(Text.of(words)));
    String unique = heading;
    for (int number = 2; !headings.add(unique); number++) {
      unique = heading + " (" + number + ")";
    }
    return unique;
  }

  private void entry(Sheet.Entry entry) {
    Prompt prompt = Prompt.of(entry.prompt(), entry.topic());
    String title = entry.number() + ". " + Escapes.heading(GfmLine.of(prompt.title()));
    block("#".repeat(levels.entry()) + " " + title);
    block(Gfm.of(prompt.rest()));
    block(entry.facts());
    entry.pieces().forEach(piece -> block(piece.fold(pieces)));
    written++;
    progress.accept(written);
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
}
