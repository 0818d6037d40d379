package dev.viva.cli;

import dev.viva.store.ConfigFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Gives options that were not typed the value of the environment or the config file. The file is
 * read when the first such option is met, so commands without one never wait for it.
 */
final class Defaults implements IDefaultValueProvider {
  private final World world;
  private final Look look;
  private final Map<ArgSpec, String> given = new HashMap<>();
  private Optional<Settings> settings = Optional.empty();

  Defaults(World world, Look look) {
    this.world = world;
    this.look = look;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return null;
    }
    String command = option.command().name();
    Optional<Setting> setting =
        Setting.of(command.substring(command.lastIndexOf(' ') + 1), option.longestName());
    if (setting.isEmpty() || isSettled(option)) {
      return null;
    }
    Settings.Value value = settings().values().get(setting.get());
    if (value == null) {
      return null;
    }
    given.put(option, value.source(setting.get()));
    return value.text();
  }

  /** Where the value of an option comes from, if it was not typed. */
  Optional<String> source(ArgSpec argument) {
    return Optional.ofNullable(given.get(argument));
  }

  /** What was typed about reports is not to be contradicted by what is set for good. */
  private static boolean isSettled(OptionSpec option) {
    return switch (option.longestName()) {
      case "--report" -> isSet(option, "--no-report");
      case "--no-report" -> isSet(option, "--report");
      default -> false;
    };
  }

  private static boolean isSet(OptionSpec option, String other) {
    OptionSpec found = option.command().findOption(other);
    Object value = found == null ? null : found.getValue();
    return value != null && !value.equals(false);
  }

  private Settings settings() {
    if (settings.isEmpty()) {
      settings = Optional.of(read(world));
      Screen screen = new Screen(world, look);
      settings.get().remarks().forEach(screen::remark);
    }
    return settings.get();
  }

  /** What the environment and the config file of this world set. */
  static Settings read(World world) {
    ConfigFile file = ConfigFile.read(world.places().config());
    return Settings.of(world.environment(), ConfigFile.name(world.places().config()), file);
  }
}
