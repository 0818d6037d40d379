package dev.viva.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Sized;
import org.jline.terminal.impl.AbstractTerminal;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/**
 * The terminal as JLine's line editor sees it. The keys are those that we let through, and the
 * modes stay as they are: the editor neither leaves raw mode, nor asks the terminal anything, nor
 * changes what its keypad and mouse send.
 */
final class AnswerTerminal extends AbstractTerminal {
  /**
   * All terminals of today understand what this one does. Asking terminfo for the real one would
   * take a process, and fail for a type that is not installed here.
   */
  private static final String TYPE = "xterm";

  private final Tty tty;
  private final NonBlockingReader reader;

  AnswerTerminal(Tty tty, NonBlockingReader reader) throws IOException {
    super("viva", TYPE, UTF_8, SignalHandler.SIG_DFL);
    this.tty = tty;
    this.reader = reader;
    InfoCmp.setLoadedInfoCmp(TYPE, InfoCmp.getDefaultInfoCmp(TYPE));
    parseInfoCmp();
  }

  @Override
  public NonBlockingReader reader() {
    return reader;
  }

  @Override
  public PrintWriter writer() {
    return tty.writer();
  }

  @Override
  public Attributes getAttributes() {
    return tty.modes();
  }

  @Override
  public Attributes enterRawMode() {
    return tty.modes();
  }

  @Override
  public void setAttributes(Attributes attributes) {}

  @Override
  public Size getSize() {
    return tty.size();
  }

  @Override
  public void setSize(Sized size) {}

  @Override
  public boolean puts(Capability capability, Object... parameters) {
    return switch (capability) {
      case keypad_xmit, keypad_local, bell -> false;
      default -> super.puts(capability, parameters);
    };
  }

  @Override
  public boolean trackMouse(MouseTracking tracking) {
    return false;
  }

  @Override
  public boolean isModeSupported(Mode mode) {
    return false;
  }

  @Override
  public boolean supportsGraphemeClusterMode() {
    return false;
  }

  @Override
  public boolean hasKittyKeyboardSupport() {
    return false;
  }

  @Override
  public InputStream input() {
    throw new UnsupportedOperationException("keys come from the reader");
  }

  @Override
  public OutputStream output() {
    return tty.output();
  }

  @Override
  public TerminalProvider getProvider() {
    throw new UnsupportedOperationException("no provider");
  }

  @Override
  public SystemStream getSystemStream() {
    return SystemStream.Output;
  }
}
