package dev.viva.text;

import java.util.List;

/**
 * A part of a document that stands by itself. Markdown is parsed into blocks once; the terminal and
 * every kind of paper write from them.
 */
public sealed interface Block {

  /** Carries out what is to be done with a block of this kind. */
  <R> R fold(Cases<R> cases);

  /**
   * Prose.
   *
   * @param lines one line, or more where the author demanded a line break
   */
  record Paragraph(List<Text> lines) implements Block {
    public Paragraph {
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.paragraph(this);
    }
  }

  /**
   * The head of what follows.
   *
   * @param level 1, the highest, to 6
   */
  record Heading(int level, Text text) implements Block {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.heading(this);
    }
  }

  /**
   * A list.
   *
   * @param ordered whether the items are numbered
   * @param start the first item's number
   * @param items each one's blocks
   */
  record Items(boolean ordered, int start, List<List<Block>> items) implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.items(this);
    }
  }

  /**
   * A table.
   *
   * @param header a text for each column, all of them empty if the table has no heads
   * @param rows each with as many cells as there are columns
   * @param alignments one for each column
   */
  record Table(List<Text> header, List<List<Text>> rows, List<Alignment> alignments)
      implements Block {
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
      alignments = List.copyOf(alignments);
      int columns = header.size();
      if (alignments.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException("not " + columns + " columns in each row: " + rows);
      }
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.table(this);
    }
  }

  /**
   * Program text, kept as it is but for the gate.
   *
   * @param language as the author named it, empty if not
   */
  record Code(String language, List<String> lines) implements Block {
    public Code {
      language = Visible.line(language);
      lines = lines.stream().map(Visible::line).toList();
    }

    /** The lines, with keywords and comments told from the rest. */
    public List<Text> coloured() {
      return CodeColours.lines(this);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.code(this);
    }
  }

  /** Somebody else's words. */
  record Quote(List<Block> blocks) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.quote(this);
    }
  }

  /** A line between what belongs apart. */
  record Rule() implements Block {
    @Override
    public <R> R fold(Cases<R> cases) {
      return cases.rule(this);
    }
  }

  /**
   * What is to be done with each kind of block.
   *
   * @param <R> what comes of it
   */
  interface Cases<R> {
    R paragraph(Paragraph paragraph);

    R heading(Heading heading);

    R items(Items items);

    R table(Table table);

    R code(Code code);

    R quote(Quote quote);

    R rule(Rule rule);
  }
}
