package dev.viva.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The random letters by which this machine signs its events. They are kept beside a hash of the
 * machine's own id, so that a folder copied to another machine gets letters of its own.
 */
final class Device {
  private static final List<String> MACHINE_IDS =
      List.of("/etc/machine-id", "/var/lib/dbus/machine-id");
  private static final int LETTERS = 6;
  private static final int HASH_BYTES = 8;

  private Device() {}

  /** The letters in this journal folder, made up on first use. The caller holds the lock. */
  static String of(Path folder, RandomGenerator random) throws IOException {
    Path file = folder.resolve("device");
    String machine = machineHash();
    Optional<String> known = read(file, machine);
    if (known.isPresent()) {
      return known.get();
    }
    String letters = letters(random, LETTERS);
    Path draft = folder.resolve("device." + letters);
    try {
      Files.createFile(
          draft,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(draft, letters + " " + machine + "\n", StandardOpenOption.WRITE);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(draft);
      throw e;
    }
    return letters;
  }

  /** So many random letters. */
  static String letters(RandomGenerator random, int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
  }

  private static Optional<String> read(Path file, String machine) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String[] words =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip().split(" ", -1);
    boolean sound = words.length == 2 && words[0].matches("[a-z]{4,6}");
    return sound && words[1].equals(machine) ? Optional.of(words[0]) : Optional.empty();
  }

  /** A hash, so that the machine's own id does not travel with the journal. */
  private static String machineHash() throws IOException {
    for (String name : MACHINE_IDS) {
      Path id = Path.of(name);
      if (Files.isReadable(id)) {
        return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(id)), 0, HASH_BYTES);
      }
    }
    return "unknown";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
