package dev.viva.cli;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;

/**
 * How the text of a value is read, as picocli wants to be told. A class rather than a lambda: the
 * JVM archives no lambdas of an interface as old as picocli's.
 *
 * @param read the value of a text; throws picocli's {@code TypeConversionException}, with a
 *     sentence, where there is none
 */
record Reader<T>(Function<String, T> read) implements ITypeConverter<T> {
  @Override
  public T convert(String value) {
    return read.apply(value);
  }
}
