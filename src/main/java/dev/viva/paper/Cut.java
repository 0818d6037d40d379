package dev.viva.paper;

import dev.viva.text.Block;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;

/** As much of some blocks as a card holds. */
final class Cut {
  private static final String GOES_ON = " …";

  private final double width;
  private final double height;
  private final double points;

  Cut(double width, double height, double points) {
    this.width = width;
    this.height = height;
    this.points = points;
  }

  /** The longest beginning that fits; what is cut within ends with an ellipsis. */
  List<Block> of(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      List<Block> whole = plus(kept, block);
      if (fits(whole)) {
        kept = whole;
      } else {
        return beginning(kept, block);
      }
    }
    return kept;
  }

  private List<Block> beginning(List<Block> kept, Block block) {
    List<Block> most = kept;
    if (block instanceof Block.Items items) {
      for (int n = 1; n < items.items().size(); n++) {
        List<List<Block>> some = items.items().subList(0, n);
        List<Block> more = plus(kept, new Block.Items(items.ordered(), items.start(), some));
        most = fits(more) ? more : most;
      }
    } else if (block instanceof Block.Code code) {
      for (int n = 1; n < code.lines().size(); n++) {
        List<String> some = new ArrayList<>(code.lines().subList(0, n));
        some.add("…");
        List<Block> more = plus(kept, new Block.Code(code.language(), some));
        most = fits(more) ? more : most;
      }
    } else if (block instanceof Block.Paragraph paragraph) {
      String[] words = Text.join(Text.of(" "), paragraph.lines()).plain().split(" ", -1);
      for (int n = 1; n < words.length; n++) {
        String some = String.join(" ", List.of(words).subList(0, n)) + GOES_ON;
        List<Block> more = plus(kept, new Block.Paragraph(List.of(Text.of(some))));
        most = fits(more) ? more : most;
      }
    }
    return withoutLastHeading(most);
  }

  /** A heading below which nothing is left says nothing. */
  private static List<Block> withoutLastHeading(List<Block> blocks) {
    boolean isBare = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Heading;
    return isBare ? blocks.subList(0, blocks.size() - 1) : blocks;
  }

  private boolean fits(List<Block> blocks) {
    return Measure.height(blocks, width, points) <= height;
  }

  private static List<Block> plus(List<Block> blocks, Block block) {
    List<Block> more = new ArrayList<>(blocks);
    more.add(block);
    return more;
  }
}
