package dev.viva.cli;

import static java.util.Objects.requireNonNull;

import dev.viva.view.ConfigLines;
import dev.viva.view.ConfigLines.Row;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** {@code viva config}: what is set for good, and where. */
final class ConfigCommand implements Command {
  private final World world;
  private final Look look;

  private Format format = Format.TEXT;

  ConfigCommand(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(this, "config", "what is set for good, and where")
        .about(
            "Each setting with its value and where that comes from. An option that is typed wins over a",
            "variable, a variable over the config file.")
        .heading("What to show")
        .format(typed -> format = typed)
        .examples("viva config", "VIVA_DRILL_COUNT=5 viva drill", "viva config --format json")
        .spec();
  }

  @Override
  public Integer call() {
    Screen screen = new Screen(world, look);
    Settings settings = Defaults.read(world);
    List<Row> rows = rows(world, settings);
    String file = world.places().config().toString();
    if (format == Format.JSON) {
      screen.document(ConfigLines.json(file, rows) + "\n");
    } else {
      screen.say(ConfigLines.of(file, rows, screen.width()));
    }
    settings.remarks().forEach(screen::remark);
    List<String> refused = refusals(rows);
    refused.forEach(screen::refuse);
    return (refused.isEmpty() ? ExitCode.DONE : ExitCode.USAGE).number();
  }

  /** Why values that are set would not be taken, each with its place, in sentences. */
  static List<String> refusals(World world) {
    return refusals(rows(world, Defaults.read(world)));
  }

  private static List<String> refusals(List<Row> rows) {
    return rows.stream().flatMap(row -> row.refused().stream()).toList();
  }

  private static List<Row> rows(World world, Settings settings) {
    CommandLine viva = Cli.commandLine(world).setDefaultValueProvider(argument -> null);
    return Setting.ALL.stream().map(setting -> row(viva, setting, settings)).toList();
  }

  private static Row row(CommandLine viva, Setting setting, Settings settings) {
    Settings.Value value = settings.values().get(setting);
    if (value == null) {
      String builtIn = builtIn(viva, setting);
      return new Row(setting.key(), builtIn, "built-in", Optional.empty(), Optional.empty());
    }
    return new Row(
        setting.key(),
        value.text(),
        value.isFromFile() ? "file" : "environment",
        Optional.of(value.place()),
        refused(viva, setting, value.text()).map(why -> value.source(setting) + ": " + why));
  }

  /** The value that the command's own code begins with, as one would write it. */
  private static String builtIn(CommandLine viva, Setting setting) {
    CommandLine command = requireNonNull(viva.getSubcommands().get(setting.command()));
    Object value = command.getCommandSpec().findOption(setting.option()).getValue();
    if (value instanceof Enum<?> constant) {
      return Labels.label(constant);
    }
    boolean isNothing = value == null || value.equals(List.of());
    return isNothing ? "" : String.valueOf(value);
  }

  /** Why the command would not take a value. */
  private static Optional<String> refused(CommandLine viva, Setting setting, String value) {
    try {
      viva.parseArgs(setting.command(), setting.option() + "=" + value);
      return Optional.empty();
    } catch (ParameterException e) {
      return Optional.of(
          e.getCause() instanceof TypeConversionException wrong
              ? String.valueOf(wrong.getMessage())
              : Mistyped.sentence(e));
    }
  }
}
