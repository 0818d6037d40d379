package dev.viva.terminal;

import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;

/** The modes of a terminal that Viva wants, made from those that were before; see termios(3). */
final class Modes {
  private Modes() {}

  /** Keys come one by one, unseen; Ctrl-C and Ctrl-Z are keys like others. */
  static Attributes raw(Attributes cooked) {
    Attributes modes = new Attributes(cooked);
    modes.setLocalFlags(
        EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN, LocalFlag.ISIG), false);
    modes.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
    modes.setControlChar(ControlChar.VMIN, 1);
    modes.setControlChar(ControlChar.VTIME, 0);
    return modes;
  }

  /** As {@link #raw}, but Ctrl-C is a signal. */
  static Attributes interruptible(Attributes cooked) {
    Attributes modes = raw(cooked);
    modes.setLocalFlag(LocalFlag.ISIG, true);
    return modes;
  }

  /**
   * Whole lines come, typed and corrected in sight.
   *
   * @param end a character that ends a line as Enter does
   * @param otherEnd another
   */
  static Attributes lines(Attributes cooked, int end, int otherEnd) {
    Attributes modes = new Attributes(cooked);
    modes.setLocalFlag(LocalFlag.ISIG, false);
    modes.setLocalFlags(
        EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.ECHOE, LocalFlag.IEXTEN), true);
    modes.setInputFlag(InputFlag.ICRNL, true);
    modes.setControlChar(ControlChar.VEOF, Stroke.Control.CTRL_D);
    modes.setControlChar(ControlChar.VEOL, end);
    modes.setControlChar(ControlChar.VEOL2, otherEnd);
    return modes;
  }
}
