package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.viva.cli.Cli;
import dev.viva.cli.World;
import dev.viva.store.Places;
import dev.viva.terminal.Console;
import dev.viva.terminal.JLineConsole;
import dev.viva.terminal.Streams;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Viva with a bug: it fails on the key m. */
final class BrokenViva {
  private BrokenViva() {}

  /** Runs the program as {@link Viva} does, and ends this process. */
  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    Streams streams = Streams.of(Optional.empty());
    World world =
        new World(
            System.in,
            new PrintStream(System.out, false, UTF_8),
            new PrintStream(System.err, false, UTF_8),
            environment,
            Path.of("").toAbsolutePath(),
            Places.of(environment, Path.of("").toAbsolutePath(), Optional.empty()),
            Optional.empty(),
            new KnownProgram("broken", "Java"),
            streams,
            Clock.systemUTC(),
            ZoneId::systemDefault,
            System::nanoTime,
            new Random(),
            (ansi, still) ->
                broken(JLineConsole.open(ansi, still, false, streams, System::nanoTime)));
    System.exit(Cli.run(List.of(args), world));
  }

  private static Console broken(Console console) {
    return (Console)
        Proxy.newProxyInstance(
            Console.class.getClassLoader(),
            new Class<?>[] {Console.class},
            (proxy, method, arguments) -> {
              Object result;
              try {
                result = method.invoke(console, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              if (String.valueOf(result).contains("character=m")) {
                throw new IllegalStateException("TOKEN of the deck");
              }
              return result;
            });
  }
}
