package dev.viva.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.deck.Bank;
import dev.viva.deck.Code;
import dev.viva.deck.Deck;
import dev.viva.deck.FollowUp;
import dev.viva.deck.KeyPoint;
import dev.viva.deck.Kind;
import dev.viva.deck.Later;
import dev.viva.deck.Level;
import dev.viva.deck.Question;
import dev.viva.deck.QuestionId;
import dev.viva.deck.Reference;
import dev.viva.deck.Texts;
import dev.viva.deck.Topics;
import dev.viva.deck.Traits;
import dev.viva.text.Block;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sheets whose every word is hostile have nothing but our own markup, and say all that was said.
 */
class HostileSheetTest {
  private static final int TEXTS = 5_000;
  private static final int TEXTS_OF_ONE = 10;
  private static final int QUESTIONS = 10;

  /** Each element that a sheet may have, with its attributes. */
  private static final Set<String> VOCABULARY =
      Set.of(
          "html[lang, xml:lang, xmlns]",
          "head[]",
          "title[]",
          "style[]",
          "body[class]",
          "main[]",
          "meta[charset]",
          "meta[content, http-equiv]",
          "meta[content, name]",
          "header[]",
          "nav[class]",
          "h1[]",
          "h2[]",
          "h2[class]",
          "h2[class, id]",
          "h3[]",
          "h3[class]",
          "h4[class]",
          "h3[class, id]",
          "div[class]",
          "div[class, id]",
          "p[]",
          "p[class]",
          "span[class]",
          "a[href]",
          "ul[]",
          "ol[]",
          "ol[start]",
          "li[]",
          "blockquote[]",
          "hr[]",
          "br[]",
          "pre[]",
          "code[]",
          "b[]",
          "i[]",
          "em[]",
          "strong[]",
          "table[]",
          "table[class]",
          "thead[]",
          "tbody[]",
          "tr[]",
          "th[]",
          "th[class]",
          "td[]",
          "td[class]");

  @Test
  void blocksAreReadBackAsTheyWere() {
    Hostile.texts(TEXTS, new Random(46))
        .forEach(
            text -> {
              List<Block> blocks = Markdown.parse(text);
              StringBuilder html = new StringBuilder();
              XhtmlBlocks.write(blocks, new Xhtml(html));

              Markup markup = Markup.of("<body>" + html + "</body>");

              assertEquals(Spoken.words(blocks), markup.words(), () -> Text.of(text).plain());
              assertEquals(List.of(), foreign(markup, Set.of("body[]")));
              assertEquals(List.of(), markup.links());
            });
  }

  @Test
  void everyLayoutSaysAllAndNothingElse() {
    Random random = new Random(46);
    for (int i = 0; i < TEXTS / TEXTS_OF_ONE / QUESTIONS; i++) {
      List<Question> questions = new ArrayList<>();
      while (questions.size() < QUESTIONS) {
        questions.add(
            question(
                "q" + questions.size(),
                Stream.generate(() -> visible(random)).limit(TEXTS_OF_ONE).toList()));
      }
      everyLayoutSaysAllAndNothingElse(
          pick(questions), i % 2 == 0 ? PaperSize.A4 : PaperSize.LETTER, i % 3 == 0);
    }
  }

  private static void everyLayoutSaysAllAndNothingElse(
      Pick pick, PaperSize paper, boolean oneSided) {
    List<String> prompts = all(pick, question -> leaves(question.prompt()));
    List<String> answers = all(pick, question -> leaves(question.referenceAnswer()));
    List<String> points = all(pick, question -> lines(question.points()));
    List<String> probes = all(pick, question -> leaves(question.followUps().get(0).answer()));
    List<String> musts = all(pick, question -> lines(question.points().subList(0, 1)));

    assertSays(CribSheet.of(pick, paper), List.of(prompts, answers, points));
    assertSays(SelfTestSheet.of(pick, paper, SelfTestSheet.Answers.NONE), List.of(prompts));
    assertSays(
        SelfTestSheet.of(pick, paper, SelfTestSheet.Answers.FACING),
        List.of(prompts, answers, points));
    assertSays(InterviewerSheet.of(pick, paper), List.of(prompts, points, probes));
    assertSays(NightBeforeSheet.of(pick, paper, List.of()), List.of(musts));
    assertSays(CardsSheet.of(pick, paper, oneSided), List.of());
  }

