package dev.viva.deck;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which texts, files and machines are told apart: SHA-256 of FIPS 180-4. */
public final class Sha256 {
  private Sha256() {}

  /** The 32 bytes of the hash. */
  public static byte[] of(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
