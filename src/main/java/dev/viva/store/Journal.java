package dev.viva.store;

import dev.viva.deck.Later;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The journal folder: one append-only file per device, which only that device writes, so that
 * copies of several machines merge by lying side by side.
 */
public final class Journal {
  private static final int SESSION_LETTERS = 10;

  private final Path folder;
  private final Clock clock;
  private final RandomGenerator random;
  private final Optional<Recall> recall;
  private final Map<Path, JournalFile> known = new HashMap<>();

  /**
   * The journal of a folder, which need not be there yet.
   *
   * @param clock dates what is written, and tells what is dated in the future
   * @param random makes up the names of this machine and of sittings
   */
  public Journal(Path folder, Clock clock, RandomGenerator random) {
    this(folder, clock, random, Optional.empty());
  }

  /**
   * The same, where it is kept how far the journal was read.
   *
   * @param cache where that is kept
   */
  public Journal(Path folder, Clock clock, RandomGenerator random, Optional<Cache> cache) {
    this.folder = folder;
    this.clock = clock;
    this.random = random;
    this.recall = cache.map(some -> new Recall(some, folder, this::file));
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /**
   * All that can be read.
   *
   * @param entries in the order of a fold, each once
   * @param unreadable files that could not be read at all, in clauses
   * @param troubles all that could not be read: {@code laptop.jsonl:112 is cut short}
   * @param oddities what was read and is strange all the same, in the same form
   */
  public record Reading(
      List<Entry> entries, List<String> unreadable, List<String> troubles, List<String> oddities) {
    public Reading {
      entries = List.copyOf(entries);
      unreadable = List.copyOf(unreadable);
      troubles = List.copyOf(troubles);
      oddities = List.copyOf(oddities);
    }
  }

  /**
   * Reads every file; a line that cannot be read costs that line.
   *
   * @throws UserError when the folder itself cannot be read
   */
  public Reading read() {
    JournalReader reader = new JournalReader(clock.instant());
    files().forEach(path -> reader.read(path.getFileName().toString(), file(path)));
    return reader.reading();
  }

  /**
   * What is needed to know how one stands; all of the journal, where it was not read before.
   *
   * @throws UserError when the folder itself cannot be read
   */
  public Recent recent() {
    return recall.flatMap(some -> some.of(files())).orElseGet(() -> all(read()));
  }

  /**
   * Makes up a line and drops it. The first one of a process takes as long as a hundred others, for
   * the sake of the zone here and of JSON: so it can be made while there is nothing to write yet.
   */
  public void prepare() {
    JournalLine.of(JournalLog.draft("nobody", "nothing", clock, new Event.Paused(0)));
  }

  private static Recent all(Reading reading) {
    return new Recent(reading.entries(), false, Later.of(List.of()), reading.unreadable());
  }

  /**
   * Keeps how far the journal was read just now, so that the next time it need not be read again.
   *
   * @param open the sittings that can go on
   * @param last the latest of the others in which something was graded, or none
   */
  public void remember(Set<String> open, Set<String> last) {
    recall.ifPresent(some -> some.keep(files(), open, last));
  }

  /**
   * A log for a new sitting.
   *
   * @throws UserError when nothing can be written here, before a question is asked
   */
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
      Private.createFolder(folder);
      return Lock.during(Claim.journalLock(folder), () -> claim(session));
    } catch (IOException e) {
      throw unwritable(DiskTrouble.sentence(folder, e), e);
    }
  }

  /**
   * Why no drill can begin.
   *
   * @param trouble why nothing can be written, a whole sentence with a cure
   * @param cause the failure below, if it is known
   */
  public static UserError unwritable(String trouble, @Nullable Throwable cause) {
    return new UserError(
        "Grades cannot be saved: "
            + trouble
            + " Or set VIVA_HOME to another folder, or drill unsaved: --no-save",
        cause);
  }

  /** Claims a sitting, and proves that this machine's file can be written. */
  private Optional<Log> claim(String session) throws IOException {
    Claim.sweep(folder);
    String device = Device.of(folder, random);
    JournalFile file = file(folder.resolve(device + ".jsonl"));
    file.probe();
    Backlog backlog = new Backlog(file, file.highest());
    return Claim.of(folder, session)
        .map(claim -> new JournalLog(folder, device, session, clock, claim, backlog));
  }

  /** A log that writes nothing. */
  public Log unsaved() {
    return new Unsaved(clock);
  }

  /** What was read of a file need not be read again to append to it. */
  private JournalFile file(Path path) {
    return known.computeIfAbsent(path, JournalFile::new);
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      String reason = DiskTrouble.reason(e);
      throw new UserError(
          "The journal in "
              + folder
              + " cannot be read: "
              + reason
              + ". Make it a readable folder.",
          e);
    }
  }
}
