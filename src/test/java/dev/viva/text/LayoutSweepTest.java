package dev.viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every document without program text, on every terminal from 20 cells on. */
class LayoutSweepTest {

  private static final long SEED = 20261124;

  private static final List<String> WORDS =
      List.of(
          "recall",
          "of",
          "a",
          "日本語",
          "λ",
          "regularization",
          "👨\u200d👩",
          "e\u0301",
          "https://a.b/cdefghijkl");

  private static final List<Alignment> ALIGNMENTS = List.of(Alignment.values());

  private final Random random = new Random(SEED);

  /** Each word that was put into the document at hand. */
  private final StringBuilder put = new StringBuilder();

  @Test
  void noWordIsLostAndNoLineTooWide() {
    for (int round = 0; round < Soak.times(10_000); round++) {
      put.setLength(0);
      List<Block> blocks = blocks(3);
      int width = 20 + random.nextInt(81);

      List<Text> lines = Layout.lines(blocks, width);

      assertEquals(
          List.of(), lines.stream().filter(it -> it.width() > width).toList(), blocks::toString);
      assertEquals(List.of(), missing(lines), blocks::toString);
    }
  }

  /** The letters of the document that are not in the lines; tables mix the order of words. */
  private List<String> missing(List<Text> lines) {
    List<String> missing = letters(put.toString());
    var shown = new ArrayList<String>();
    lines.forEach(line -> shown.addAll(letters(line.plain())));
    Collections.sort(missing);
    Collections.sort(shown);
    int at = 0;
    for (String letter : shown) {
      if (at < missing.size() && missing.get(at).equals(letter)) {
        at++;
      }
    }
    return missing.subList(at, missing.size());
  }

  private static List<String> letters(String text) {
    return new ArrayList<>(
        text.codePoints().filter(it -> it > '9').mapToObj(Character::toString).toList());
  }

  private List<Block> blocks(int depth) {
    return some(3, () -> block(depth));
  }

  private Block block(int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 3)) {
      case 0 -> new Block.Paragraph(List.of(text(), text()));
      case 1 -> new Block.Heading(1 + random.nextInt(6), text());
      case 2 -> new Block.Rule();
      case 3 -> table(1 + random.nextInt(4));
      case 4 -> new Block.Quote(blocks(depth - 1));
      default ->
          new Block.Items(
              random.nextBoolean(), random.nextInt(100), some(4, () -> blocks(depth - 1)));
    };
  }

  /** With a word in each cell: a record has no line for a cell without. */
  private Block table(int columns) {
    Supplier<List<Text>> row =
        () -> Stream.generate(() -> text().plus(word())).limit(columns).toList();
    List<Text> header = random.nextBoolean() ? row.get() : Collections.nCopies(columns, Text.EMPTY);
    return new Block.Table(header, some(4, row), Collections.nCopies(columns, one(ALIGNMENTS)));
  }

  private Text text() {
    Text text = Text.EMPTY;
    for (String word : some(8, this::word)) {
      text = text.plus(word, random.nextBoolean() ? Meaning.STRONG : Meaning.PLAIN).plus(" ");
    }
    return text;
  }

  private String word() {
    String word = one(WORDS);
    put.append(word);
    return word;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> List<T> some(int most, Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
  }
}
