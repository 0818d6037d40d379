package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Takes out of bytes what a {@link Packer} put in, in the same order. */
final class Unpacker {
  private static final int LOW = 0x7f;

  private final byte[] bytes;
  private final ByteBuffer buffer;
  private int at;

  Unpacker(byte[] bytes) {
    this(bytes, 0);
  }

  /** What begins at this place. */
  Unpacker(byte[] bytes, int at) {
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes);
    this.at = at;
  }

  /** Goes on with what begins at this place. */
  Unpacker to(int place) {
    at = place;
    return this;
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

  /** Without a buffer, which would be an object for each number. */
  long wide(int length) {
    long number = 0;
    for (int i = 0; i < length; i++) {
      number = number << Byte.SIZE | Byte.toUnsignedLong(bytes[at++]);
    }
    return number;
  }

  /** What was packed as eight bytes. */
  long whole() {
    long whole = buffer.getLong(at);
    at += Long.BYTES;
    return whole;
  }

  /** As many bytes as they are. */
  byte[] bytes(int length) {
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
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
