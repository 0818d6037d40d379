package dev.viva.cli;

import dev.viva.terminal.Ansi;
import dev.viva.text.Text;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line: which commands there are, and how they are read. */
public final class Cli {
  private static final String HELP = "page";

  /** Makes what picocli needs beside the commands; its own looks for Groovy in every jar. */
  private static final IFactory LISTS =
      new IFactory() {
        @Override
        public <K> K create(Class<K> type) {
          return type.cast(new ArrayList<>());
        }
      };

  /** The commands, in the order of the help. */
  private static final List<String> COMMANDS =
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

  private Cli() {}

  /**
   * Runs one command.
   *
   * @param args what was typed after {@code viva}
   * @return the exit code
   */
  public static int run(List<String> args, World world) {
    Look look = new Look();
    int code;
    try {
      List<String> words = withoutHelpCommand(args);
      boolean isNamed = !words.isEmpty() && COMMANDS.contains(words.get(0));
      CommandLine line =
          isNamed ? alone(words.get(0), world, look) : commandLine(world, look, COMMANDS);
      // picocli's own output, help and version, goes the way of all: picocli would swallow a
      // failure.
      StringWriter help = new StringWriter();
      line.setOut(new PrintWriter(help));
      code = line.execute(words.stream().skip(isNamed ? 1 : 0).toArray(String[]::new));
      world.out().print(help);
      world.out().flush();
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
      // picocli hands on no Error, and nothing that fails outside of a command.
      code = new Failures(world, look).handle(failure);
    }
    world.err().flush();
    return code;
  }

  /** {@code help drill}, as other programs have it, is {@code drill --help}. */
  private static List<String> withoutHelpCommand(List<String> args) {
    if (args.isEmpty() || !args.get(0).equals("help")) {
      return args;
    }
    List<String> words = new ArrayList<>(args.subList(1, args.size()));
    if (words.isEmpty() || COMMANDS.contains(words.get(0))) {
      words.add("--help");
    }
    return words;
  }

  /** The whole command line. */
  static CommandLine commandLine(World world) {
    return commandLine(world, new Look(), COMMANDS);
  }

  /** As much of the command line as these arguments need. */
  static CommandLine commandLine(World world, List<String> args) {
    List<String> needed =
        !args.isEmpty() && COMMANDS.contains(args.get(0)) ? args.subList(0, 1) : COMMANDS;
    return commandLine(world, new Look(), needed);
  }

  /**
   * A command without those beside it and above it, as if its name were part of the program's:
   * making the others would take longer than most commands take.
   */
  private static CommandLine alone(String name, World world, Look look) {
    Command command = command(name, world, look);
    CommandSpec spec = command.spec().name("viva " + name);
    look.arguments().spec().options().forEach(spec::addOption);
    return configured(commandLine(spec), world, look);
  }

  private static CommandLine commandLine(World world, Look look, List<String> commands) {
    CommandSpec viva = new VivaCommand(world, look).spec();
    for (String name : commands) {
      viva.addSubcommand(name, commandLine(command(name, world, look).spec()));
    }
    CommandLine line = configured(commandLine(viva), world, look);
    for (CommandLine command : line.getSubcommands().values()) {
      everywhere(command, world, look);
    }
    exitCodes(line.getCommandSpec());
    return line;
  }

  private static CommandLine configured(CommandLine line, World world, Look look) {
    Failures failures = new Failures(world, look);
    line.setExecutionExceptionHandler(failures);
    line.setParameterExceptionHandler(failures);
    line.setDefaultValueProvider(new Defaults(world, look));
    line.setOverwrittenOptionsAllowed(true);
    line.setExpandAtFiles(false);
    line.setErr(new PrintWriter(world.err(), true, StandardCharsets.UTF_8));
    everywhere(line, world, look);
    return line;
  }

  private static CommandLine commandLine(CommandSpec spec) {
    return new CommandLine(spec, LISTS);
  }

  private static Command command(String name, World world, Look look) {
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

  /** What every command can do: tell its help and the version. */
  private static void everywhere(CommandLine line, World world, Look look) {
    CommandSpec spec = line.getCommandSpec();
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("this help").build());
    spec.addOption(
        OptionSpec.builder("-V", "--version").versionHelp(true).description("the version").build());
    spec.versionProvider(new Version(world));
    line.setHelpSectionKeys(List.of(HELP));
    line.getHelpSectionMap().put(HELP, new HelpSection(world, look));
  }

  private record Version(World world) implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"viva " + world.version()};
    }
  }

  /** All of a command's help. */
  private record HelpSection(World world, Look look) implements IHelpSectionRenderer {
    @Override
    public String render(Help help) {
      Ansi ansi = look.ansi(world);
      StringBuilder page = new StringBuilder();
      for (Text line : HelpPage.of(help.commandSpec(), Look.width(world))) {
        page.append(ansi.render(line)).append('\n');
      }
      return page.toString();
    }
  }

  private static void exitCodes(CommandSpec spec) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(Integer.toString(code.number()), code.meaning());
    }
    spec.usageMessage().exitCodeList(codes);
  }
}
