package dev.viva.deck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Decks of the tests, changed at random. */
final class Mutations {
  private static final List<String> TOKENS =
      List.of(
          ": ",
          "- ",
          "? ",
          "#",
          " #",
          "\n",
          "\n  ",
          "\n- ",
          "\n\t",
          "\t",
          "|",
          ">",
          "[",
          "]",
          "{",
          "}",
          ",",
          "&a ",
          "*a",
          "!",
          "!!str ",
          "!x ",
          "\"",
          "'",
          "\\",
          "%",
          "@",
          "`",
          "---\n",
          "...\n",
          "<<: ",
          "~",
          "null",
          "\r",
          "\r\n",
          "\u0000",
          "\u001b[31m",
          "\u0085",
          "\u2028",
          "\u202e",
          "\ufeff",
          "\ud83d",
          "🙂",
          "é",
          "viva: 2\n",
          "questions:\n",
          "points: ",
          "answer:",
          "- id: a\n",
          "    ",
          "$\\frac{a}{b}$",
          "TODO",
          "x".repeat(300));

  private final Random random;
  private final List<String> decks = decks();

  /** The same changes for the same random numbers. */
  Mutations(Random random) throws IOException {
    this.random = random;
  }

  private static List<String> decks() throws IOException {
    List<String> decks = new ArrayList<>();
    for (String folder : List.of("sound", "flawed")) {
      try (Stream<Path> files = Files.list(Path.of("src/test/resources/decks", folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          decks.add(new String(Files.readAllBytes(file), UTF_8));
        }
      }
    }
    return decks;
  }

  /** A deck as it is. */
  String deck() {
    return decks.get(random.nextInt(decks.size()));
  }

  /** A deck with a few changes. */
  String next() {
    String text = deck();
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      text = changed(text);
    }
    return text;
  }

  private String changed(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(30));
    String token = TOKENS.get(random.nextInt(TOKENS.size()));
    String other = deck();
    int splice = random.nextInt(other.length() + 1);
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, from) + token + text.substring(from);
      case 1 -> text.substring(0, from) + token + text.substring(to);
      case 2 -> text.substring(0, from) + text.substring(to);
      case 3 -> text.substring(0, to) + text.substring(from, to) + text.substring(to);
      case 4 -> text.substring(0, from) + other.substring(splice);
      default -> text.substring(0, from);
    };
  }
}
