package dev.viva.cli;

import dev.viva.deck.Draw;
import dev.viva.deck.Question;
import dev.viva.paper.CardsSheet;
import dev.viva.paper.CribSheet;
import dev.viva.paper.InterviewerSheet;
import dev.viva.paper.NightBeforeSheet;
import dev.viva.paper.Pick;
import dev.viva.paper.SelfTestSheet;
import dev.viva.paper.Sheet;
import dev.viva.paper.SheetHtml;
import dev.viva.paper.SheetMarkdown;
import dev.viva.session.Sat;
import dev.viva.store.OutputFile;
import dev.viva.view.MissingGlyphs;
import dev.viva.view.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/** {@code viva sheet}: questions on paper. */
final class SheetCommand implements Command {
  private final World world;
  private final Look look;
  private final Choice choice = new Choice();
  private final SheetOptions options = new SheetOptions();

  SheetCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "sheet", "study sheets to print, as PDF, HTML or Markdown")
        .about("Study sheets to print, for oneself or for a friend who plays the interviewer.")
        .with(choice::addTo)
        .with(options::addTo)
        .with(options.some::addTo)
        .examples(
            "viva sheet evaluation -o evaluation.pdf",
            "viva sheet --layout cards --topic roc-auc,pca -o cards.pdf",
            "viva sheet --layout interviewer --seed 7 --count 5 -o friend.pdf",
            "viva sheet --layout night-before -o tonight.pdf")
        .spec();
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Optional<String> contradiction = options.contradiction(world.streams().screen());
    if (contradiction.isPresent()) {
      screen.refuse(contradiction.get());
      return ExitCode.USAGE.number();
    }
    Optional<OutputFile> file =
        options.isToStandardOutput()
            ? Optional.empty()
            : Optional.of(
                OutputFile.of(world.here(), options.output, options.force, world.places()));
    SheetPdf pdf = new SheetPdf(world.here(), options.font);
    Shelf shelf = Shelf.open(world, choice, screen);
    if (shelf.chosen().isEmpty()) {
      screen.refuse(shelf.whyEmpty(choice));
      return ExitCode.NOTHING.number();
    }
    List<Question> questions = some(shelf);
    Sheet sheet = sheet(new Pick(shelf.bank(), shelf.topics(), questions));
    Consumer<OutputStream> content =
        options.chosenFormat() == SheetOptions.Format.PDF
            ? out -> writePdf(pdf, sheet, questions, out)
            : out -> write(sheet, out);
    if (file.isEmpty()) {
      content.accept(world.out());
    } else if (options.layout == Sheet.Layout.NIGHT_BEFORE) {
      file.get().writePrivate(content);
      sayDone(screen, sheet.entries());
    } else {
      file.get().write(content);
      sayDone(screen, questions.size());
    }
    return ExitCode.DONE.number();
  }

  /** All that match, or as many as are asked for: the first ones, or those of a drill's draw. */
  private List<Question> some(Shelf shelf) {
    int all = shelf.chosen().size();
    int count = options.some.count.orElse(all);
    return options
        .some
        .seed
        .map(
            seed ->
                Draw.shuffled(shelf.candidates(choice), shelf.topics(), count, new Random(seed)))
        .orElseGet(() -> Draw.inOrder(shelf.chosen(), count));
  }

  /** A person wants to hear that it is done; a script has the exit code. */
  private void sayDone(Screen screen, int questions) {
    if (world.streams().remarks()) {
      screen.remark(options.output + " holds " + Words.count(questions, "question") + ".");
    }
  }

  private Sheet sheet(Pick pick) {
    return switch (options.layout) {
      case CRIB -> CribSheet.of(pick, options.paper);
      case SELF_TEST ->
          SelfTestSheet.of(pick, options.paper, options.answers.orElse(SelfTestSheet.Answers.END));
      case CARDS -> CardsSheet.of(pick, options.paper, options.oneSided);
      case INTERVIEWER -> InterviewerSheet.of(pick, options.paper);
      case NIGHT_BEFORE -> NightBeforeSheet.of(pick, options.paper, past());
    };
  }

  private List<Sat> past() {
    return Sat.all(world.journal().read().entries());
  }

  private void writePdf(SheetPdf pdf, Sheet sheet, List<Question> questions, OutputStream out) {
    Set<Integer> missing;
    try (Progress progress = new Progress(world, look, 100)) {
      missing = pdf.write(sheet, out, progress);
    }
    if (!missing.isEmpty()) {
      new Screen(world, look).remark(MissingGlyphs.sentence(missing, questions));
    }
  }

  private void write(Sheet sheet, OutputStream out) {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (Progress progress = new Progress(world, look, sheet.entries())) {
      switch (options.chosenFormat()) {
        case MARKDOWN -> SheetMarkdown.write(sheet, writer, progress);
        case HTML -> SheetHtml.write(sheet, writer, progress);
        case PDF -> throw new IllegalStateException("a PDF is no text");
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
