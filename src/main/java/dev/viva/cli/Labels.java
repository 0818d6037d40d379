package dev.viva.cli;

import dev.viva.deck.Kind;
import dev.viva.deck.Level;
import dev.viva.deck.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words of a fixed list as option values, in any case, with a suggestion for a slip. */
final class Labels {
  private Labels() {}

  static final class OfLevel implements ITypeConverter<Level> {
    @Override
    public Level convert(String value) {
      return of(Level.class, value);
    }
  }

  static final class OfKind implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String value) {
      return of(Kind.class, value);
    }
  }

  /** A flag's value, for where it is not simply typed. */
  static final class OfFlag implements ITypeConverter<Boolean> {
    @Override
    public Boolean convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new TypeConversionException("'" + value + "' is neither true nor false.");
      };
    }
  }

  /** The constant whose name, with hyphens for underscores, was typed. */
  static <E extends Enum<E>> E of(Class<E> type, String value) {
    String typed = value.toLowerCase(Locale.ROOT);
    return Stream.of(type.getEnumConstants())
        .filter(constant -> label(constant).equals(typed))
        .findFirst()
        .orElseThrow(() -> unknown(type, value));
  }

  /** The word that is typed for a constant. */
  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static TypeConversionException unknown(Class<? extends Enum<?>> type, String value) {
    List<String> all = Stream.of(type.getEnumConstants()).map(Labels::label).toList();
    String meant = meant(value, all);
    return new TypeConversionException(
        "'%s' is unknown.%s"
            .formatted(
                value, meant.isEmpty() ? " It is one of " + String.join(", ", all) + "." : meant));
  }

  /** A sentence, after a blank, that asks for the known word that is nearest; else nothing. */
  static String meant(String word, Collection<String> known) {
    return Spelling.meant(word, known).map(close -> " Did you mean '" + close + "'?").orElse("");
  }
}
