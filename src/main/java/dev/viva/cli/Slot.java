package dev.viva.cli;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Where picocli puts what it read, and takes a usual value from. What is put here goes on to its
 * command.
 */
final class Slot<T> implements IGetter, ISetter {
  private final Consumer<T> to;
  private @Nullable Object value;

  /**
   * The place of one value.
   *
   * @param usual the value when none is given, if it is any; the command has it already
   * @param to the command
   */
  Slot(@Nullable T usual, Consumer<T> to) {
    this.to = to;
    this.value = usual;
  }

  /**
   * An option with its value here.
   *
   * @param names with a blank between
   */
  OptionSpec.Builder option(String names, Class<?> type) {
    return OptionSpec.builder(names.split(" ", -1))
        .type(type)
        .getter(this)
        .setter(this)
        .initialValue(value);
  }

  /** An argument with its value here. */
  PositionalParamSpec.Builder argument(Class<?> type) {
    return PositionalParamSpec.builder().type(type).getter(this).setter(this).initialValue(value);
  }

  @Override
  // picocli's signature; what it asks for has the type of the argument.
  @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
  public <V> V get() {
    return (V) value;
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // as above
  public <V> V set(V next) {
    V before = (V) value;
    value = next;
    if (next != null) {
      to.accept((T) next);
    }
    return before;
  }
}
