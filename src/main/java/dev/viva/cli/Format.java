package dev.viva.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Text for people or JSON for programs. */
final class Format {
  enum Kind {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "F",
      converter = Words.class,
      description = "text or json")
  Kind kind = Kind.TEXT;

  boolean isJson() {
    return kind == Kind.JSON;
  }

  static final class Words implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String value) {
      return Labels.of(Kind.class, value);
    }
  }
}
