package dev.viva.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far the journal was read, and which sittings in that part still matter. It says where they
 * are and nothing of what they are: who deletes the journal deletes all of it.
 *
 * @param marks what is known of each file, by its name
 * @param open the sittings that can go on
 * @param last the latest of the others in which something was graded, or none
 */
record Checkpoint(Map<String, ReadSoFar.Mark> marks, Set<String> open, Set<String> last) {
  Checkpoint {
    marks = Map.copyOf(marks);
    open = Set.copyOf(open);
    last = Set.copyOf(last);
  }

  /** The file that it is kept in. */
  private static Path file(Cache cache, Path folder) {
    return cache.folder().resolve("journal-" + Integer.toHexString(folder.hashCode()));
  }

  /**
   * What was kept of the journal in this folder; empty when it is not there or of another build.
   */
  static Optional<Checkpoint> read(Cache cache, Path folder) {
    return CacheFile.read(file(cache, folder))
        .filter(in -> in.text().equals(cache.build()) && in.text().equals(folder.toString()))
        .map(Checkpoint::unpack);
  }

  private static Checkpoint unpack(Unpacker in) {
    Set<String> open = Set.copyOf(in.texts());
    Set<String> last = Set.copyOf(in.texts());
    Map<String, ReadSoFar.Mark> marks = new HashMap<>();
    for (int left = in.small(); left > 0; left--) {
      marks.put(in.text(), mark(in));
    }
    return new Checkpoint(marks, open, last);
  }

  private static ReadSoFar.Mark mark(Unpacker in) {
    long bytes = in.number();
    int sum = (int) in.number();
    long highest = in.number();
    Map<String, Long> begins = new HashMap<>();
    for (int left = in.small(); left > 0; left--) {
      begins.put(in.text(), in.number());
    }
    return new ReadSoFar.Mark(bytes, sum, highest, begins);
  }

  /** Keeps it, where that can be. */
  void write(Cache cache, Path folder) {
    Packer out = new Packer().text(cache.build()).text(folder.toString());
    out.texts(List.copyOf(open)).texts(List.copyOf(last));
    out.list(new ArrayList<>(marks.entrySet()), Checkpoint::pack);
    CacheFile.write(file(cache, folder), out.toBytes());
  }

  private static void pack(Packer out, Map.Entry<String, ReadSoFar.Mark> named) {
    ReadSoFar.Mark mark = named.getValue();
    out.text(named.getKey()).number(mark.bytes()).number(Integer.toUnsignedLong(mark.sum()));
    out.number(mark.highest())
        .list(
            new ArrayList<>(mark.begins().entrySet()),
            (more, begin) -> more.text(begin.getKey()).number(begin.getValue()));
  }
}
