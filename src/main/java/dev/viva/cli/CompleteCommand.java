package dev.viva.cli;

import dev.viva.cli.Completion.Candidate;
import dev.viva.cli.Completion.Origin;
import dev.viva.deck.Bank;
import dev.viva.deck.Traits;
import dev.viva.store.UserError;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import dev.viva.text.Visible;
import dev.viva.text.Wrap;
import dev.viva.view.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code viva complete}, which the scripts of {@code viva completion} ask: prints what the last
 * word may become, a line each, and after a tab a note. Whatever happens, it is silent about it.
 */
final class CompleteCommand implements Command {
  private static final int NOTE_WIDTH = 60;

  private final World world;
  private final Look look;

  private List<String> words = List.of();

  CompleteCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "complete", "what a word may become")
        .hidden()
        .about("Print what the last word may become; for the scripts of viva completion.")
        .heading("What was typed")
        .arguments(
            "WORD", false, Function.identity(), "what was typed after viva", typed -> words = typed)
        .examples("viva complete -- drill --to")
        .spec();
  }

  @Override
  public Integer call() {
    List<String> typed = words.isEmpty() ? List.of("") : words;
    StringBuilder lines = new StringBuilder();
    for (Candidate candidate :
        new Completion(Cli.commandLine(world, typed), this::listed).of(typed)) {
      // A line or a tab in a word would make two of it; what cannot be seen has no place there.
      if (candidate.word().equals(Visible.line(candidate.word()))) {
        lines.append(candidate.word()).append('\t').append(note(candidate)).append('\n');
      }
    }
    new Screen(world, look).document(lines.toString());
    return ExitCode.DONE.number();
  }

  private static String note(Candidate candidate) {
    return Wrap.cut(Text.of(candidate.note()), NOTE_WIDTH).plain();
  }

  private List<Candidate> listed(Origin origin) {
    return switch (origin) {
      case DECKS ->
          bank().decks().stream().map(deck -> new Candidate(deck.id(), deck.title())).toList();
      case QUESTIONS ->
          bank().questions().stream()
              .map(
                  question ->
                      new Candidate(
                          question.id().toString(), Markdown.line(question.ask()).plain()))
              .toList();
      case TOPICS -> counted(traits -> List.of(traits.topic()));
      case TAGS -> counted(Traits::tags);
      case CHOICE, FREE -> List.of();
    };
  }

  private List<Candidate> counted(Function<Traits, List<String>> names) {
    Map<String, Integer> counts = new TreeMap<>();
    bank()
        .questions()
        .by(names)
        .forEach(
            (some, questions) ->
                some.forEach(name -> counts.merge(name, questions.size(), Integer::sum)));
    return counts.entrySet().stream()
        .map(entry -> new Candidate(entry.getKey(), Words.count(entry.getValue(), "question")))
        .toList();
  }

  private Bank bank() {
    try {
      return new Bank(world.library().read(List.of()).decks());
    } catch (UserError e) {
      return new Bank(List.of());
    }
  }
}
