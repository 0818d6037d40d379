package dev.viva.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The little that is known of programming languages: which words are theirs, where a comment begins
 * and what may run over several lines.
 *
 * @param names what authors call the language
 * @param comment what turns the rest of a line into a comment
 * @param enclosures what may run over several lines
 * @param keywords the language's own words
 */
record Syntax(Set<String> names, String comment, List<Enclosure> enclosures, Set<String> keywords) {

  /** What begins with one mark and goes on, over line ends too, to another. */
  record Enclosure(String open, String close, Meaning meaning) {
    static final Enclosure COMMENT = new Enclosure("/*", "*/", Meaning.CODE_COMMENT);
    static final Enclosure TEXT_BLOCK = new Enclosure("\"\"\"", "\"\"\"", Meaning.CODE);
  }

  private static final Syntax PYTHON =
      of(
          "python py python3 ipython",
          "#",
          List.of(Enclosure.TEXT_BLOCK, new Enclosure("'''", "'''", Meaning.CODE)),
          """
          False None True and as assert async await break class continue def del elif else except
          finally for from global if import in is lambda nonlocal not or pass raise return try
          while with yield
          """);

  private static final Syntax SQL =
      of(
          "sql postgresql postgres mysql sqlite",
          "--",
          List.of(Enclosure.COMMENT),
          """
          all and any as asc between by case create cross delete desc distinct drop else end
          except exists from full group having in inner insert intersect into is join lateral left
          like limit not null offset on or order outer over partition preceding range recursive
          right row rows select set table then unbounded union update using values view when where
          window with
          """);

  private static final Syntax SHELL =
      of(
          "bash sh shell zsh console",
          "#",
          List.of(),
          """
          break case continue do done elif else esac exit export fi for function if in local
          return select set shift then trap unset until while
          """);

  private static final Syntax JAVA =
      of(
          "java",
          "//",
          List.of(Enclosure.COMMENT, Enclosure.TEXT_BLOCK),
          """
          abstract assert boolean break byte case catch char class const continue default do
          double else enum extends false final finally float for if implements import instanceof
          int interface long native new null package private protected public record return sealed
          short static super switch synchronized this throw throws transient true try var void
          volatile while yield
          """);

  private static final Syntax JAVASCRIPT =
      of(
          "javascript js jsx typescript ts tsx",
          "//",
          List.of(Enclosure.COMMENT, new Enclosure("`", "`", Meaning.CODE)),
          """
          as async await break case catch class const continue default delete do else enum export
          extends false finally for from function if implements import in instanceof interface let
          new null of return static super switch this throw true try type typeof undefined var
          void while yield
          """);

  private static final Syntax C =
      of(
          "c cc cpp c++ h hpp cuda cu csharp cs go rust rs scala kotlin kt swift",
          "//",
          List.of(Enclosure.COMMENT),
          """
          auto bool break case catch char class const continue default defer delete do double else
          enum extern false final float fn for fun func goto if impl import in int interface let
          long loop match mut namespace new nil null nullptr override package private protected
          pub public range return short signed sizeof static struct switch template this throw
          trait true try type typedef typename union unsigned using val var virtual void volatile
          while
          """);

  /** No language is named, or none that is known: nothing is told apart. */
  private static final Syntax UNKNOWN = of("", "\n", List.of(), "");

  private static final List<Syntax> ALL = List.of(PYTHON, SQL, SHELL, JAVA, JAVASCRIPT, C);

  private static Syntax of(
      String names, String comment, List<Enclosure> enclosures, String keywords) {
    return new Syntax(Set.of(names.split(" ")), comment, enclosures, Set.of(keywords.split("\\s")));
  }

  /** The syntax of a language by any of its usual names. */
  static Syntax of(String language) {
    String name = language.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(it -> it.names.contains(name)).findFirst().orElse(UNKNOWN);
  }

  /** Whether a word is the language's own; SQL's may be in capitals. */
  boolean isKeyword(String word) {
    return keywords.contains(names.contains("sql") ? word.toLowerCase(Locale.ROOT) : word);
  }

  /** Whether the rest of the line is a comment. A {@code #} must follow a blank: {@code $#}. */
  boolean isComment(String line, int at) {
    return line.startsWith(comment, at)
        && (at == 0 || !comment.equals("#") || line.charAt(at - 1) == ' ');
  }

  /** What opens here, if anything does. */
  Optional<Enclosure> opening(String line, int at) {
    return enclosures.stream().filter(it -> line.startsWith(it.open(), at)).findFirst();
  }
}
