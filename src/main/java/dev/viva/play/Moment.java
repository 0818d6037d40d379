package dev.viva.play;

import dev.viva.terminal.Console;
import dev.viva.text.Text;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What is to be seen while one key is awaited. */
record Moment(String state, Text keys, IntFunction<Text> words, Supplier<Optional<Text>> notices)
    implements Console.Live {

  Moment(String state, Text keys, IntFunction<Text> words) {
    this(state, keys, words, Optional::empty);
  }

  @Override
  public Text line(int width) {
    return words.apply(width);
  }

  @Override
  public Optional<Text> notice() {
    return notices.get();
  }
}
