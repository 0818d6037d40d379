package dev.viva.cli;

import dev.viva.deck.Question;
import dev.viva.deck.QuestionOfTheDay;
import dev.viva.exchange.Chat;
import dev.viva.exchange.Tmux;
import dev.viva.paper.DailySheet;
import dev.viva.view.DailyJson;
import dev.viva.view.DailyLines;
import dev.viva.view.Days;
import dev.viva.view.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code viva daily}: today's question. No terminal, no prompt, nothing written. */
@Command(
    name = "daily",
    header = "today's question, the same for everyone",
    description = "Today's question, the same for everyone. Nothing is asked, nothing is written.",
    optionListHeading = "What to show",
    footer = {"viva daily", "viva daily --answer", "viva daily evaluation --format slack"})
final class DailyCommand implements Callable<Integer> {
  private final World world;
  private final Look look;
  @Mixin private final Choice choice = new Choice();

  enum Form {
    TEXT,
    JSON,
    MARKDOWN,
    SLACK,
    DISCORD,
    TMUX
  }

  @Option(
      names = "--date",
      paramLabel = "D",
      converter = OfDay.class,
      description = "another day's question, as 2026-11-26")
  private Optional<LocalDate> date = Optional.empty();

  @Option(names = "--answer", description = "its answer too")
  private boolean answer;

  @Option(
      names = "--format",
      paramLabel = "F",
      converter = OfForm.class,
      description = "text, json, markdown, slack, discord or tmux")
  private Form form = Form.TEXT;

  DailyCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Shelf shelf = Shelf.open(world, choice, screen);
    LocalDate day = date.orElseGet(() -> LocalDate.now(world.clock()));
    Optional<Question> question = QuestionOfTheDay.of(shelf.chosen(), day);
    if (question.isEmpty()) {
      screen.refuse(shelf.whyEmpty(choice));
      return ExitCode.NOTHING.number();
    }
    say(screen, question.get(), day);
    return ExitCode.DONE.number();
  }

  private void say(Screen screen, Question question, LocalDate day) {
    switch (form) {
      case TEXT -> {
        int width = screen.width();
        screen.say(
            answer
                ? DailyLines.answer(question, day, width)
                : DailyLines.prompt(question, day, command(), width));
      }
      case JSON -> screen.document(DailyJson.of(question, day) + "\n");
      case MARKDOWN -> screen.document(DailySheet.markdown(question, day, answer));
      case SLACK -> screen.document(Chat.slack(question, Days.talk(day), answer) + "\n");
      case DISCORD -> screen.document(Chat.discord(question, Days.talk(day), answer) + "\n");
      case TMUX -> screen.document(Tmux.of(question) + "\n");
    }
  }

  /** The command that shows the answer to this very question. */
  private String command() {
    String chosen = choice.isEmpty() ? "" : " " + Words.typed(choice.arguments(world.here()));
    return "viva daily" + chosen + date.map(day -> " --date " + day).orElse("") + " --answer";
  }

  static final class OfDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + value + "' is no day. Write it as 2026-11-26.");
      }
    }
  }

  static final class OfForm implements ITypeConverter<Form> {
    @Override
    public Form convert(String value) {
      return Labels.of(Form.class, value);
    }
  }
}
