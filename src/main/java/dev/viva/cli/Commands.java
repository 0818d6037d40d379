package dev.viva.cli;

import java.util.List;

/**
 * The commands there are. A switch rather than a map from names to constructors, of which all but
 * one would be loaded in vain.
 */
final class Commands {
  /** Their names, in the order of the help. */
  static final List<String> NAMES =
      List.of(
          "drill",
          "daily",
          "sheet",
          "list",
          "show",
          "search",
          "report",
          "check",
          "new",
          "config",
          "doctor",
          "completion",
          "complete",
          "man");

  private Commands() {}

  /**
   * Makes a command.
   *
   * @param name one of {@link #NAMES}
   */
  static Command command(String name, World world, Look look) {
    return switch (name) {
      case "drill" -> new DrillCommand(world, look);
      case "daily" -> new DailyCommand(world, look);
      case "sheet" -> new SheetCommand(world, look);
      case "list" -> new ListCommand(world, look);
      case "show" -> new ShowCommand(world, look);
      case "search" -> new SearchCommand(world, look);
      case "report" -> new ReportCommand(world, look);
      case "check" -> new CheckCommand(world, look);
      case "new" -> new NewCommand(world, look);
      case "config" -> new ConfigCommand(world, look);
      case "doctor" -> new DoctorCommand(world, look);
      case "completion" -> new CompletionCommand(world, look);
      case "man" -> new ManCommand(world);
      case "complete" -> new CompleteCommand(world, look);
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }
}
