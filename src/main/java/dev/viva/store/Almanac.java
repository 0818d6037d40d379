package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code viva daily} says on each of the next days, written out beforehand under the same
 * circumstances, so that on those days it need only be printed. It holds for as long as every file
 * and folder that it was made from is the one it was.
 *
 * <p>Reading it is the fastest way through Viva: no lambda, no record's own {@code equals}, nothing
 * that the JVM does not have at hand already.
 */
public final class Almanac {
  /** What says which zone this machine is in; finding out by Java takes as long as all the rest. */
  private static final List<Path> ZONE =
      List.of(Path.of("/etc/localtime"), Path.of("/etc/timezone"));

  private static final int WHOLE = 0;
  private static final int BELOW = 1;

  private final Cache cache;
  private final String circumstances;

  /**
   * What to say from an instant on, until the next page's.
   *
   * @param begin in milliseconds since 1970
   */
  public record Page(long begin, String text) {}

  /**
   * The almanac of these circumstances.
   *
   * @param circumstances all that what is said depends on, besides files and the day
   */
  public Almanac(Cache cache, String circumstances) {
    this.cache = cache;
    this.circumstances = cache.build() + "\n" + circumstances;
  }

  private Path file() {
    return cache.folder().resolve("daily-" + Integer.toHexString(circumstances.hashCode()));
  }

  /**
   * What to say now; empty when that is not known, or may not be so any more.
   *
   * @param now in milliseconds since 1970
   */
  public Optional<byte[]> page(long now) {
    // Not by Files, whose channels are thirty more classes.
    try (FileInputStream file = new FileInputStream(file().toFile())) {
      byte[] bytes = file.readAllBytes();
      if (bytes.length < 4
          || ByteBuffer.wrap(bytes).getInt() != Checksum.of(bytes, 4, bytes.length - 4)) {
        return Optional.empty();
      }
      Unpacker in = new Unpacker(bytes, 4);
      if (!in.text().equals(circumstances) || !areAsTheyWere(in)) {
        return Optional.empty();
      }
      return Optional.ofNullable(page(in, now));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The text of the last page that has begun, if it is not the last of all. */
  private static byte @Nullable [] page(Unpacker in, long now) {
    String current = null;
    for (int left = in.small(); left > 0; left--) {
      if (in.number() > now) {
        return current == null ? null : current.getBytes(UTF_8);
      }
      current = in.text();
    }
    return null;
  }

  private static boolean areAsTheyWere(Unpacker in) throws IOException {
    Path folder = Path.of("/");
    for (int left = in.small(); left > 0; left--) {
      boolean isBelow = in.small() == BELOW;
      String name = in.text();
      // Java looks at each letter of a path that it is given, but takes over what it knows.
      Path path = isBelow ? folder.resolve(name) : Path.of(name);
      folder = isBelow ? folder : path;
      if (!Stamp.unpack(in).equals(Stamp.orAbsent(path))) {
        return false;
      }
    }
    return true;
  }

  /** Sources in their order: what is in the folder last named whole by its name alone. */
  private static final class Sources {
    private Path folder = Path.of("/");

    void pack(Packer out, Source source) {
      boolean isBelow = folder.equals(source.path().getParent());
      if (isBelow) {
        out.number(BELOW).text(source.path().getFileName().toString());
      } else {
        folder = source.path();
        out.number(WHOLE).text(folder.toString());
      }
      source.stamp().pack(out);
    }
  }

  /**
   * Writes it, unless a source is so young that a change might go unseen, or it cannot be written.
   *
   * @param sources as they were before anything was read from them
   * @param pages in their order; the last only says when the one before it ends
   */
  public void write(List<Source> sources, List<Page> pages) {
    List<Source> all = new ArrayList<>(sources);
    for (Path path : ZONE) {
      all.add(Source.of(path, cache));
    }
    if (all.stream().anyMatch(source -> source.stamp().equals(Stamp.NEVER))) {
      return;
    }
    byte[] body =
        new Packer()
            .text(circumstances)
            .list(all, new Sources()::pack)
            .list(pages, (out, page) -> out.number(page.begin()).text(page.text()))
            .toBytes();
    byte[] head = ByteBuffer.allocate(4).putInt(Checksum.of(body)).array();
    try {
      Private.createFolder(cache.folder());
      Path draft = Files.createTempFile(cache.folder(), "daily-", ".new", Private.FILE);
      try {
        Files.write(draft, new Packer().bytes(head).bytes(body).toBytes());
        Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // Then the next day is found out as this one was.
    }
  }
}