  private static List<String> all(Pick pick, Function<Question, List<String>> words) {
    return pick.questions().stream().flatMap(question -> words.apply(question).stream()).toList();
  }

  private static List<String> lines(List<KeyPoint> points) {
    return points.stream()
        .map(point -> Reread.squeezed(Markdown.line(point.text()).plain()))
        .toList();
  }

  private static List<String> leaves(String markdown) {
    return Spoken.leaves(Markdown.parse(markdown));
  }

  /** No deck has a text of blanks alone. */
  private static String visible(Random random) {
    String text = Hostile.text(random);
    return Reread.squeezed(Text.of(text).plain()).isEmpty() ? "x" + text : text;
  }

  private static void assertSays(Sheet sheet, List<List<String>> said) {
    StringBuilder html = new StringBuilder();
    SheetHtml.write(sheet, html, done -> {});
    Markup markup = Markup.of(html.toString());
    StringBuilder markdown = new StringBuilder();
    SheetMarkdown.write(sheet, markdown, done -> {});
    String reread = Reread.squeezed(String.join(" ", Reread.leaves(markdown.toString())));

    assertNothingForeign(markup, markdown.toString());
    for (String words : said.stream().flatMap(List::stream).toList()) {
      assertTrue(markup.words().contains(words), () -> words + "\n\n" + html);
      assertTrue(reread.contains(withoutStop(words)), () -> words + "\n\n" + markdown);
    }
  }

  /** Both have our own markup only, and links only of ours and to the web. */
  static void assertNothingForeign(Markup html, String markdown) {
    String reread = Reread.squeezed(String.join(" ", Reread.leaves(markdown)));

    assertEquals(List.of(), foreign(html, Set.of()));
    assertTrue(
        html.links().stream().allMatch(link -> link.matches("#topic-\\d+|https?://.*|mailto:.*")),
        () -> html.links().toString());
    assertTrue(
        Pattern.compile("HTML(?!<br>|<a id=\"topic-\\d+\">|</a>)")
            .matcher(reread)
            .results()
            .findAny()
            .isEmpty(),
        () -> reread);
  }

  /** A heading in Markdown goes without its full stop. */
  static String withoutStop(String words) {
    return words.replaceFirst("[.:;,]+$", "").strip();
  }

  private static List<String> foreign(Markup markup, Set<String> besides) {
    Set<String> foreign = new HashSet<>(markup.vocabulary());
    foreign.removeAll(VOCABULARY);
    foreign.removeAll(besides);
    return List.copyOf(foreign);
  }

  private static Question question(String id, List<String> texts) {
    return new Question(
        new QuestionId("deck", id),
        new Traits(texts.get(8), Level.MID, Kind.CODING, 90, List.of()),
        List.of(),
        1,
        Later.of(
            new Texts(
                texts.get(0) + "\n\n" + texts.get(1),
                Optional.empty(),
                texts.get(2),
                List.of(point(texts.get(3), true), point(texts.get(4), false)),
                List.of(),
                List.of(texts.get(5)),
                List.of(new FollowUp("Why?", texts.get(6), List.of())),
                List.of(
                    new Reference(texts.get(7), "https://e.org/" + texts.get(7)),
                    new Reference(texts.get(7), texts.get(7))),
                Optional.of(new Code(texts.get(9), texts.get(9), texts.get(9), "")))));
  }

  private static Pick pick(List<Question> questions) {
    String words = questions.get(0).answer();
    Deck deck = new Deck("deck", words, "", words, "en", questions, "deck.yaml");
    return new Pick(new Bank(List.of(deck)), Topics.NONE, questions);
  }

  private static KeyPoint point(String text, boolean must) {
    return new KeyPoint(text, must, List.of(), List.of());
  }
}
