package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.viva.deck.Later;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Takes out of bytes what a {@link Packer} put in, in the same order. */
final class Unpacker {
  private static final int LOW = 0x7f;

  private final byte[] bytes;
  private int at;

  Unpacker(byte[] bytes) {
    this(bytes, 0);
  }

  /** What begins at this place. */
  Unpacker(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  long number() {
    long number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      number |= (long) (next & LOW) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }

  int small() {
    return Math.toIntExact(number());
  }

  String text() {
    int head = small();
    int length = head / 2;
    String text = new String(bytes, at, length, UTF_8);
    at += length;
    if (head % 2 == 0) {
      return text;
    }
    char[] exact = new char[small()];
    for (int i = 0; i < exact.length; i++) {
      exact[i] = (char) number();
    }
    return new String(exact);
  }

  /** The next text, which is made when it is first asked for. */
  Later<String> textLater() {
    int begin = at;
    int head = small();
    if (head % 2 != 0) {
      at = begin;
      return Later.of(text());
    }
    at += head / 2;
    return Later.from(() -> new Unpacker(bytes, begin).text());
  }

  <T> List<T> list(Function<Unpacker, T> each) {
    int size = small();
    if (size == 0) {
      return List.of();
    }
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(each.apply(this));
    }
    return list;
  }

  List<String> texts() {
    return list(Unpacker::text);
  }
}
