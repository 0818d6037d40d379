package dev.viva.desugar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Turns the lambdas and the records' methods of a folder of class files into plain code. Classes
 * that are plain already are left as they are.
 */
public final class Desugar {
  private static final String END = ".class";

  private final Path folder;
  private final Map<String, byte[]> lambdas = new TreeMap<>();
  // In this order a host comes before its members, which are let in before they ask for it.
  private final Map<String, byte[]> plain = new TreeMap<>();
  private final Map<String, Set<String>> nests = new TreeMap<>();
  private final Set<Path> members = new HashSet<>();

  private Desugar(Path folder) {
    this.folder = folder;
  }

  /**
   * Turns the class files in these folders and below, in place.
   *
   * @throws IOException when one cannot be read or written
   */
  public static void main(String... folders) throws IOException {
    for (String folder : folders) {
      Desugar desugar = new Desugar(Path.of(folder));
      desugar.read();
      desugar.clean();
      desugar.nest();
      desugar.write();
    }
  }

  private void read() throws IOException {
    for (Path file : files()) {
      SugaredClass sugared = new SugaredClass(Files.readAllBytes(file));
      sugared.nestMembers().forEach(member -> members.add(file(member)));
      if (sugared.isSugared()) {
        plain.put(sugared.name(), sugared.plain());
        lambdas.putAll(sugared.lambdas());
        nests
            .computeIfAbsent(sugared.nestHost(), host -> new TreeSet<>())
            .addAll(sugared.lambdas().keySet());
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(END)).sorted().toList();
    }
  }

  /** Deletes the classes of lambdas that are no more: javac has made their nest without them. */
  private void clean() throws IOException {
    for (Path file : files()) {
      if (file.toString().contains(SugaredClass.LAMBDA) && !members.contains(file)) {
        Files.delete(file);
      }
    }
  }

  /** Lets the new classes use what is private in the class that they are from. */
  private void nest() throws IOException {
    for (Map.Entry<String, Set<String>> nest : nests.entrySet()) {
      String host = nest.getKey();
      byte[] before = plain.containsKey(host) ? plain.get(host) : Files.readAllBytes(file(host));
      plain.put(host, Nest.joined(before, nest.getValue()));
    }
  }

  /** Moves each class into place whole: of one cut short by a kill no later build could go on. */
  private void write() throws IOException {
    Path draft = folder.resolve("class.draft");
    Files.deleteIfExists(draft);
    for (Map<String, byte[]> classes : List.of(lambdas, plain)) {
      for (Map.Entry<String, byte[]> written : classes.entrySet()) {
        Files.write(draft, written.getValue());
        Files.move(draft, file(written.getKey()), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private Path file(String name) {
    return folder.resolve(name + END);
  }
}
