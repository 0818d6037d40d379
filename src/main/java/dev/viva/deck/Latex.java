package dev.viva.deck;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LaTeX in a text, which a terminal shows as it is typed, and the same in Unicode. */
final class Latex {
  /** A longer formula is not rewritten. */
  private static final int MAX_LENGTH = 200;

  private static final String NAMES = String.join("|", Mathematics.COMMANDS.keySet());
  private static final Pattern FORMULA =
      Pattern.compile(
          "\\$\\$?(?=[^$\\n]*(?:\\\\[A-Za-z]|[_^]))[^$\\n]+\\$\\$?"
              + "|\\\\{1,2}(?:frac|sqrt|hat|bar|tilde|text|mathrm|mathbf|mathbb|"
              + NAMES
              + ")(?![A-Za-z])(?:\\{[^{}\\n]{0,80}\\}|[_^]\\w){0,8}");
  private static final Pattern FRACTION = Pattern.compile("\\\\frac\\{([^{}]*)\\}\\{([^{}]*)\\}");
  private static final Pattern ROOT = Pattern.compile("\\\\sqrt\\{([^{}]*)\\}");
  private static final Pattern FONT = Pattern.compile("\\\\(?:text|mathrm|mathbf)\\{([^{}]*)\\}");
  private static final Pattern ACCENT = Pattern.compile("\\\\(hat|bar|tilde)\\{(\\w)\\}");
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");
  private static final Pattern SCRIPT = Pattern.compile("([_^])(?:\\{([^{}]*)\\}|([^\\s{}]))");
  private static final Pattern OPERATOR =
      Pattern.compile("(?<=[\\w)}]) ?([+=<>-]) ?(?=[\\w(\\\\])");

  private Latex() {}

  /**
   * A formula in a text.
   *
   * @param start where it begins, as an index into the text
   * @param end where it ends
   * @param unicode the same in Unicode; empty if that takes a human
   */
  record Formula(int start, int end, Optional<String> unicode) {}

  /** The first formulas of a Markdown text outside of its code. */
  static List<Formula> find(String markdown, int most) {
    List<Formula> formulas = new ArrayList<>();
    Matcher matcher = FORMULA.matcher(CodeSpans.blanked(markdown));
    while (formulas.size() < most && matcher.find()) {
      String formula = matcher.group().replace("$", "").replace("\\\\", "\\");
      formulas.add(new Formula(matcher.start(), matcher.end(), toUnicode(formula)));
    }
    return formulas;
  }

  /** The formula in Unicode, if its parts are simple enough to be written in one line. */
  static Optional<String> toUnicode(String formula) {
    if (formula.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String text = FONT.matcher(formula.strip()).replaceAll("$1");
    text = replace(ACCENT, text, Latex::accented);
    text = replace(SCRIPT, text, Latex::script);
    text = OPERATOR.matcher(text).replaceAll(" $1 ");
    String before;
    do {
      before = text;
      text = replace(SCRIPT, text, Latex::script);
      text = replace(ROOT, text, root -> "√" + operand(root.group(1)));
      text = replace(FRACTION, text, f -> operand(f.group(1)) + " / " + operand(f.group(2)));
      text = replace(COMMAND, text, Latex::symbol);
    } while (!text.equals(before));
    boolean isDone = text.chars().noneMatch(c -> "\\{}_^".indexOf(c) >= 0);
    return isDone ? Optional.of(text) : Optional.empty();
  }

  private static String replace(
      Pattern pattern, String text, Function<MatchResult, String> replacement) {
    return pattern
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
  }

  private static String accented(MatchResult accent) {
    String mark = Mathematics.ACCENTS.getOrDefault(accent.group(1), "");
    return Normalizer.normalize(accent.group(2) + mark, Normalizer.Form.NFC);
  }

  private static String operand(String text) {
    return text.matches("√?([\\p{L}\\p{N}]*|\\([^()]*\\))") ? text : "(" + text + ")";
  }

  private static String symbol(MatchResult command) {
    return Mathematics.COMMANDS.getOrDefault(command.group(1), command.group());
  }

  /** A script whose every sign exists in small, in small; else the script unchanged. */
  private static String script(MatchResult script) {
    Map<Integer, String> small =
        script.group(1).equals("_") ? Mathematics.SUBSCRIPTS : Mathematics.SUPERSCRIPTS;
    String signs = script.group(2) != null ? script.group(2) : script.group(3);
    boolean isSmall = signs.chars().allMatch(small::containsKey);
    if (!isSmall) {
      return script.group();
    }
    return signs.chars().mapToObj(small::get).reduce("", String::concat);
  }
}
