package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The random letters by which this machine signs its events. They are kept beside a hash of the
 * machine's own id, so that a folder copied to another machine gets letters of its own.
 */
final class Device {
  /** See machine-id(5); without such a file two machines cannot be told apart. */
  private static final List<Path> MACHINE_IDS =
      List.of(Path.of("/etc/machine-id"), Path.of("/var/lib/dbus/machine-id"));

  private static final int LETTERS = 6;

  /** As few as a journal's name may have; Viva itself takes the most. */
  private static final int FEWEST_LETTERS = 4;

  private Device() {}

  /** The letters in this journal folder, made up on first use. The caller holds the lock. */
  static String of(Path folder, RandomGenerator random) throws IOException {
    return of(folder, random, MACHINE_IDS);
  }

  /**
   * @param machineIds the files that may hold the machine's own id, the better ones first
   */
  static String of(Path folder, RandomGenerator random, List<Path> machineIds) throws IOException {
    String machine = hash(machineIds);
    Optional<String> known = read(folder.resolve("device"), machine);
    if (known.isPresent()) {
      return known.get();
    }
    String letters = letters(random, LETTERS);
    while (Files.exists(folder.resolve(letters + ".jsonl"))) {
      letters = letters(random, LETTERS);
    }
    write(folder, letters + " " + machine + "\n");
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
    String[] words = new String(Files.readAllBytes(file), UTF_8).strip().split(" ", -1);
    boolean sound = words.length == 2 && isName(words[0]);
    return sound && words[1].equals(machine) ? Optional.of(words[0]) : Optional.empty();
  }

  /** A regular expression would take longer than all else that is done here. */
  private static boolean isName(String word) {
    boolean isName = word.length() >= FEWEST_LETTERS && word.length() <= LETTERS;
    for (int i = 0; i < word.length(); i++) {
      isName = isName && word.charAt(i) >= 'a' && word.charAt(i) <= 'z';
    }
    return isName;
  }

  /** Whole or not at all; a draft that a killed process left is written over. */
  private static void write(Path folder, String text) throws IOException {
    Path draft = folder.resolve("device.new");
    Files.deleteIfExists(draft);
    try {
      Files.createFile(draft, Private.FILE);
      Files.writeString(draft, text, StandardOpenOption.WRITE);
      Files.move(draft, folder.resolve("device"), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A hash of so few bits that the machine's own id does not travel with the journal. */
  private static String hash(List<Path> machineIds) throws IOException {
    for (Path id : machineIds) {
      if (Files.isReadable(id)) {
        return HexFormat.of().toHexDigits(Checksum.of(Files.readAllBytes(id)));
      }
    }
    return "unknown";
  }
}
