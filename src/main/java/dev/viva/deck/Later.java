package dev.viva.deck;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is at hand, or is fetched when it is first asked for: who draws ten questions of ten
 * thousand need not read what the others say. For one thread.
 */
public final class Later<T> {
  private final Supplier<T> source;
  private @Nullable T value;

  private Later(Supplier<T> source) {
    this.source = source;
  }

  /** A value that is at hand. */
  public static <T> Later<T> of(T value) {
    return new Later<>(() -> value);
  }

  /** A value that is fetched once, when it is first asked for. */
  public static <T> Later<T> from(Supplier<T> source) {
    return new Later<>(source);
  }

  /** The value. */
  public T get() {
    T known = value;
    if (known == null) {
      known = source.get();
      value = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Later<?> later && get().equals(later.get());
  }

  @Override
  public int hashCode() {
    return get().hashCode();
  }

  @Override
  public String toString() {
    return get().toString();
  }
}
