package dev.viva.cli;

import dev.viva.deck.Bank;
import dev.viva.deck.Questions;
import dev.viva.deck.Selection;
import dev.viva.deck.Spelling;
import dev.viva.deck.Topics;
import dev.viva.deck.Traits;
import dev.viva.store.Library;
import dev.viva.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The decks that a command works on, and those of their questions that it was asked for.
 *
 * @param bank all questions of these decks
 * @param chosen those that match the selection
 * @param setAside how many questions have mistakes and cannot be worked with
 * @param files how many files of decks were found, with questions or without
 */
record Shelf(Bank bank, Topics topics, Questions chosen, int setAside, int files) {

  /** From this budget on a question is no rapid fire. */
  private static final int LONG_SECONDS = 300;

  /** Reads the decks; what is wrong with them is remarked and blocks nothing. */
  static Shelf open(World world, Choice choice, Screen screen) {
    Library.Contents reading = world.library().read(choice.decks);
    reading.remarks().forEach(clause -> screen.remark(clause + "."));
    reading.passedOver().forEach(file -> screen.detail(file + "."));
    remarkMistakes(reading.setAside(), "question", choice, screen);
    remarkMistakes(
        reading.readings().stream().filter(file -> file.deck().isEmpty()).count(),
        "file",
        choice,
        screen);
    Bank bank = new Bank(reading.decks());
    Selection selection = choice.selection();
    Questions chosen = selection.of(bank.questions());
    return new Shelf(bank, reading.topics(), chosen, reading.setAside(), reading.readings().size());
  }

  private static void remarkMistakes(long count, String what, Choice choice, Screen screen) {
    if (count > 0) {
      screen.remark(
          Words.count(count, what)
              + (count == 1 ? " is" : " are")
              + " set aside because of mistakes: "
              + Words.typed(checkCommand(choice)));
    }
  }

  private static List<String> checkCommand(Choice choice) {
    List<String> words = new ArrayList<>(List.of("viva", "check"));
    words.addAll(choice.decks);
    return words;
  }

  /** Without a choice a drill is a rapid-fire round: cases of half an hour have to be asked for. */
  Questions candidates(Choice choice) {
    return choice.isEmpty() ? chosen.where(traits -> traits.seconds() < LONG_SECONDS) : chosen;
  }

  /** Why nothing matches, and which option to leave out or what may have been meant. */
  String whyEmpty(Choice choice) {
    Questions all = bank.questions();
    if (all.isEmpty() && setAside > 0) {
      return "Nothing is left to work on: every question here has a mistake.";
    }
    if (all.isEmpty()) {
      return choice.decks.isEmpty()
          ? "There are no questions here. viva doctor says where decks are looked for."
          : "There are no questions in %s. %s"
              .formatted(
                  Words.list(choice.decks.stream().map(deck -> "'" + deck + "'").toList()),
                  files == 0
                      ? "A deck is a YAML file with the line viva: 1; viva new ./mine.yaml writes one."
                      : Words.typed(checkCommand(choice)) + " says what to do.");
    }
    Set<String> topicsHere = all.by(Traits::topic).keySet();
    for (String topic : choice.topics) {
      if (!topicsHere.contains(topic)) {
        return "No question has topic '" + topic + "'." + meant(topic, topicsHere, all);
      }
    }
    List<String> tagsHere =
        all.by(Traits::tags).keySet().stream().flatMap(List::stream).distinct().toList();
    for (String tag : choice.tags) {
      if (!tagsHere.contains(tag)) {
        return "No question has tag '" + tag + "'." + Labels.meant(tag, tagsHere);
      }
    }
    Selection selection = choice.selection();
    String why = "No question matches " + String.join(" ", choice.options()) + ".";
    return selection
        .tooNarrow(all)
        .map(
            filter ->
                why
                    + " Without --"
                    + filter.name().toLowerCase(Locale.ROOT)
                    + " "
                    + String.join(",", selection.labels(filter))
                    + ": "
                    + selection.without(filter).of(all).size()
                    + ".")
        .orElse(why);
  }

  private static String meant(String topic, Set<String> topics, Questions all) {
    return Spelling.meant(topic, topics)
        .map(
            close ->
                " Did you mean '"
                    + close
                    + "' ("
                    + Words.count(
                        all.where(traits -> traits.topic().equals(close)).size(), "question")
                    + ")?")
        .orElse(" viva list --topics names them.");
  }
}
