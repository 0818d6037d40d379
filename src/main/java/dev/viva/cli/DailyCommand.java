package dev.viva.cli;

import dev.viva.deck.Bank;
import dev.viva.deck.Question;
import dev.viva.deck.QuestionOfTheDay;
import dev.viva.exchange.Chat;
import dev.viva.exchange.Tmux;
import dev.viva.paper.DailySheet;
import dev.viva.store.Almanac;
import dev.viva.store.Cache;
import dev.viva.store.Source;
import dev.viva.view.DailyJson;
import dev.viva.view.DailyLines;
import dev.viva.view.Days;
import dev.viva.view.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code viva daily}: today's question. No terminal, no prompt, no state: only what it will say on
 * the next days is kept, see {@link Shortcut}.
 */
final class DailyCommand implements Command {
  /** How far ahead is written: decks will change sooner, and this takes no longer than one look. */
  private static final int DAYS_AHEAD = 100;

  enum Form {
    TEXT,
    JSON,
    MARKDOWN,
    SLACK,
    DISCORD,
    TMUX
  }

  private final World world;
  private final Look look;
  private final CommandSpec spec;
  private final Choice choice = new Choice();

  private Optional<LocalDate> date = Optional.empty();
  private boolean answer;
  private Form form = Form.TEXT;

  DailyCommand(World world, Look look) {
    this.world = world;
    this.look = look;
    this.spec =
        Arguments.of(this, "daily", "today's question, the same for everyone")
            .about(
                "Today's question, the same for all who have the same decks: your own count too, so a",
                "new one may change it. Nothing is asked, no state is kept.")
            .heading("What to show")
            .option(
                "--date",
                "D",
                LocalDate.class,
                DailyCommand::day,
                "another day's question, as 2026-11-26",
                typed -> date = Optional.of(typed))
            .flag("--answer", "its answer too", typed -> answer = typed)
            .word(
                "--format",
                "F",
                Form.TEXT,
                typed -> form = typed,
                "text, json, markdown, slack, discord or tmux")
            .examples("viva daily", "viva daily --answer", "viva daily evaluation --format slack")
            .with(choice::addTo)
            .spec();
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Optional<Cache> cache = world.cache().filter(some -> isBare());
    List<Source> sources =
        cache.map(kept -> Source.ofDecks(world.places(), kept)).orElse(List.of());
    Shelf shelf = Shelf.open(world, choice, screen);
    LocalDate day = date.orElseGet(world::today);
    QuestionOfTheDay ofTheDay = QuestionOfTheDay.among(shelf.chosen());
    Optional<Question> question = ofTheDay.on(day);
    if (question.isEmpty()) {
      screen.refuse(shelf.whyEmpty(choice));
      return ExitCode.NOTHING.number();
    }
    screen.document(text(screen, question.get(), day));
    if (cache.isPresent() && !look.hasRemarked) {
      Shortcut.almanac(world, cache.get())
          .write(sources, pages(screen, shelf.bank(), ofTheDay, day));
    }
    return ExitCode.DONE.number();
  }

  private List<Almanac.Page> pages(
      Screen screen, Bank bank, QuestionOfTheDay ofTheDay, LocalDate first) {
    List<Almanac.Page> pages = new ArrayList<>();
    ZoneId zone = world.zone().get();
    for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
      LocalDate day = first.plusDays(ahead);
      long begin = day.atStartOfDay(zone).toInstant().toEpochMilli();
      Question question = ofTheDay.on(day).orElseThrow();
      Path file = world.here().resolve(bank.deckOf(question).orElseThrow().source());
      pages.add(new Almanac.Page(begin, file, text(screen, question, day)));
    }
    return pages;
  }

  /** Whether {@code viva daily} and nothing else was typed. */
  private boolean isBare() {
    return spec.parent() == null && spec.commandLine().getParseResult().originalArgs().isEmpty();
  }

  private String text(Screen screen, Question question, LocalDate day) {
    return switch (form) {
      case TEXT -> {
        int width = screen.width();
        yield screen.rendered(
            answer
                ? DailyLines.answer(question, day, width)
                : DailyLines.prompt(question, day, command(), width));
      }
      case JSON -> DailyJson.of(question, day) + "\n";
      case MARKDOWN -> DailySheet.markdown(question, day, answer);
      case SLACK -> Chat.slack(question, Days.talk(day), answer) + "\n";
      case DISCORD -> Chat.discord(question, Days.talk(day), answer) + "\n";
      case TMUX -> Tmux.of(question) + "\n";
    };
  }

  /** The command that shows the answer to this very question. */
  private String command() {
    String chosen = choice.isEmpty() ? "" : " " + Words.typed(choice.arguments(world.here()));
    return "viva daily" + chosen + date.map(day -> " --date " + day).orElse("") + " --answer";
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + value + "' is no day. Write it as 2026-11-26.");
    }
  }
}
