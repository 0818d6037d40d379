package dev.viva.paper;

import dev.viva.deck.KeyPoint;
import dev.viva.text.Block;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What fits on a card: all of it in the largest letters in which it does, best without a broken
 * line of a program; else as much as the smallest letters hold, with a line that says where the
 * rest is.
 */
final class CardFit {
  /** Sizes of letters, the largest first. */
  enum Size {
    LARGEST(14),
    LARGE(12),
    MEDIUM(10.5),
    SMALL(9),
    SMALLER(8),
    SMALLEST(7);

    private final double points;

    Size(double points) {
      this.points = points;
    }

    double points() {
      return points;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One side of a card.
   *
   * @param head the line above
   * @param rest the line below that says what is not on it; empty when all is
   */
  record Face(Size size, String head, List<Block> blocks, String rest) {
    Face {
      blocks = List.copyOf(blocks);
    }
  }

  private static final double PADDING = 10;

  /** The line above, and the one below where there is one. */
  private static final double HEAD = 4.5;

  private static final double REST = 5.5;

  private final double width;
  private final double height;

  /** The fit for cards of this size in millimetres. */
  CardFit(double width, double height) {
    this.width = width - PADDING;
    this.height = height - PADDING - HEAD;
  }

  /** The prompt. */
  Face front(Sheet.Entry card) {
    String head = card.number() + " · " + card.topic() + " · " + card.facts();
    return face(Size.LARGEST, head, Markdown.parse(card.prompt()), "viva show " + card.anchor());
  }

  /** What a good answer says. */
  Face back(Sheet.Entry card) {
    List<Block> blocks = new ArrayList<>();
    for (Piece piece : card.pieces()) {
      if (piece instanceof Piece.Points points) {
        blocks.add(new Block.Heading(6, Text.of(points.label())));
        blocks.add(items(points.points()));
      }
    }
    String head = card.number() + " · " + card.anchor();
    return face(Size.MEDIUM, head, blocks, "viva show " + card.anchor() + " --answer");
  }

  private static Block items(List<KeyPoint> points) {
    return new Block.Items(false, 1, points.stream().map(CardFit::item).toList());
  }

  private static List<Block> item(KeyPoint point) {
    Block words = new Block.Paragraph(List.of(Markdown.line(point.text())));
    if (point.within().isEmpty()) {
      return List.of(words);
    }
    List<List<Block>> within = new ArrayList<>();
    for (KeyPoint part : point.within()) {
      within.add(List.of(new Block.Paragraph(List.of(Piece.Points.within(part)))));
    }
    return List.of(words, new Block.Items(false, 1, within));
  }

  private Face face(Size largest, String head, List<Block> blocks, String whole) {
    List<Size> sizes =
        Stream.of(Size.values())
            .filter(size -> size.compareTo(largest) >= 0)
            .filter(size -> Measure.height(blocks, width, size.points()) <= height)
            .toList();
    if (!sizes.isEmpty()) {
      Size size =
          sizes.stream().filter(each -> keepsLines(blocks, each)).findFirst().orElse(sizes.get(0));
      return new Face(size, head, blocks, "");
    }
    Cut cut = new Cut(width, height - REST, Size.SMALLEST.points());
    return new Face(Size.SMALLEST, head, cut.of(blocks), "It goes on: " + whole);
  }

  /** Whether no line of a program is broken. */
  private boolean keepsLines(List<Block> blocks, Size size) {
    int columns = Measure.columns(width, size.points());
    return blocks.stream()
        .filter(Block.Code.class::isInstance)
        .flatMap(block -> ((Block.Code) block).lines().stream())
        .allMatch(line -> line.length() <= columns);
  }
}
