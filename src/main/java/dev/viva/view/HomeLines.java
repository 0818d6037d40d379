package dev.viva.view;

import dev.viva.session.Advice;
import dev.viva.session.Sat;
import dev.viva.session.Score;
import dev.viva.text.Meaning;
import dev.viva.text.Text;
import dev.viva.text.Wrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code viva} alone says: at most five lines, each with a command to copy. */
public final class HomeLines {
  private static final int TOPICS = 3;
  private static final int GAP = 4;

  private HomeLines() {}

  /** Before anything was ever graded. */
  public static List<Text> first(int questions, int width) {
    Lines lines =
        new Lines(width)
            .say("Viva asks, you answer aloud, then you tick the points you said. No network.");
    return commands(
        lines,
        List.of(
            new Command("viva drill --count 3", "a first taste, about 5 minutes"),
            new Command("viva drill", "ten questions, about 15 minutes"),
            new Command(
                "viva list", "the " + Words.count(questions, "question") + ", by deck and topic"),
            new Command("viva --help", "everything else")),
        width);
  }

  /**
   * After that: one fact of the past, and tonight.
   *
   * @param last the latest sitting with a grade
   * @param open a sitting that can go on
   * @param tenSeconds the budgets of ten questions
   */
  public static List<Text> again(
      Sat last, Optional<Sat> open, int tenSeconds, LocalDate today, int width) {
    Score score = Score.of(last.session().firstGrades());
    String fact =
        Days.talk(today)
            + ". Last drill "
            + Days.ago(last.began().toLocalDate(), today)
            + ": "
            + score.solid()
            + " of "
            + score.asked()
            + " solid or better.";
    List<Command> commands = new ArrayList<>();
    open.ifPresent(
        sat ->
            commands.add(
                new Command(
                    "viva drill",
                    "goes on"
                        + sat.session()
                            .openTurn()
                            .map(t -> " at " + t.position() + "/" + total(sat))
                            .orElse(""))));
    Set<String> topics = missed(last);
    if (!topics.isEmpty()) {
      String some = String.join(",", topics.stream().limit(TOPICS).toList());
      commands.add(new Command("viva drill --topic " + some, "what you missed"));
    }
    if (open.isEmpty()) {
      commands.add(
          new Command(
              "viva drill", "ten questions, about " + SittingLines.aboutMinutes(tenSeconds)));
    }
    commands.add(new Command("viva report --last", "the answers and points of that drill"));
    commands.add(new Command("viva --help", "everything else"));
    return commands(new Lines(width).say(fact), commands, width);
  }

  private static int total(Sat sat) {
    return sat.session().started().questions().size();
  }

  private static Set<String> missed(Sat last) {
    Set<String> topics = new LinkedHashSet<>();
    for (Advice advice : Advice.of(last.session())) {
      if (!advice.grade().isSolid()) {
        topics.add(advice.first().asked().topic());
      }
    }
    return topics;
  }

  private record Command(String words, String use) {}

  /** Commands to copy, never broken; where there is no room beside, their uses stand below. */
  private static List<Text> commands(Lines lines, List<Command> commands, int width) {
    int column = commands.stream().mapToInt(one -> one.words().length()).max().orElse(0) + GAP;
    int uses = commands.stream().mapToInt(one -> one.use().length()).max().orElse(0);
    boolean isBeside = Lines.BODY + column + uses <= width;
    for (Command command : commands) {
      Text words = Text.of(command.words(), Meaning.STRONG).indent(Lines.BODY);
      Text use = Text.of(command.use(), Meaning.MUTED);
      if (isBeside) {
        lines.add(List.of(words.plus(" ".repeat(column - command.words().length())).plus(use)));
      } else {
        lines.add(List.of(words)).add(Wrap.lines(use, width, 2 * Lines.BODY, 2 * Lines.BODY));
      }
    }
    return lines.toList();
  }
}
