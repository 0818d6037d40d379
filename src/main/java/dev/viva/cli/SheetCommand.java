package dev.viva.cli;

import dev.viva.paper.Pick;
import dev.viva.paper.Sheet;
import dev.viva.paper.SheetHtml;
import dev.viva.paper.SheetMarkdown;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code viva sheet}: questions on paper. */
@Command(
    name = "sheet",
    header = "study sheets to print, in Markdown or HTML",
    description = "Study sheets to print: questions, answers and points, by topic.",
    optionListHeading = "What to print",
    footer = {
      "viva sheet evaluation > evaluation.md",
      "viva sheet --level junior --format html > junior.html"
    })
final class SheetCommand implements Callable<Integer> {
  private final World world;
  private final Look look;
  @Mixin private final Choice choice = new Choice();

  @Mixin private final SheetOptions options = new SheetOptions();

  SheetCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Shelf shelf = Shelf.open(world, choice, screen);
    if (shelf.chosen().isEmpty()) {
      screen.refuse(shelf.whyEmpty(choice));
      return ExitCode.NOTHING.number();
    }
    Sheet sheet = Sheet.crib(new Pick(shelf.bank(), shelf.topics(), shelf.chosen()), options.paper);
    switch (options.format) {
      case MARKDOWN -> SheetMarkdown.write(sheet, world.out());
      case HTML -> SheetHtml.write(sheet, world.out());
    }
    world.out().flush();
    return ExitCode.DONE.number();
  }
}
