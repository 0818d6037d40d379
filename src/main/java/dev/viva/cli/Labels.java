package dev.viva.cli;

import dev.viva.deck.Kind;
import dev.viva.deck.Level;
import dev.viva.deck.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words of decks as option values, in any case, with a suggestion for a slip. */
final class Labels {
  private Labels() {}

  static final class OfLevel implements ITypeConverter<Level> {
    @Override
    public Level convert(String value) {
      return Level.of(value.toLowerCase(Locale.ROOT))
          .orElseThrow(() -> unknown("level", value, Stream.of(Level.values()).map(Level::label)));
    }
  }

  static final class OfKind implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String value) {
      return Kind.of(value.toLowerCase(Locale.ROOT))
          .orElseThrow(() -> unknown("kind", value, Stream.of(Kind.values()).map(Kind::label)));
    }
  }

  private static TypeConversionException unknown(String what, String value, Stream<String> all) {
    List<String> labels = all.toList();
    Optional<String> close = Spelling.closest(value.toLowerCase(Locale.ROOT), labels);
    String cure =
        close
            .map(label -> "Did you mean '" + label + "'?")
            .orElse("It is one of " + String.join(", ", labels) + ".");
    return new TypeConversionException("No " + what + " is called '" + value + "'. " + cure);
  }
}
