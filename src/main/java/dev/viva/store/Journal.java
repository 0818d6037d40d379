package dev.viva.store;

import dev.viva.journal.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The journal folder: one append-only file per device, which only that device writes, so that
 * copies of several machines merge by lying side by side.
 */
public final class Journal {
  private static final int SESSION_LETTERS = 10;

  private final Path folder;
  private final Clock clock;
  private final RandomGenerator random;

  public Journal(Path folder, Clock clock, RandomGenerator random) {
    this.folder = folder;
    this.clock = clock;
    this.random = random;
  }

  public Path folder() {
    return folder;
  }

  /**
   * All that can be read.
   *
   * @param entries in the order of a fold, each once
   * @param troubles what could not be read, a line each: {@code laptop.jsonl:112 is cut short}
   */
  public record Reading(List<Entry> entries, List<String> troubles) {
    public Reading {
      entries = List.copyOf(entries);
      troubles = List.copyOf(troubles);
    }
  }

  /** Reads every file; a line that cannot be read costs that line. */
  public Reading read() {
    Set<Entry> entries = new HashSet<>();
    List<String> troubles = new ArrayList<>();
    for (Path file : files()) {
      try {
        int number = 0;
        for (String line : new JournalFile(file).lines()) {
          number++;
          JournalLine.Reading reading = JournalLine.parse(line);
          reading.entry().ifPresent(entries::add);
          if (reading.trouble().isPresent()) {
            troubles.add(file.getFileName() + ":" + number + " " + reading.trouble().get());
          }
        }
      } catch (IOException e) {
        troubles.add(file.getFileName() + " cannot be read: " + e.getMessage());
      }
    }
    return new Reading(entries.stream().sorted(Entry.ORDER).toList(), troubles);
  }

  /** A log for a new sitting. */
  public Log begin() {
    return begin(Device.letters(random, SESSION_LETTERS))
        .orElseThrow(() -> new IllegalStateException("ten random letters came twice"));
  }

  /**
   * A log for a sitting that goes on; empty while another process plays it.
   *
   * @throws UserError when nothing can be written here, before a question is asked
   */
  public Optional<Log> begin(String session) {
    try {
      Folders.create(folder);
      String device = Lock.during(folder.resolve(".lock"), this::device);
      return Lock.attempt(folder.resolve(session + ".lock"))
          .map(open -> new JournalLog(folder, device, session, clock, open));
    } catch (IOException e) {
      throw new UserError(
          "Grades cannot be saved: "
              + DiskTrouble.sentence(folder, e)
              + " Or set VIVA_HOME to another folder, or drill unsaved: --no-save",
          e);
    }
  }

  /** This machine's letters, proven to have a journal that can be written. */
  private String device() throws IOException {
    String device = Device.of(folder, random);
    new JournalFile(folder.resolve(device + ".jsonl")).probe();
    return device;
  }

  /** A log that writes nothing. */
  public Log unsaved() {
    return new Unsaved(clock);
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    } catch (IOException e) {
      throw new UserError("The journal in " + folder + " cannot be read.", e);
    }
  }
}
