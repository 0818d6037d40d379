package dev.viva;

import dev.viva.terminal.Console;
import dev.viva.terminal.Key;
import dev.viva.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person who follows a script, and a terminal that is a list of lines. */
final class ScriptedConsole implements Console {
  private static final Pattern KEY =
      Pattern.compile("(?<key>[^(]+?)(?: +\\((?<how>at|after) (?<seconds>\\d+) s\\))?");
  private static final int WIDTH = 80;

  private final Transcript transcript;
  private final boolean still;
  private long sinceSaid;
  private String keysSaid = "";

  ScriptedConsole(Transcript transcript, boolean still) {
    this.transcript = transcript;
    this.still = still;
  }

  @Override
  public int width() {
    return WIDTH;
  }

  @Override
  public int height() {
    return 60;
  }

  @Override
  public void say(List<Text> lines) {
    lines.forEach(line -> transcript.output(line.plain()));
  }

  @Override
  public Key key(Live live) {
    String scripted = transcript.key();
    Matcher key = KEY.matcher(scripted);
    if (!key.matches()) {
      throw new IllegalArgumentException("no key: " + scripted);
    }
    Optional.ofNullable(key.group("seconds")).ifPresent(s -> pass(Long.parseLong(s), key));
    show(live);
    transcript.pressed(scripted);
    return switch (key.group("key")) {
      case "Space" -> new Key.Sign(' ');
      case "Enter" -> new Key.Enter();
      case "Ctrl-C" -> new Key.Interrupt();
      case "Ctrl-D" -> new Key.End();
      case "kill" -> throw new Transcript.Killed();
      default -> new Key.Sign(key.group("key").charAt(0));
    };
  }

  private void show(Live live) {
    if (!still) {
      transcript.live(live.line(WIDTH - 1).plain());
      return;
    }
    live.notice().ifPresent(notice -> transcript.output(notice.plain()));
    String keys = live.keys().plain();
    if (!keys.equals(keysSaid)) {
      transcript.output(keys);
      keysSaid = keys;
    }
  }

  private void pass(long seconds, Matcher key) {
    boolean isTotal = key.group("how").equals("at");
    transcript.advance(isTotal ? Math.max(0, seconds - sinceSaid) : seconds);
    sinceSaid = isTotal ? seconds : sinceSaid + seconds;
  }

  @Override
  public Typed type(Live live) {
    List<String> lines = new ArrayList<>();
    while (transcript.hasLine()) {
      String scripted = transcript.key();
      transcript.pressed(scripted);
      lines.add(scripted.substring(2));
    }
    if (lines.isEmpty()) {
      String scripted = transcript.key();
      transcript.pressed(scripted);
      return scripted.equals("Ctrl-C") ? new Typed.Abandoned() : new Typed.End();
    }
    return new Typed.Answer(String.join("\n", lines));
  }

  @Override
  public void dropPending() {}

  @Override
  public void lend(Runnable program) {
    program.run();
  }

  @Override
  public long absentNanos() {
    return 0;
  }

  @Override
  public void lastWords(Supplier<List<Text>> words) {}

  @Override
  public void close() {}
}
