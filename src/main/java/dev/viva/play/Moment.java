package dev.viva.play;

import dev.viva.terminal.Console;
import dev.viva.text.Text;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** What is to be seen while one key is awaited. */
record Moment(
    String state,
    Text keys,
    IntPredicate taken,
    IntFunction<Text> words,
    Supplier<Optional<Text>> notices,
    Runnable whenTyped)
    implements Console.Live {

  /** A moment in which these keys have a meaning. */
  Moment(String state, Text keys, Keys signs, IntFunction<Text> words) {
    this(state, keys, sign -> signs.takes((char) sign), words, Optional::empty, () -> {});
  }

  /** A moment in which any key has a meaning. */
  Moment(String state, Text keys, IntFunction<Text> words) {
    this(state, keys, sign -> true, words, Optional::empty, () -> {});
  }

  @Override
  public boolean takes(char sign) {
    return taken.test(sign);
  }

  @Override
  public Text line(int width) {
    return words.apply(width);
  }

  @Override
  public Optional<Text> notice() {
    return notices.get();
  }

  @Override
  public void typed() {
    whenTyped.run();
  }
}
