package dev.viva.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code viva daily} says on each of the next days, written out beforehand under the same
 * circumstances, so that on those days it need only be printed. It holds for as long as every file
 * and folder that it was made from is the one it was: decks by a glance, of which there may be
 * hundreds, the one that today's question is from and all else by their whole stamps.
 *
 * <p>Reading it is the fastest way through Viva: no lambda, no stream, nothing that the JVM does
 * not have at hand already.
 */
public final class Almanac {
  /** What says which zone this machine is in; finding out by Java takes as long as all the rest. */
  private static final List<Path> ZONE =
      List.of(Path.of("/etc/localtime"), Path.of("/etc/timezone"));

  private static final int IS_BELOW = 1;
  private static final int IS_DECK = 2;

  private final Cache cache;
  private final String circumstances;

  /**
   * What to say from an instant on, until the next page's.
   *
   * @param begin in milliseconds since 1970
   * @param deck the file that it is from, which is one of the sources
   */
  public record Page(long begin, Path deck, String text) {}

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
    Optional<Unpacker> in = CacheFile.read(file());
    if (in.isEmpty() || !in.get().text().equals(circumstances)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(page(in.get(), now));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The text of the last page that has begun, if it is not the last of all. */
  private static byte @Nullable [] page(Unpacker in, long now) throws IOException {
    int deck = -1;
    byte[] current = null;
    byte[] today = null;
    for (int left = in.small(); left > 0; left--) {
      boolean hasBegun = in.number() <= now;
      int from = in.small();
      byte[] text = in.bytes(in.small());
      if (hasBegun) {
        deck = from;
        current = text;
      } else if (today == null) {
        today = current;
      }
    }
    return today != null && areAsTheyWere(in, deck) ? today : null;
  }

  /** Whether all sources are, looking closely at the deck of this number. */
  private static boolean areAsTheyWere(Unpacker in, int closely) throws IOException {
    Path folder = Path.of("/");
    int sources = in.small();
    for (int number = 0; number < sources; number++) {
      int kind = in.small();
      String name = in.text();
      // Java looks at each letter of a path that it is given, but takes over what it knows.
      Path path = (kind & IS_BELOW) != 0 ? folder.resolve(name) : Path.of(name);
      folder = (kind & IS_BELOW) != 0 ? folder : path;
      long glance = in.whole();
      long changed = in.whole();
      boolean isOtherDeck = (kind & IS_DECK) != 0 && number != closely;
      boolean isSame =
          isOtherDeck ? Stamp.glance(path) == glance : Stamp.orAbsent(path).is(glance, changed);
      if (!isSame) {
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
      folder = isBelow ? folder : source.path();
      out.number((isBelow ? IS_BELOW : 0) | (source.isDeck() ? IS_DECK : 0))
          .text(isBelow ? source.path().getFileName().toString() : folder.toString())
          .wide(source.stamp().glance(), Long.BYTES)
          .wide(source.stamp().changed(), Long.BYTES);
    }
  }

  private static void pack(Packer out, Page page, int deck) {
    byte[] text = page.text().getBytes(UTF_8);
    out.number(page.begin()).number(deck).number(text.length).bytes(text);
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
    List<Path> paths = all.stream().map(Source::path).toList();
    if (all.stream().anyMatch(source -> source.stamp().equals(Stamp.NEVER))
        || !pages.stream().allMatch(page -> paths.contains(page.deck()))) {
      return;
    }
    byte[] body =
        new Packer()
            .text(circumstances)
            .list(pages, (out, page) -> pack(out, page, paths.indexOf(page.deck())))
            .list(all, new Sources()::pack)
            .toBytes();
    CacheFile.write(file(), body);
  }
}
