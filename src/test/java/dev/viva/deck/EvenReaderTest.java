package dev.viva.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

class EvenReaderTest {
  private static final int TRIES = 2_000;

  @Test
  void readsAsTheReaderOfSnakeYamlDoes() throws IOException {
    Mutations mutations = new Mutations(new Random(20261121));
    int read = 0;
    for (int i = 0; i < TRIES; i++) {
      String screened = screened(mutations.next());
      if (screened.codePoints().allMatch(Character::isBmpCodePoint)) {
        assertEquals(events(new StreamReader(screened)), events(new EvenReader(screened)));
        read++;
      }
    }

    assertTrue(read > TRIES / 2, read + " of " + TRIES);
  }

  private static String screened(String text) {
    return Screening.screen(new Problems(new SourceText("d.yaml", text))).orElse("");
  }

  /** All events with their places, and how it ended. */
  private static List<String> events(StreamReader reader) {
    List<String> events = new ArrayList<>();
    ParserImpl parser = new ParserImpl(reader, new LoaderOptions());
    try {
      for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
        events.add(event + place(event.getStartMark()) + place(event.getEndMark()));
      }
    } catch (MarkedYAMLException e) {
      events.add(e.getContext() + e.getProblem() + place(e.getProblemMark()));
    } catch (IllegalArgumentException e) {
      events.add("no such character");
    }
    return events;
  }

  private static String place(Mark mark) {
    return " " + mark.getIndex() + " " + mark.getLine() + ":" + mark.getColumn();
  }
}
