package dev.viva.cli;

import dev.viva.deck.Bank;
import dev.viva.deck.Question;
import dev.viva.deck.QuestionId;
import dev.viva.deck.Spelling;
import dev.viva.session.Sat;
import dev.viva.view.ShowJson;
import dev.viva.view.ShowLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code viva show}: questions by their ids. */
final class ShowCommand implements Command {
  private final World world;
  private final Look look;

  private List<String> ids = List.of();
  private boolean answer;
  private Format format = Format.TEXT;

  ShowCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "show", "one or more questions by id")
        .about("Questions by their ids, with all that belongs to them on request.")
        .heading("What to show")
        .arguments(
            "ID",
            true,
            Labels::name,
            "DECK/QUESTION, or a question's own id where only one deck has it",
            typed -> ids = typed)
        .flag("--answer", "with the answer, the points and the follow-ups", typed -> answer = typed)
        .format(typed -> format = typed)
        .examples("viva show evaluation/roc-curve-plots", "viva show roc-curve-plots --answer")
        .spec();
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Bank bank = Shelf.open(world, new Choice(), screen).bank();
    List<Question> questions = new ArrayList<>();
    for (String id : ids) {
      List<Question> found = find(bank, id);
      if (found.isEmpty()) {
        bank = bank.or(Elsewhere.decks(world, past()));
        found = find(bank, id);
      }
      if (found.size() != 1) {
        screen.refuse(found.isEmpty() ? unknown(bank, id) : ambiguous(id, found));
        return ExitCode.NOTHING.number();
      }
      questions.addAll(found);
    }
    if (format == Format.JSON) {
      screen.document(ShowJson.of(questions) + "\n");
    } else {
      for (int i = 0; i < questions.size(); i++) {
        screen.say(ShowLines.of(questions.get(i), answer, i > 0, screen.width()));
      }
    }
    return ExitCode.DONE.number();
  }

  private List<Sat> past() {
    return Sat.all(world.journal().read().entries());
  }

  private static List<Question> find(Bank bank, String id) {
    return bank.questions().stream()
        .filter(
            question ->
                question.id().toString().equals(id)
                    || question.id().question().equals(id)
                    || question.was().stream().anyMatch(old -> old.toString().equals(id)))
        .toList();
  }

  private static String unknown(Bank bank, String id) {
    String name = id.substring(id.indexOf('/') + 1);
    if (bank.questions().stream().anyMatch(question -> question.topic().equals(name))) {
      return "'" + name + "' is a topic, not a question: viva list --topic " + name;
    }
    return "No question has the id '"
        + id
        + "'."
        + meant(bank, id, name)
            .map(close -> " Did you mean '" + close + "'?")
            .orElse(" viva list " + deck(bank, id) + " names the ids.");
  }

  /** The id that is nearest to a whole one, or whose question's own part is. */
  private static Optional<String> meant(Bank bank, String id, String name) {
    List<QuestionId> all = bank.questions().stream().map(Question::id).toList();
    return Spelling.meant(id, all.stream().map(QuestionId::toString).toList())
        .or(
            () ->
                Spelling.meant(name, all.stream().map(QuestionId::question).toList())
                    .flatMap(
                        near -> all.stream().filter(q -> q.question().equals(near)).findFirst())
                    .map(QuestionId::toString));
  }

  /** The deck that was probably meant. */
  private static String deck(Bank bank, String id) {
    String deck = id.split("/", 2)[0];
    boolean exists = bank.decks().stream().anyMatch(known -> known.id().equals(deck));
    return exists ? deck : "DECK";
  }

  private static String ambiguous(String id, List<Question> found) {
    return "'"
        + id
        + "' is in several decks: "
        + String.join(", ", found.stream().map(question -> question.id().toString()).toList())
        + ".";
  }
}
