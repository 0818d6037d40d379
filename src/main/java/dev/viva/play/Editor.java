package dev.viva.play;

import dev.viva.deck.Bank;
import dev.viva.deck.Question;
import dev.viva.terminal.Console;
import dev.viva.text.Text;
import java.util.List;

/** The person's text editor, opened on a question's deck. */
public interface Editor {

  /** What the key help calls it: {@code nano}. */
  String name();

  /**
   * Lets the person edit the deck of a question and reads the decks again.
   *
   * @return the decks as they are now, the old ones where they are broken, and what to say of it
   */
  Result edit(Question question, Bank bank, Console console);

  /** The decks after an edit, and lines that say what came of it. */
  record Result(Bank bank, List<Text> said) {
    public Result {
      said = List.copyOf(said);
    }
  }
}
