package dev.viva;

import dev.viva.deck.Deck;
import dev.viva.deck.DeckParser;
import dev.viva.deck.Question;
import dev.viva.deck.QuestionOfTheDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A program of its own: prints the questions of a year's days, a line each. */
final class Year {
  private Year() {}

  /** Takes the folder of the decks, the first day, and perhaps {@code backwards}. */
  public static void main(String[] args) throws IOException {
    List<Question> questions = questions(Path.of(args[0]));
    if (args.length > 2) {
      Collections.reverse(questions);
    }
    LocalDate first = LocalDate.parse(args[1]);
    for (LocalDate day = first; day.isBefore(first.plusYears(1)); day = day.plusDays(1)) {
      System.out.println(day + " " + QuestionOfTheDay.of(questions, day).orElseThrow().id());
    }
  }

  private static List<Question> questions(Path folder) throws IOException {
    List<Question> questions = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        DeckParser.parse(file.toString(), Files.readAllBytes(file))
            .deck()
            .map(Deck::questions)
            .ifPresent(questions::addAll);
      }
    }
    return questions;
  }
}
