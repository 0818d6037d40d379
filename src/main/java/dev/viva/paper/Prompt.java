package dev.viva.paper;

import dev.viva.text.Block;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import java.util.List;

/**
 * A prompt under a heading: its first paragraph is the heading.
 *
 * @param title in one line
 * @param rest what follows the first paragraph; may be empty
 */
record Prompt(Text title, List<Block> rest) {

  /**
   * The prompt in an author's Markdown.
   *
   * @param topic the title of a prompt that does not begin with words
   */
  static Prompt of(String ask, String topic) {
    List<Block> blocks = Markdown.parse(ask);
    if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first) {
      return new Prompt(Text.join(Text.of(" "), first.lines()), blocks.subList(1, blocks.size()));
    }
    return new Prompt(Text.of(topic), blocks);
  }
}
