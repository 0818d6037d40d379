package dev.viva.cli;

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

/** The command line: how what was typed becomes one of the {@link Commands}, and is run. */
public final class Cli {
  /** The name, for picocli alone, of the one section that a help has. */
  private static final String HELP = "page";

  /** Makes what picocli needs beside the commands; its own looks for Groovy in every jar. */
  private static final IFactory LISTS =
      new IFactory() {
        @Override
        public <K> K create(Class<K> type) {
          return type.cast(new ArrayList<>());
        }
      };

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
      boolean isNamed = isCommand(words);
      // Who types no word has no use for the other commands: to make them takes a third of the
      // time.
      CommandLine line =
          isNamed
              ? alone(words.get(0), world, look)
              : commandLine(world, look, words.isEmpty() ? List.of() : Commands.NAMES);
      // picocli's own output, help and version, goes the way of all: picocli would swallow a
      // failure.
      StringWriter help = new StringWriter();
      line.setOut(new PrintWriter(help));
      code = line.execute(words.subList(isNamed ? 1 : 0, words.size()).toArray(new String[0]));
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
    if (words.isEmpty() || isCommand(words)) {
      words.add("--help");
    }
    return words;
  }

  /** Whether the first word is a command's name. */
  private static boolean isCommand(List<String> words) {
    return !words.isEmpty() && Commands.NAMES.contains(words.get(0));
  }

  /** The whole command line. */
  static CommandLine commandLine(World world) {
    return commandLine(world, new Look(), Commands.NAMES);
  }

  /** As much of the command line as these arguments need. */
  static CommandLine commandLine(World world, List<String> args) {
    return commandLine(world, new Look(), isCommand(args) ? args.subList(0, 1) : Commands.NAMES);
  }

  /**
   * A command without those beside it and above it, as if its name were part of the program's:
   * making the others would take longer than most commands take.
   */
  private static CommandLine alone(String name, World world, Look look) {
    Command command = Commands.command(name, world, look);
    CommandSpec spec = command.spec().name("viva " + name);
    look.addTo(Arguments.more(spec));
    return configured(commandLine(spec), world, look);
  }

  private static CommandLine commandLine(World world, Look look, List<String> commands) {
    CommandSpec viva = new VivaCommand(world, look).spec();
    for (String name : commands) {
      viva.addSubcommand(name, commandLine(Commands.command(name, world, look).spec()));
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
      Screen screen = new Screen(world, look);
      return screen.rendered(HelpPage.of(help.commandSpec(), screen.width()));
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
