package dev.viva.session;

import dev.viva.journal.Confidence;
import dev.viva.journal.Event;
import dev.viva.journal.Grade;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Sittings as people play them: at each step something that can happen there, by chance. */
final class RandomSitting {
  private static final int MOST_EVENTS = 200;

  private final Random random;
  private final Story story;

  private RandomSitting(Random random) {
    this.random = random;
    this.story =
        Story.of(
            IntStream.range(0, random.nextInt(1, 8))
                .mapToObj(i -> Character.toString('a' + i))
                .toArray(String[]::new));
  }

  /** A sitting of up to seven questions, most of them played to the end. */
  static Story of(Random random) {
    RandomSitting sitting = new RandomSitting(random);
    for (int i = 0; i < MOST_EVENTS && !(sitting.step() instanceof Step.Done); i++) {
      sitting.go();
    }
    return sitting.story;
  }

  private Step step() {
    return story.session().step();
  }

  private void go() {
    if (random.nextInt(12) == 0 && story.session().undoable().isPresent()) {
      story.undone();
    } else if (random.nextInt(200) == 0) {
      story.ended(Event.Ending.QUIT);
    } else {
      step().fold(this::ask, this::answer, this::judge, this::probing, this::close, done -> story);
    }
  }

  private Story ask(Step.Ask ask) {
    return story.asked(name(ask.turn()), ask.turn().attempt());
  }

  private Story answer(Step.Answer answer) {
    String name = name(answer.turn());
    return switch (random.nextInt(12)) {
      case 0 -> story.hinted(name);
      case 1 -> story.pointed(name, random.nextInt(3));
      case 2 -> story.confident(name, Confidence.of(random.nextInt(1, 4)));
      case 3 -> story.typed(name, "because");
      case 4 -> story.skipped(name);
      case 5 -> story.then(new Event.Marked(Story.id(name), random.nextBoolean()));
      case 6 -> story.then(new Event.Paused(5));
      // Killed, and asked again.
      case 7 -> story.asked(name, answer.turn().attempt());
      default -> story.revealed(name, random.nextInt(120));
    };
  }

  private Story judge(Step.Judge judge) {
    String name = name(judge.turn());
    return random.nextInt(4) == 0
        ? story.probed(name, judge.probes().size() + 1)
        : story.graded(name, Grade.of(random.nextInt(1, 5)), said());
  }

  private Story probing(Step.Probing probing) {
    return story.probeEnded(name(probing.judge().turn()), probing.probed().n(), said());
  }

  private Story close(Step.Close close) {
    return story.ended(Event.Ending.FINISHED);
  }

  private String[] said() {
    return List.of("m1", "m2", "n1").stream()
        .filter(point -> random.nextBoolean())
        .toArray(String[]::new);
  }

  private static String name(Turn turn) {
    return turn.question().question();
  }
}
