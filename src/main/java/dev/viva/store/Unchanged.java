package dev.viva.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether files and folders are what they were when they were packed. To look at a file takes Java
 * 30 microseconds as long as nothing is compiled, so where they are many, half of them are looked
 * at by a second thread. It reads as {@link Almanac} does: with nothing that the JVM does not have
 * at hand.
 */
final class Unchanged extends Thread {
  private static final int WHOLE = 0;
  private static final int BELOW = 1;

  /** A thread takes as long to start as a few files to look at. */
  private static final int MANY = 32;

  private final Unpacker in;
  private volatile boolean yes;

  private Unchanged(Unpacker in) {
    this.in = in;
  }

  /** Packs sources in their order; first a part for the second thread, if there is one. */
  static Packer pack(Packer out, List<Source> sources) {
    int apart = sources.size() < MANY ? 0 : sources.size() / 2;
    byte[] second = packed(sources.subList(0, apart));
    byte[] first = packed(sources.subList(apart, sources.size()));
    return out.number(apart).number(second.length).bytes(second).bytes(first);
  }

  /** Each by its name alone, if the source before it is in the same folder or is that folder. */
  private static byte[] packed(List<Source> sources) {
    Packer out = new Packer().number(sources.size());
    Path folder = Path.of("/");
    for (Source source : sources) {
      boolean isBelow = folder.equals(source.path().getParent());
      if (isBelow) {
        out.number(BELOW).text(source.path().getFileName().toString());
      } else {
        folder = source.path();
        out.number(WHOLE).text(folder.toString());
      }
      source.stamp().pack(out);
    }
    return out.toBytes();
  }

  /** Whether all that were packed here still are what they were. */
  static boolean isSo(Unpacker in) {
    boolean areMany = in.small() > 0;
    Unpacker apart = in.part(in.small());
    if (!areMany) {
      return areUnchanged(in);
    }
    Unchanged second = new Unchanged(apart);
    second.setDaemon(true);
    second.start();
    return areUnchanged(in) && second.said();
  }

  @Override
  public void run() {
    yes = areUnchanged(in);
  }

  private boolean said() {
    try {
      join();
      return yes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean areUnchanged(Unpacker in) {
    try {
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
    } catch (IOException e) {
      return false;
    }
  }
}
