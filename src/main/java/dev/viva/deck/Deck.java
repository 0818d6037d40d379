package dev.viva.deck;

import java.util.List;

/**
 * The sound questions of one file, in file order.
 *
 * @param id the deck's id, of the form {@code [a-z0-9][a-z0-9-]{0,63}}
 * @param title its name; the id if the file gives none
 * @param description a few words on what it holds; may be empty
 * @param license under which its questions may be used, such as {@code CC-BY-4.0}; may be empty
 * @param language the BCP 47 tag of its texts, {@code en} if the file gives none
 * @param questions the questions that can be drilled, in file order; their ids begin with the
 *     deck's, and no two are the same
 * @param source the name of its file, as it was given to the parser
 */
public record Deck(
    String id,
    String title,
    String description,
    String license,
    String language,
    List<Question> questions,
    String source) {

  public Deck {
    questions = Questions.of(questions);
  }

  /** This deck with other questions. */
  Deck with(List<Question> others) {
    return new Deck(id, title, description, license, language, others, source);
  }
}
