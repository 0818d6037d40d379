package dev.viva.cli;

/** For whom a result is written: a text for people, or JSON for programs. */
enum Format {
  TEXT,
  JSON
}
