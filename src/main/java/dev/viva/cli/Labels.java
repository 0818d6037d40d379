package dev.viva.cli;

import dev.viva.deck.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/** Words as values: of a fixed list in any case, with a suggestion for a slip, or any name. */
final class Labels {
  private Labels() {}

  /** Reads one of an enumeration's words, see {@link #of(Class, String)}. */
  static <E extends Enum<E>> Function<String, E> of(Class<E> type) {
    return value -> of(type, value);
  }

  /**
   * A flag's value, for where it is not simply typed.
   *
   * @throws TypeConversionException if it is neither {@code true} nor {@code false}
   */
  static boolean flag(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new TypeConversionException("'" + value + "' is neither true nor false.");
    };
  }

  /**
   * A name or path as it is.
   *
   * @throws TypeConversionException if it is empty: as a path that would be the working folder
   */
  static String name(String value) {
    if (value.isEmpty()) {
      throw new TypeConversionException("the name is empty.");
    }
    return value;
  }

  /**
   * The constant whose name, with hyphens for underscores, was typed.
   *
   * @throws TypeConversionException if there is none
   */
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
