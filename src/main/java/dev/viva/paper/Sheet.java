package dev.viva.paper;

import dev.viva.deck.Question;
import java.util.List;

/**
 * A study sheet: what is on it and in which order, whatever the format. An entry holds its texts as
 * Markdown, so that a writer parses one at a time and a long sheet takes little memory.
 *
 * @param layout what sort of sheet it is
 * @param notes sentences below the title
 */
public record Sheet(
    Layout layout, PaperSize paper, String title, List<String> notes, List<Chapter> chapters) {
  public Sheet {
    notes = List.copyOf(notes);
    chapters = List.copyOf(chapters);
  }

  /** Everything to know, by topic. */
  public static Sheet crib(Pick pick, PaperSize paper) {
    return CribSheet.of(pick, paper);
  }

  /** The sorts of sheets. */
  public enum Layout {
    CRIB;

    /** The word that the option takes: {@code self-test}. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Topics that belong together.
   *
   * @param name empty where nothing needs to be said
   */
  record Chapter(String name, List<Section> sections) {
    Chapter {
      sections = List.copyOf(sections);
    }
  }

  /**
   * The questions of one topic.
   *
   * @param anchor a name within the sheet that links lead to
   * @param name empty where nothing needs to be said
   */
  record Section(String anchor, String name, List<Entry> entries) {
    Section {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One question on a sheet.
   *
   * @param number its place on the sheet, from 1
   * @param prompt in Markdown
   * @param facts a few words about it
   */
  record Entry(int number, Question question, String prompt, String facts, List<Piece> pieces) {
    Entry {
      pieces = List.copyOf(pieces);
    }
  }

  /** Whether there are topics enough for a table of contents. */
  boolean hasContents() {
    return chapters.stream()
            .flatMap(chapter -> chapter.sections().stream())
            .filter(section -> !section.name().isEmpty())
            .limit(2)
            .count()
        == 2;
  }
}
