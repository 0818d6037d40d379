package dev.viva.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What may stand in place of the word that is being typed: read off the very model that the command
 * line is parsed by, so that no new option can be forgotten.
 */
final class Completion {

  /**
   * A word that may stand there.
   *
   * @param note a few words about it; may be empty
   */
  record Candidate(String word, String note) {}

  /** Where the values of an option or an argument come from, as far as they can be listed. */
  enum Origin {
    /** One of a few words. */
    CHOICE,
    DECKS,
    QUESTIONS,
    TOPICS,
    TAGS,
    /** Anything else; a shell offers files. */
    FREE
  }

  private final CommandLine root;
  private final Function<Origin, List<Candidate>> listed;

  /**
   * Completion of a command line.
   *
   * @param listed tells the decks, questions, topics and tags there are
   */
  Completion(CommandLine root, Function<Origin, List<Candidate>> listed) {
    this.root = root;
    this.listed = listed;
  }

  /**
   * The candidates that begin as the last word does.
   *
   * @param typed what was typed after {@code viva} up to the cursor, the last word perhaps empty;
   *     bash gives a sign {@code =} as a word of its own and wants the value alone
   */
  List<Candidate> of(List<String> typed) {
    boolean isValueAlone = typed.size() > 1 && typed.lastIndexOf("=") >= typed.size() - 2;
    List<String> words = joined(typed);
    Cursor cursor = Cursor.after(root, words.subList(0, words.size() - 1));
    String word = words.get(words.size() - 1);
    String head = word.startsWith("--") && word.contains("=") ? head(word, '=') : "";
    String cut = isValueAlone ? head : "";
    return candidates(cursor, word, head)
        .filter(candidate -> candidate.word().startsWith(word))
        .map(found -> new Candidate(found.word().substring(cut.length()), found.note()))
        .toList();
  }

  private Stream<Candidate> candidates(Cursor cursor, String word, String head) {
    if (cursor.isLost()) {
      return Stream.of();
    }
    if (cursor.pending() != null) {
      return values(cursor.pending(), word);
    }
    if (!cursor.onlyArguments() && !head.isEmpty()) {
      OptionSpec option = cursor.option(head.substring(0, head.length() - 1));
      return option == null
          ? Stream.of()
          : values(option, word.substring(head.length()))
              .map(value -> new Candidate(head + value.word(), value.note()));
    }
    if (!cursor.onlyArguments() && word.startsWith("-")) {
      return cursor.options().map(Completion::longest);
    }
    if (!cursor.command().getSubcommands().isEmpty()) {
      return cursor.command().getSubcommands().values().stream()
          .map(CommandLine::getCommandSpec)
          .filter(spec -> !spec.usageMessage().hidden())
          .map(spec -> new Candidate(spec.name(), note(spec.usageMessage().header())));
    }
    return cursor.argument().stream().flatMap(argument -> values(argument, word));
  }

  private Stream<Candidate> values(ArgSpec arg, String word) {
    String head = arg.splitRegex().isEmpty() ? "" : head(word, ',');
    List<Candidate> values =
        origin(arg) == Origin.CHOICE ? choices(arg) : listed.apply(origin(arg));
    return values.stream().map(value -> new Candidate(head + value.word(), value.note()));
  }

  /** Where the values come from: told by their type, else by the name in the help. */
  static Origin origin(ArgSpec arg) {
    if (choiceType(arg).isEnum()) {
      return Origin.CHOICE;
    }
    return switch (arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel()) {
      case "DECK" -> Origin.DECKS;
      case "ID" -> Origin.QUESTIONS;
      case "--topic" -> Origin.TOPICS;
      case "--tag" -> Origin.TAGS;
      default -> Origin.FREE;
    };
  }

  private static Class<?> choiceType(ArgSpec arg) {
    Class<?>[] within = arg.auxiliaryTypes();
    return arg.type().isEnum() || within.length == 0 ? arg.type() : within[0];
  }

  private static List<Candidate> choices(ArgSpec arg) {
    return Stream.of(choiceType(arg).getEnumConstants())
        .map(constant -> Labels.label((Enum<?>) constant))
        .map(word -> new Candidate(word, ""))
        .toList();
  }

  private static Candidate longest(OptionSpec option) {
    return new Candidate(option.longestName(), note(option.description()));
  }

  private static String note(String[] description) {
    return description.length == 0 ? "" : description[0];
  }

  /** The word up to its last such sign, with it. */
  private static String head(String word, char sign) {
    return word.substring(0, word.lastIndexOf(sign) + 1);
  }

  /** The words with {@code --option}, {@code =} and the value as one. */
  private static List<String> joined(List<String> typed) {
    List<String> words = new ArrayList<>();
    boolean isOpen = false;
    for (String word : typed) {
      int last = words.size() - 1;
      boolean isSign = word.equals("=") && last >= 0 && words.get(last).startsWith("--");
      if (isSign || isOpen) {
        words.set(last, words.get(last) + word);
      } else {
        words.add(word);
      }
      isOpen = isSign;
    }
    return words;
  }
}
