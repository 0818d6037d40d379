package dev.viva.play;

import dev.viva.deck.Question;
import dev.viva.journal.Event;
import dev.viva.session.Session;
import dev.viva.session.Turn;
import dev.viva.terminal.Key;
import java.util.ArrayList;
import java.util.List;

/** The keys that mean the same before and after a reveal. */
final class AnyTime {
  private final Sitting sitting;
  private final Asking asking;

  AnyTime(Sitting sitting, Asking asking) {
    this.sitting = sitting;
    this.asking = asking;
  }

  /** Carries out a key; one without a meaning is silent. */
  Session key(Key key, Turn turn, int seconds) {
    if (key instanceof Key.Interrupt) {
      return sitting.interrupt();
    }
    if (key instanceof Key.End) {
      return sitting.quit();
    }
    if (!(key instanceof Key.Sign sign)) {
      return sitting.session();
    }
    return switch (sign.character()) {
      case 'u' -> sitting.session().undoable().isPresent() ? asking.undo() : sitting.session();
      case 'p' -> pause(seconds);
      case 'm' -> mark(turn);
      case 'o' -> edit(turn);
      case 'q' -> sitting.quit();
      default -> sitting.session();
    };
  }

  private Session pause(int seconds) {
    sitting.watch.pause();
    Keys keys = new Keys(List.of("p go on", "? keys", "q quit"), "p ? q");
    while (true) {
      Key key = sitting.console.key(sitting.moments.paused(seconds, keys));
      if (key.equals(new Key.Sign('?'))) {
        sitting.muted("p goes on, q quits; the clock stands.");
        continue;
      }
      if (key.equals(new Key.Sign('p'))) {
        return sitting.record(new Event.Paused(sitting.watch.resume()));
      }
      if (key.equals(new Key.Sign('q')) || key instanceof Key.End) {
        return sitting.quit();
      }
      if (key instanceof Key.Interrupt) {
        return sitting.interrupt();
      }
    }
  }

  private Session mark(Turn turn) {
    boolean on = !sitting.session().marked().contains(turn.question());
    Session session = sitting.record(new Event.Marked(turn.question(), on));
    sitting.muted(on ? "Marked; the report lists it." : "The mark is taken back.");
    return session;
  }

  private Session edit(Turn turn) {
    if (sitting.editor.isEmpty()) {
      return sitting.session();
    }
    Question old = sitting.question(turn.question());
    Editor.Result result = sitting.editor.get().edit(old, sitting.bank(), sitting.console);
    sitting.use(result.bank());
    sitting.say(result.said());
    return result
        .bank()
        .find(turn.question())
        .filter(edited -> !edited.hash().equals(old.hash()))
        .map(edited -> asking.edited(turn.question(), old, edited))
        .orElse(sitting.session());
  }

  /** The keys that work now, for line mode: {@code u p m o ? q}. */
  String signs() {
    StringBuilder signs = new StringBuilder();
    if (sitting.session().undoable().isPresent()) {
      signs.append(" u");
    }
    signs.append(" p m");
    if (sitting.editor.isPresent()) {
      signs.append(" o");
    }
    return signs.append(" ? q").toString();
  }

  /** The same in words, for the key help. */
  List<String> help() {
    List<String> words = new ArrayList<>();
    if (sitting.session().undoable().isPresent()) {
      words.add("u back one question");
    }
    words.add("p pause");
    words.add("m mark");
    sitting.editor.ifPresent(editor -> words.add("o open in " + editor.name()));
    words.add("? keys");
    words.add("q quit");
    return words;
  }
}
