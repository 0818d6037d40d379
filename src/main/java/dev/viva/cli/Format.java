package dev.viva.cli;

/** Text for people or JSON for programs. */
final class Format {
  enum Kind {
    TEXT,
    JSON
  }

  private Kind kind = Kind.TEXT;

  /** Adds the option to a command's own. */
  Arguments addTo(Arguments arguments) {
    return arguments.word("--format", "F", Kind.TEXT, typed -> kind = typed, "text or json");
  }

  boolean isJson() {
    return kind == Kind.JSON;
  }
}
