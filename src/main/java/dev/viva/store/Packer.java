package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Puts numbers, texts and lists into bytes, one after the other, for {@link Unpacker} to take out
 * in the same order. Numbers are of variable length, seven bits a byte, the low ones first.
 */
final class Packer {
  private static final int LOW = 0x7f;
  private static final int MORE = 0x80;

  private byte[] bytes = new byte[1024];
  private int length;

  /** A number that is not negative takes few bytes when it is small, any other takes ten. */
  Packer number(long number) {
    long rest = number;
    while ((rest & ~LOW) != 0) {
      put((byte) ((rest & LOW) | MORE));
      rest >>>= 7;
    }
    put((byte) rest);
    return this;
  }

  /** The low bytes of a number, always as many, the high ones first: to be passed over unread. */
  Packer wide(long number, int bytes) {
    for (int shift = (bytes - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      put((byte) (number >>> shift));
    }
    return this;
  }

  /** A text, exactly: also one that UTF-8 has no form for, with half a character in it. */
  Packer text(String text) {
    byte[] encoded = text.getBytes(UTF_8);
    boolean isWhole = new String(encoded, UTF_8).equals(text);
    number(encoded.length * 2L + (isWhole ? 0 : 1));
    bytes(encoded);
    if (!isWhole) {
      number(text.length());
      for (int i = 0; i < text.length(); i++) {
        number(text.charAt(i));
      }
    }
    return this;
  }

  /** How many there are, then each. */
  <T> Packer list(List<T> list, BiConsumer<Packer, T> each) {
    number(list.size());
    for (T element : list) {
      each.accept(this, element);
    }
    return this;
  }

  Packer texts(List<String> texts) {
    return list(texts, Packer::text);
  }

  /** Bytes as they are, without their number. */
  Packer bytes(byte[] some) {
    ensure(some.length);
    System.arraycopy(some, 0, bytes, length, some.length);
    length += some.length;
    return this;
  }

  /** How many bytes there are by now. */
  int length() {
    return length;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void put(byte one) {
    ensure(1);
    bytes[length++] = one;
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
