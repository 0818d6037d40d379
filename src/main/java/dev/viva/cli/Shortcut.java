package dev.viva.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.viva.store.Almanac;
import dev.viva.store.Cache;
import dev.viva.store.Places;
import dev.viva.terminal.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The short way to what people have in their shell's profile, {@code viva daily}, and to {@code
 * viva --version}. What stands in the way of a fast start is loading and linking classes, so
 * nothing is used here that is not at hand: no command line, no lambda, no regular expression, no
 * formatter.
 *
 * <p>What it prints is what the whole command printed, once, under the same circumstances: it knows
 * no rule of its own for width or colour that could come to differ.
 */
public final class Shortcut {
  /** What of the environment decides how something looks, and which day it is. */
  private static final List<String> VARIABLES =
      List.of(
          "TERM",
          "COLUMNS",
          "NO_COLOR",
          "FORCE_COLOR",
          "CLICOLOR_FORCE",
          "CLICOLOR",
          "TZ",
          "JAVA_TOOL_OPTIONS",
          "JDK_JAVA_OPTIONS",
          "_JAVA_OPTIONS");

  private Shortcut() {}

  /**
   * What to print for these arguments; empty when only the whole command knows.
   *
   * @param now in milliseconds since 1970
   * @param viva a class of the program
   */
  public static Optional<byte[]> answer(
      String[] args,
      Map<String, String> environment,
      Places places,
      Optional<Cache> cache,
      Streams streams,
      long now,
      Class<?> viva) {
    if (args.length != 1) {
      return Optional.empty();
    }
    if (args[0].equals("--version") || args[0].equals("-V")) {
      return Optional.of(("viva " + version(viva) + "\n").getBytes(UTF_8));
    }
    return args[0].equals("daily") && cache.isPresent()
        ? almanac(environment, places, cache.get(), streams).page(now)
        : Optional.empty();
  }

  /** The version that the jar of this class says, which takes a look into it. */
  public static String version(Class<?> viva) {
    String packaged = viva.getPackage().getImplementationVersion();
    return packaged == null ? "unpackaged" : packaged;
  }

  /** Where the whole command leaves what it says. */
  static Almanac almanac(World world, Cache cache) {
    return almanac(world.environment(), world.places(), cache, world.streams());
  }

  private static Almanac almanac(
      Map<String, String> environment, Places places, Cache cache, Streams streams) {
    StringBuilder circumstances = new StringBuilder();
    circumstances.append(places.config()).append(places.ownDecks());
    circumstances.append(places.shippedDecks().isPresent() ? places.shippedDecks().get() : "none");
    circumstances.append(streams.screen()).append(streams.columns());
    for (String name : VARIABLES) {
      circumstances.append('\n').append(environment.getOrDefault(name, ""));
    }
    String[] names = environment.keySet().toArray(new String[0]);
    Arrays.sort(names);
    for (String name : names) {
      if (name.startsWith("VIVA_")) {
        circumstances.append('\n').append(name).append('=').append(environment.get(name));
      }
    }
    return new Almanac(cache, circumstances.toString());
  }
}
