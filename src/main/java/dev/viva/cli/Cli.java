package dev.viva.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line: which commands there are, and how they are read. */
public final class Cli {
  private static final int HELP_WIDTH = 80;

  private Cli() {}

  /**
   * Runs one command.
   *
   * @param args what was typed after {@code viva}
   * @return the exit code
   */
  public static int run(List<String> args, World world) {
    int code = commandLine(world).execute(args.toArray(String[]::new));
    world.out().flush();
    world.err().flush();
    return code;
  }

  /** The whole command line, also for tests that read its options. */
  static CommandLine commandLine(World world) {
    Look look = new Look();
    CommandLine line = new CommandLine(new VivaCommand(world, look));
    List<Object> commands =
        List.of(
            new DrillCommand(world, look),
            new DailyCommand(world, look),
            new SheetCommand(world, look),
            new ListCommand(world, look),
            new ShowCommand(world, look),
            new SearchCommand(world, look),
            new ReportCommand(world, look),
            new CheckCommand(world, look),
            new DoctorCommand(world, look));
    commands.forEach(line::addSubcommand);
    Failures failures = new Failures(world);
    line.setExecutionExceptionHandler(failures);
    line.setParameterExceptionHandler(failures);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(HELP_WIDTH);
    line.setUsageHelpLongOptionsMaxWidth(24);
    line.setColorScheme(new Help.ColorScheme.Builder(Help.Ansi.OFF).build());
    line.setOut(new PrintWriter(world.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(world.err(), true, StandardCharsets.UTF_8));
    IVersionProvider version = () -> new String[] {"viva " + world.version()};
    line.getCommandSpec().versionProvider(version);
    standardOptions(line.getCommandSpec());
    line.getSubcommands().values().forEach(sub -> helpOption(sub.getCommandSpec()));
    exitCodes(line.getCommandSpec());
    return line;
  }

  private static void standardOptions(CommandSpec spec) {
    helpOption(spec);
    spec.addOption(
        OptionSpec.builder("-V", "--version").versionHelp(true).description("the version").build());
  }

  private static void helpOption(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("this help").build());
  }

  private static void exitCodes(CommandSpec spec) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(Integer.toString(code.number()), code.meaning());
    }
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
  }
}
