package dev.viva.store;

import dev.viva.deck.Later;
import dev.viva.journal.Entry;
import dev.viva.journal.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads of a journal only what is new since a {@link Checkpoint}, and of the sittings before it
 * those that still matter. Where anything is not as it was left, nothing is believed.
 */
final class Recall {
  private final Cache cache;
  private final Path folder;
  private final Function<Path, JournalFile> file;

  Recall(Cache cache, Path folder, Function<Path, JournalFile> file) {
    this.cache = cache;
    this.folder = folder;
    this.file = file;
  }

  /** What is needed of these files, which are the whole journal; empty when all has to be read. */
  Optional<Recent> of(List<Path> files) {
    try {
      Optional<Checkpoint> before = Checkpoint.read(cache, folder);
      return before.isPresent() ? since(before.get(), files) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Recent> since(Checkpoint before, List<Path> files) throws IOException {
    List<Entry> fresh = new ArrayList<>();
    int marked = 0;
    for (Path path : files) {
      ReadSoFar read = file.apply(path).read();
      ReadSoFar.Mark mark = before.marks().get(name(path));
      if (mark == null) {
        read.restart();
      } else if (read.isAt(mark)) {
        marked++;
      } else {
        return Optional.empty();
      }
      read.on(line -> line.entry().ifPresent(fresh::add));
    }
    List<Entry> entries = new ArrayList<>(entries(before, before.open()));
    entries.addAll(fresh);
    if (marked < before.marks().size() || !areWhole(entries)) {
      return Optional.empty();
    }
    Later<List<Entry>> earlier = Later.from(() -> earlier(before));
    boolean hasEarlier = !before.last().isEmpty();
    return Optional.of(new Recent(Entry.inOrder(entries), hasEarlier, earlier, List.of()));
  }

  private List<Entry> earlier(Checkpoint before) {
    try {
      return entries(before, before.last());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of some sittings that a checkpoint knows the places of. */
  private List<Entry> entries(Checkpoint before, Set<String> sittings) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Map.Entry<String, ReadSoFar.Mark> named : before.marks().entrySet()) {
      Map<String, Long> begins = new HashMap<>(named.getValue().begins());
      begins.keySet().retainAll(sittings);
      if (!begins.isEmpty()) {
        ReadSoFar read = file.apply(folder.resolve(named.getKey())).read();
        read.again(
            begins.values().stream().mapToLong(begin -> begin).min().orElseThrow(),
            line ->
                line.entry()
                    .filter(entry -> sittings.contains(entry.session()))
                    .ifPresent(entries::add));
      }
    }
    return entries;
  }

  /**
   * Whether each sitting has its beginning. Else it began in the part that is not read, and was no
   * longer expected to go on.
   */
  private static boolean areWhole(List<Entry> entries) {
    Set<String> begun = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.event() instanceof Event.Started) {
        begun.add(entry.session());
      }
    }
    return entries.stream().allMatch(entry -> begun.contains(entry.session()));
  }

  /** Keeps how far these files are read now, and what of that matters. */
  void keep(List<Path> files, Set<String> open, Set<String> last) {
    Set<String> sittings = new HashSet<>(open);
    sittings.addAll(last);
    Map<String, ReadSoFar.Mark> marks = new HashMap<>();
    for (Path path : files) {
      marks.put(name(path), file.apply(path).read().mark(sittings));
    }
    Checkpoint now = new Checkpoint(marks, open, last);
    if (!Checkpoint.read(cache, folder).equals(Optional.of(now))) {
      now.write(cache, folder);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
