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
import dev.viva.text.Markdown;
import dev.viva.text.Text;
import dev.viva.text.Visible;
import dev.viva.view.SummaryLines;
import dev.viva.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One question of a session report. */
final class QuestionReport {
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
    blocks.add("### " + number + ". " + heading(asked.ask()));
    blocks.add(facts());
    blocks.add(
        outcome.isTicked()
            ? checklist(asked.checklist(), outcome.hit(), outcome.help().shown())
            : "Graded without ticks.");
    outcome
        .help()
        .typed()
        .ifPresent(typed -> blocks.add("You wrote:\n\n" + quotation(typed.text())));
    for (Probe probe : outcome.probes()) {
      blocks.add(followUp(probe));
      blocks.add(checklist(probe.probed().checklist(), probe.hit(), Set.of()));
    }
    blocks.add("<details><summary>Reference answer</summary>\n\n" + reference() + "\n\n</details>");
    return blocks;
  }

  /** A prompt as one line, without the full stop that a heading does not have. */
  private static String heading(String ask) {
    Text line = Markdown.line(String.join(" ", ask.strip().lines().map(String::strip).toList()));
    return Gfm.inline(line).replaceFirst("[.:;,!]+$", "");
  }

  /** {@code Missed, then solid · 88 of 75 s, 13 over · 1 hint · mid · `evaluation/roc-auc`}. */
  private String facts() {
    Event.Asked asked = outcome.asked();
    List<String> facts = new ArrayList<>();
    facts.add(
        capital(
            SummaryLines.grades(
                outcome.grade().orElseThrow(), session.secondGrade(outcome.turn().question()))));
    facts.add(Words.ofBudgetAndOver(outcome.thinkMs(), asked.seconds()));
    outcome
        .reveal()
        .filter(reveal -> reveal.awayMs() > 0)
        .ifPresent(reveal -> facts.add("away for " + Words.total(reveal.awayMs())));
    facts.addAll(help(outcome.help()));
    outcome.help().confidence().ifPresent(sure -> facts.add("said: " + sure.label()));
    facts.add(asked.level().label());
    facts.add(Escapes.code(outcome.turn().question().toString()));
    return String.join(" · ", facts);
  }

  private static List<String> help(Help help) {
    List<String> facts = new ArrayList<>();
    if (help.hinted()) {
      facts.add("1 hint");
    }
    if (!help.shown().isEmpty()) {
      facts.add(Words.count(help.shown().size(), "point") + " shown");
    }
    return facts;
  }

  private static String checklist(Checklist checklist, List<String> hit, Set<Integer> shown) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < checklist.size(); i++) {
      String text = checklist.text(i);
      String box = hit.contains(text) ? "- [x] " : "- [ ] ";
      String nice = checklist.isMust(i) ? "" : "Nice: ";
      String before = shown.contains(i) ? " (shown before)" : "";
      items.add(box + nice + SessionReport.point(text) + before);
    }
    return String.join("\n", items);
  }

  private String followUp(Probe probe) {
    Checklist checklist = probe.probed().checklist();
    return "Follow-up: "
        + Gfm.inline(Markdown.line(probe.probed().ask()))
        + " "
        + checklist.mustsAmong(probe.hit())
        + " of "
        + checklist.musts().size()
        + " · "
        + Words.total(probe.probed().ms());
  }

  /** What the person typed, line by line, as a quotation. */
  private static String quotation(String typed) {
    List<String> lines =
        Visible.lines(typed).stream().map(line -> Escapes.lineStart(Escapes.inline(line))).toList();
    return Gfm.quote(String.join("\\\n", lines));
  }

  private String reference() {
    return bank.find(outcome.turn().question())
        .map(QuestionReport::reference)
        .orElse("The question is in no deck any more.");
  }

  private static String reference(Question question) {
    List<String> answers = new ArrayList<>();
    answers.add(Gfm.of(Markdown.parse(question.referenceAnswer())));
    for (FollowUp followUp : question.followUps()) {
      answers.add("Follow-up: " + Gfm.inline(Markdown.line(followUp.ask())));
      answers.add(Gfm.of(Markdown.parse(followUp.answer())));
    }
    return String.join("\n\n", answers);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
