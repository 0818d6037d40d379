package dev.viva.journal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The points of an answer in the order of their letters: first the musts, then the nice ones. It
 * holds words only, so that it can be kept in the journal and outlive the question.
 */
public record Checklist(List<String> musts, List<String> nices) {
  /** That of an answer without points. */
  public static final Checklist EMPTY = new Checklist(List.of(), List.of());

  public Checklist {
    musts = List.copyOf(musts);
    nices = List.copyOf(nices);
  }

  /** How many points there are. */
  public int size() {
    return musts.size() + nices.size();
  }

  /** All points, musts first. */
  public List<String> texts() {
    return Stream.concat(musts.stream(), nices.stream()).toList();
  }

  /**
   * The words of a point.
   *
   * @param index from 0, in the order of the letters
   */
  public String text(int index) {
    return isMust(index) ? musts.get(index) : nices.get(index - musts.size());
  }

  /** Whether the point of this place, from 0, is a must. */
  public boolean isMust(int index) {
    return index < musts.size();
  }

  /** The letter that ticks this point: {@code a} for the first. */
  public static char letter(int index) {
    return (char) ('a' + index);
  }

  /** The places of those of these texts that are on the list, ascending. */
  public List<Integer> indexesOf(List<String> said) {
    List<String> texts = texts();
    return IntStream.range(0, size()).filter(i -> said.contains(texts.get(i))).boxed().toList();
  }

  /** How many of these texts are musts. */
  public int mustsAmong(List<String> said) {
    return (int) musts.stream().filter(said::contains).count();
  }

  /** How many of these texts are nice ones. */
  public int nicesAmong(List<String> said) {
    return (int) nices.stream().filter(said::contains).count();
  }
}
