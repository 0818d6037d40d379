package dev.viva.cli;

import dev.viva.deck.CrossCheck;
import dev.viva.deck.Finding;
import dev.viva.deck.Placing;
import dev.viva.deck.Problem;
import dev.viva.deck.Strict;
import dev.viva.exchange.Annotations;
import dev.viva.exchange.Sarif;
import dev.viva.store.Library;
import dev.viva.view.CheckJson;
import dev.viva.view.CheckLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/** {@code viva check}: every mistake of every deck in one run. */
final class CheckCommand implements Command {
  enum Form {
    TEXT,
    JSON,
    SARIF,
    GITHUB
  }

  private final World world;
  private final Look look;

  private List<String> decks = List.of();
  private Form form = Form.TEXT;
  private boolean strict;

  CheckCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "check", "find mistakes in decks")
        .about("Every mistake of every deck in one run, each with its place and a cure.")
        .heading("What to check")
        .decks(typed -> decks = typed)
        .word(
            "--format",
            "F",
            Form.TEXT,
            typed -> form = typed,
            "text, json, sarif, or github, which marks lines in a pull request")
        .flag("--strict", "authors' rules too; warnings count", typed -> strict = typed)
        .examples(
            "viva check my-deck.yaml",
            "viva check --strict --format github decks/",
            "viva check --format sarif > decks.sarif")
        .spec();
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Library library = world.library();
    Library.Contents contents = library.readSome(decks);
    contents.refusals().forEach(screen::refuse);
    boolean isEmpty = contents.readings().isEmpty();
    Consumer<String> say = isEmpty ? screen::refuse : screen::remark;
    contents.remarks().forEach(clause -> say.accept(clause + "."));
    contents.passedOver().forEach(file -> screen.detail(file + "."));
    List<Finding> findings =
        new ArrayList<>(CrossCheck.findings(contents.decks(), contents.topics()));
    if (strict) {
      findings.addAll(Strict.findings(contents.decks()));
    }
    List<Problem> problems = new ArrayList<>(contents.problems());
    problems.addAll(Placing.problems(findings, library::bytes));
    problems.sort(null);
    if (isEmpty && contents.refusals().isEmpty() && contents.remarks().isEmpty()) {
      screen.refuse("No deck was found. viva doctor says where decks are looked for.");
    }
    if (!isEmpty || form != Form.TEXT) {
      say(screen, problems, contents);
    }
    return exitCode(problems, contents).number();
  }

  private ExitCode exitCode(List<Problem> problems, Library.Contents contents) {
    if (!contents.refusals().isEmpty() || contents.unread() > 0) {
      return ExitCode.WORLD;
    }
    if (problems.stream().anyMatch(problem -> strict || problem.isError())) {
      return ExitCode.PROBLEMS;
    }
    return contents.readings().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private void say(Screen screen, List<Problem> problems, Library.Contents contents) {
    switch (form) {
      case TEXT ->
          screen.say(
              CheckLines.of(problems, contents.decks(), contents.readings(), screen.width()));
      case JSON ->
          screen.document(CheckJson.of(problems, contents.decks(), contents.setAside()) + "\n");
      case SARIF -> screen.document(Sarif.of(problems, world.version()) + "\n");
      case GITHUB -> screen.document(Annotations.of(problems));
    }
  }
}
