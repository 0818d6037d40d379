package dev.viva.deck;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A question's texts, at hand or fetched when they are first asked for: who draws ten questions of
 * ten thousand need not read the others.
 */
public final class Content {
  private final Supplier<Texts> source;
  private @Nullable Texts texts;

  private Content(Supplier<Texts> source) {
    this.source = source;
  }

  /** Texts that are at hand. */
  public static Content of(Texts texts) {
    Content content = new Content(() -> texts);
    content.texts = texts;
    return content;
  }

  /** Texts that are fetched when they are first asked for. */
  public static Content later(Supplier<Texts> source) {
    return new Content(source);
  }

  /** The texts. */
  public Texts texts() {
    Texts known = texts;
    if (known == null) {
      known = source.get();
      texts = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Content content && texts().equals(content.texts());
  }

  @Override
  public int hashCode() {
    return texts().hashCode();
  }

  @Override
  public String toString() {
    return texts().toString();
  }
}
