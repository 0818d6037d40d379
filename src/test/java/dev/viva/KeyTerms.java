package dev.viva;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of an asked line that an answer to it must hold, in some form of them. */
final class KeyTerms {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words in which lines ask, not of which they speak. */
  private static final Set<String> ASKING =
      Set.of(
          ("which where what when does from with that this they them their your about into each have"
                  + " been being would should could than then there these those how why the and for"
                  + " are you can its not use used using uses name names list lists explain explains"
                  + " define describe compare between versus common main mean means give given gives"
                  + " some most more many much other others such like over under also often role case"
                  + " cases example examples appear matter matters must know make makes help helps"
                  + " differ different difference differences good best better well need needs one"
                  + " two three kinds kind type types asked question questions answer answers"
                  + " candidate interview interviewer choose choosing pick right effect effects"
                  + " happens happen idea ideas way ways thing things")
              .split(" "));

  private KeyTerms() {}

  /** The terms of a line. */
  static List<String> of(String line) {
    return words(line).stream()
        .filter(word -> word.length() >= 3 && !ASKING.contains(word))
        .filter(word -> !word.chars().allMatch(Character::isDigit))
        .toList();
  }

  /** Whether a text holds each word of the term, whatever its ending. */
  static boolean holds(String text, String term) {
    List<String> words = words(text);
    return words(term).stream()
        .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(stem(part))));
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), Math.max(3, Math.min(5, word.length() - 1))));
  }

  private static List<String> words(String text) {
    return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT), 0))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
