package dev.viva.deck;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked for: words, and phrases between double quotes. A question is found when it has all
 * of them, in any order and in any of its parts; a part of a word is enough, and capitals do not
 * count in any language.
 */
public final class Search {
  /** A phrase, whose end is also that of the text, or a word. */
  private static final Pattern TERM = Pattern.compile("\"([^\"]*)(?:\"|$)|([^\\s\"]+)");

  private final List<Term> terms;

  private Search(List<Term> terms) {
    this.terms = List.copyOf(terms);
  }

  private record Term(String words, Pattern pattern) {
    static Term of(String words) {
      String parts =
          Stream.of(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
      int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return new Term(words, Pattern.compile(parts, anyCase));
    }

    Optional<Match> in(Passage passage) {
      Matcher found = pattern.matcher(passage.text());
      return found.find()
          ? Optional.of(new Match(words, passage, found.start(), found.end()))
          : Optional.empty();
    }
  }

  /**
   * Where a word or phrase was found.
   *
   * @param term the word or phrase
   * @param from where it begins in the passage's text
   * @param to where it ends there
   */
  public record Match(String term, Passage passage, int from, int to) {}

  /**
   * A question that has all that was looked for.
   *
   * @param matches the first place of each word or phrase
   */
  public record Finding(Question question, List<Match> matches) {
    public Finding {
      matches = List.copyOf(matches);
    }
  }

  /**
   * The search for the words and phrases of a text; empty when there are none. Letters and their
   * accents may come apart, as macOS has them in names: decks have them in one (Unicode's NFC).
   */
  public static Optional<Search> of(String text) {
    List<Term> terms =
        TERM.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
            .results()
            .map(result -> result.group(1) == null ? result.group(2) : result.group(1).strip())
            .filter(words -> !words.isEmpty())
            .distinct()
            .map(Term::of)
            .toList();
    return terms.isEmpty() ? Optional.empty() : Optional.of(new Search(terms));
  }

  /** The words and phrases, each once. */
  public List<String> terms() {
    return terms.stream().map(Term::words).toList();
  }

  /** Those of the questions that have all of it, in their order. */
  public List<Finding> in(List<Question> questions) {
    return questions.stream().flatMap(question -> in(question).stream()).toList();
  }

  private Optional<Finding> in(Question question) {
    List<Passage> passages = Passage.of(question).toList();
    List<Match> matches = new ArrayList<>();
    for (Term term : terms) {
      Optional<Match> first =
          passages.stream().flatMap(passage -> term.in(passage).stream()).findFirst();
      if (first.isEmpty()) {
        return Optional.empty();
      }
      matches.add(first.get());
    }
    return Optional.of(new Finding(question, matches));
  }

  /**
   * A word of these questions that a misspelt one may stand for, rather one with the same first
   * letter.
   */
  public static Optional<String> closestWord(String misspelt, List<Question> questions) {
    TreeSet<String> words = new TreeSet<>();
    questions.stream()
        .flatMap(Passage::of)
        .forEach(passage -> words.addAll(Wording.words(passage.text())));
    String first = misspelt.substring(0, 1).toLowerCase(Locale.ROOT);
    List<String> alike = words.stream().filter(word -> word.startsWith(first)).toList();
    return Spelling.closest(misspelt, alike).or(() -> Spelling.closest(misspelt, words));
  }
}
