package dev.viva.paper;

import dev.viva.deck.Bank;
import dev.viva.deck.FollowUp;
import dev.viva.deck.Question;
import dev.viva.journal.Checklist;
import dev.viva.journal.Event;
import dev.viva.session.Help;
import dev.viva.session.Outcome;
import dev.viva.session.Probe;
import dev.viva.session.Session;
import dev.viva.text.Block;
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import dev.viva.text.Visible;
import dev.viva.view.SummaryLines;
import dev.viva.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One question of a session report. */
final class QuestionReport {
  private static final String FOLD = "<details><summary>";
  private static final String FOLDED = "</summary>";
  private static final String FOLD_END = "</details>";

  private final Session session;
  private final Outcome outcome;
  private final Bank bank;

  QuestionReport(Session session, Outcome outcome, Bank bank) {
    this.session = session;
    this.outcome = outcome;
    this.bank = bank;
  }

  List<String> blocks(int number) {
    List<String> blocks = new ArrayList<>();
    Event.Asked asked = outcome.asked();
    Prompt prompt = Prompt.of(asked.ask(), asked.topic());
    blocks.add("### " + number + ". " + Escapes.heading(GfmLine.of(prompt.title())));
    String rest = Gfm.of(prompt.rest());
    if (!rest.isEmpty()) {
      blocks.add(rest);
    }
    blocks.add(facts());
    blocks.add(
        outcome.isTicked()
            ? checklist(asked.checklist(), outcome.hit(), outcome.help().shown())
            : points(asked.checklist()));
    outcome.help().typed().ifPresent(typed -> wrote(blocks, typed.text()));
    for (Probe probe : outcome.probes()) {
      blocks.add(followUp(probe));
      if (probe.probed().checklist().size() > 0) {
        blocks.add(checklist(probe.probed().checklist(), probe.hit(), Set.of()));
      }
    }
    reference(blocks);
    return blocks;
  }

  /** {@code Missed, then solid · 88 of 75 s, 13 over, then 52 s · mid · `evaluation/roc-auc`}. */
  private String facts() {
    Event.Asked asked = outcome.asked();
    Optional<Outcome> comeback = session.comeback(outcome.turn().question());
    List<String> facts = new ArrayList<>();
    String grades =
        SummaryLines.grades(outcome.grade().orElseThrow(), comeback.flatMap(Outcome::grade));
    facts.add(grades.substring(0, 1).toUpperCase(Locale.ROOT) + grades.substring(1));
    facts.add(
        Words.ofBudgetAndOver(outcome.thinkMs(), asked.seconds())
            + comeback.map(again -> ", then " + seconds(again.thinkMs())).orElse(""));
    outcome
        .reveal()
        .filter(reveal -> reveal.awayMs() > 0)
        .ifPresent(reveal -> facts.add("away for " + Words.total(reveal.awayMs())));
    if (!outcome.isTicked()) {
      facts.add("not ticked");
    }
    String help = help(outcome.help());
    if (!help.isEmpty()) {
      facts.add(help);
    }
    outcome.help().confidence().ifPresent(sure -> facts.add("said: " + sure.label()));
    facts.add(asked.level().label());
    facts.add(Escapes.code(outcome.turn().question().toString()));
    return String.join(" · ", facts);
  }

  private static String seconds(long ms) {
    return Words.budget((int) (ms / 1000));
  }

  /** {@code 1 hint, 2 points shown}. */
  private static String help(Help help) {
    List<String> facts = new ArrayList<>();
    if (help.hinted()) {
      facts.add("1 hint");
    }
    if (!help.shown().isEmpty()) {
      facts.add(Words.count(help.shown().size(), "point") + " shown");
    }
    return String.join(", ", facts);
  }

  /** The points where it is not known which were said. */
  private static String points(Checklist checklist) {
    List<String> items = new ArrayList<>();
    checklist.musts().forEach(must -> items.add(Gfm.point(must, true)));
    checklist.nices().forEach(nice -> items.add(Gfm.point(nice, false)));
    return String.join("\n", items);
  }

  private static String checklist(Checklist checklist, List<String> hit, Set<Integer> shown) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < checklist.size(); i++) {
      String text = checklist.text(i);
      String box = hit.contains(text) ? "- [x] " : "- [ ] ";
      String nice = checklist.isMust(i) ? "" : "Nice: ";
      String before = shown.contains(i) ? " (shown before)" : "";
      items.add(box + nice + GfmLine.of(Markdown.line(text)) + before);
    }
    return String.join("\n", items);
  }

  /** What the person typed, line by line, as a quotation; it is words, not Markdown. */
  private static void wrote(List<String> blocks, String typed) {
    List<Text> lines = Visible.lines(typed).stream().map(Text::of).toList();
    String quote = Gfm.of(List.of(new Block.Quote(List.of(new Block.Paragraph(lines)))));
    if (!quote.isEmpty()) {
      blocks.add("You wrote:");
      blocks.add(quote);
    }
  }

  /** {@code Follow-up: Why does L1 reach exactly zero? 1 of 1 · 19 s}. */
  private static String followUp(Probe probe) {
    Checklist checklist = probe.probed().checklist();
    String musts = checklist.mustsAmong(probe.hit()) + " of " + checklist.musts().size() + " · ";
    String ask = followUp(probe.probed().ask());
    return ask
        + (ask.matches("(?s).*[.?!…]") ? " " : " · ")
        + (checklist.musts().isEmpty() ? "" : musts)
        + seconds(probe.probed().ms());
  }

  private static String followUp(String ask) {
    return "Follow-up: " + GfmLine.of(Markdown.line(ask));
  }

  private void reference(List<String> blocks) {
    Optional<Question> now = bank.find(outcome.turn().question());
    boolean edited = now.isPresent() && !now.get().hash().equals(outcome.asked().hash());
    blocks.add(FOLD + "Reference answer" + (edited ? ", edited since" : "") + FOLDED);
    now.ifPresentOrElse(
        question -> reference(blocks, question),
        () -> blocks.add("The question is in no deck any more."));
    blocks.add(FOLD_END);
  }

  /** A block of the report without the HTML that folds an answer; foreign words hold no HTML. */
  static String unfolded(String block) {
    if (block.startsWith(FOLD) && block.endsWith(FOLDED)) {
      return "**" + block.substring(FOLD.length(), block.length() - FOLDED.length()) + "**";
    }
    return block.equals(FOLD_END) ? "" : block;
  }

  private static void reference(List<String> blocks, Question question) {
    answer(blocks, question.referenceAnswer());
    for (FollowUp followUp : question.followUps()) {
      blocks.add(followUp(followUp.ask()));
      answer(blocks, followUp.answer());
    }
  }

  private static void answer(List<String> blocks, String answer) {
    String markdown = Gfm.of(Markdown.parse(answer));
    if (!markdown.isEmpty()) {
      blocks.add(markdown);
    }
  }
}
