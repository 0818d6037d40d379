package dev.viva.paper;

import java.util.List;
import java.util.Locale;

/**
 * A study sheet: what is on it and in which order, whatever the format. Entries hold their texts as
 * Markdown, so that a writer parses one at a time and a long sheet takes little memory.
 *
 * @param notes sentences below the title
 */
public record Sheet(Layout layout, PaperSize paper, String title, List<String> notes, Body body) {
  public Sheet {
    notes = List.copyOf(notes);
  }

  /** How many entries there are to write, which is what progress counts. */
  public int entries() {
    return body.entries();
  }

  /** The sorts of sheets. */
  public enum Layout {
    CRIB,
    SELF_TEST,
    CARDS,
    INTERVIEWER,
    NIGHT_BEFORE;

    /** The word that the option takes and style sheets know: {@code self-test}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What stands below the title. */
  sealed interface Body {
    int entries();
  }

  /** Questions to read or to write under, one below the other. */
  record Chapters(List<Chapter> chapters) implements Body {
    Chapters {
      chapters = List.copyOf(chapters);
    }

    @Override
    public int entries() {
      return chapters.stream()
          .flatMap(chapter -> chapter.sections().stream())
          .mapToInt(section -> section.entries().size())
          .sum();
    }
  }

  /**
   * Cards to cut out: the prompt on the front, the pieces on the back.
   *
   * @param oneSided front and back side by side, to be folded
   */
  record Cards(List<Entry> cards, boolean oneSided) implements Body {
    Cards {
      cards = List.copyOf(cards);
    }

    @Override
    public int entries() {
      return cards.size();
    }
  }

  /** Where a chapter begins. */
  enum Start {
    ANYWHERE,
    NEW_PAGE,
    LEFT_PAGE,
    RIGHT_PAGE
  }

  /**
   * What belongs together.
   *
   * @param name empty where nothing needs to be said
   */
  record Chapter(String name, Start start, List<Section> sections) {
    Chapter {
      sections = List.copyOf(sections);
    }

    /** A chapter without sections of their own names. */
    static Chapter of(String name, Start start, List<Entry> entries) {
      return new Chapter(name, start, List.of(new Section("", "", entries)));
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
   * What a sheet says of one question in one place.
   *
   * @param number the question's place on the sheet, from 1
   * @param anchor a name within the sheet that links lead to
   * @param topic the name of its topic, which is also the title where the prompt has none
   * @param prompt in Markdown, empty where the topic says enough
   * @param language the BCP 47 tag of its texts
   * @param facts a few words about it, may be empty
   */
  record Entry(
      int number,
      String anchor,
      String topic,
      String prompt,
      String language,
      String facts,
      List<Piece> pieces) {
    Entry {
      pieces = List.copyOf(pieces);
    }

    /** The same with no more of the prompt than its title. */
    Entry brief() {
      String title = Escapes.lineStart(GfmLine.of(Prompt.of(prompt, topic).title()));
      return new Entry(number, anchor, topic, title, language, facts, pieces);
    }

    /** The same in another place, without the prompt: what is looked up by its number. */
    Entry asAnswer(String place) {
      return new Entry(number, place, topic, "", language, facts, pieces);
    }
  }
}
