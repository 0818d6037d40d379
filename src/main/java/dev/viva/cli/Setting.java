package dev.viva.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be set for good: an option of a command. This list is all there is; the name in the
 * config file and the variable follow from the option, so they cannot differ from it.
 *
 * @param command the command, such as {@code drill}
 * @param option its long option, such as {@code --count}
 */
record Setting(String command, String option) {

  /** All of them, in the order of {@code viva config}. */
  static final List<Setting> ALL =
      List.of(
          new Setting("drill", "--topic"),
          new Setting("drill", "--kind"),
          new Setting("drill", "--level"),
          new Setting("drill", "--tag"),
          new Setting("drill", "--count"),
          new Setting("drill", "--order"),
          new Setting("drill", "--type"),
          new Setting("drill", "--confidence"),
          new Setting("drill", "--clock"),
          new Setting("drill", "--report"),
          new Setting("drill", "--no-report"),
          new Setting("sheet", "--layout"),
          new Setting("sheet", "--paper"));

  /** The setting of an option, if it can be set for good. */
  static Optional<Setting> of(String command, String option) {
    for (Setting setting : ALL) {
      if (setting.command.equals(command) && setting.option.equals(option)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }

  /** Its name in the config file: {@code drill.count}. */
  String key() {
    return command + "." + option.substring(2);
  }

  /** Its environment variable: {@code VIVA_DRILL_COUNT}. */
  String variable() {
    return "VIVA_" + key().toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
