package dev.viva.cli;

import dev.viva.store.ConfigFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment and the config file set: a variable wins over the file, and of two lines of
 * the file the later one wins. An empty variable counts as not set.
 *
 * @param values by setting
 * @param remarks what is left out because it is not understood, in sentences
 */
record Settings(Map<Setting, Value> values, List<String> remarks) {
  Settings {
    values = Map.copyOf(values);
    remarks = List.copyOf(remarks);
  }

  /**
   * A value as it was written.
   *
   * @param place where: {@code config.properties:3}, or {@code VIVA_DRILL_COUNT}
   */
  record Value(String text, boolean isFromFile, String place) {
    /** Where a setting has it from, as messages begin. */
    String source(Setting setting) {
      return isFromFile ? place + ": " + setting.key() : place;
    }
  }

  /**
   * Merges both.
   *
   * @param name the config file's name in messages
   */
  static Settings of(Map<String, String> environment, String name, ConfigFile file) {
    Map<Setting, Value> values = new HashMap<>();
    List<String> remarks = new ArrayList<>();
    file.troubles().forEach(trouble -> remarks.add(trouble + "."));
    for (ConfigFile.Line line : file.lines()) {
      String place = name + ":" + line.number();
      known(line.key())
          .ifPresentOrElse(
              setting -> values.put(setting, new Value(line.value(), true, place)),
              () -> remarks.add(place + ": " + unknown(line.key(), keys())));
    }
    for (Setting setting : Setting.ALL) {
      String text = environment.getOrDefault(setting.variable(), "");
      if (!text.isEmpty()) {
        values.put(setting, new Value(text, false, setting.variable()));
      }
    }
    remarks.addAll(unknownVariables(environment));
    return new Settings(values, remarks);
  }

  private static Optional<Setting> known(String key) {
    return Setting.ALL.stream().filter(setting -> setting.key().equals(key)).findFirst();
  }

  private static List<String> keys() {
    return Setting.ALL.stream().map(Setting::key).toList();
  }

  /** Variables that begin like a setting's and are none. */
  private static List<String> unknownVariables(Map<String, String> environment) {
    List<String> known = Setting.ALL.stream().map(Setting::variable).toList();
    List<String> unknown = new ArrayList<>();
    for (String name : environment.keySet()) {
      if (isLikeOne(name) && !known.contains(name)) {
        unknown.add(unknown(name, known));
      }
    }
    Collections.sort(unknown);
    return unknown;
  }

  private static boolean isLikeOne(String name) {
    return name.startsWith("VIVA_")
        && Setting.ALL.stream()
            .map(setting -> setting.variable().split("_", 3)[1])
            .anyMatch(command -> name.startsWith("VIVA_" + command + "_"));
  }

  private static String unknown(String key, List<String> known) {
    String meant = Labels.meant(key, known);
    return "'" + key + "' is unknown." + (meant.isEmpty() ? " viva config names all." : meant);
  }
}
