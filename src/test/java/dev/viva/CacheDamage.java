package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

/** What can become of a cache folder, whose archives are links that others use as well. */
enum CacheDamage {
  ARCHIVE_CUT_SHORT {
    @Override
    void in(Path cache) throws IOException {
      for (Path archive : Installation.kept(cache, "classes-")) {
        byte[] whole = Files.readAllBytes(archive);
        replace(archive, Arrays.copyOf(whole, whole.length / 2));
      }
    }
  },
  ARCHIVE_EMPTY {
    @Override
    void in(Path cache) throws IOException {
      replaceAll(cache, "classes-", new byte[0]);
    }
  },
  ARCHIVE_JUNK {
    @Override
    void in(Path cache) throws IOException {
      replaceAll(cache, "classes-", JUNK);
    }
  },
  ARCHIVE_A_FOLDER {
    @Override
    void in(Path cache) throws IOException {
      for (Path archive : Installation.kept(cache, "classes-")) {
        Files.delete(archive);
        Files.createDirectory(archive);
      }
    }
  },
  ARCHIVE_OF_THE_OTHER_JAVA {
    @Override
    void in(Path cache) throws IOException {
      List<Path> archives = Installation.kept(cache, "classes-");
      if (archives.size() == 2) {
        Path aside = cache.resolve("aside");
        Files.move(archives.get(0), aside);
        Files.move(archives.get(1), archives.get(0));
        Files.move(aside, archives.get(1));
      }
    }
  },
  ANSWERS_CUT_SHORT {
    @Override
    void in(Path cache) throws IOException {
      for (String kept : ANSWERS) {
        for (Path file : Installation.kept(cache, kept)) {
          byte[] whole = Files.readAllBytes(file);
          replace(file, Arrays.copyOf(whole, whole.length - 3));
        }
      }
    }
  },
  ANSWERS_JUNK {
    @Override
    void in(Path cache) throws IOException {
      for (String kept : ANSWERS) {
        replaceAll(cache, kept, JUNK);
      }
    }
  },
  ALL_READ_ONLY {
    @Override
    void in(Path cache) throws IOException {
      for (Path file : Installation.kept(cache, "")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
      }
      Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("r-xr-xr-x"));
    }
  },
  ALL_UNREADABLE {
    @Override
    void in(Path cache) throws IOException {
      Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("---------"));
    }
  },
  ALL_GONE {
    @Override
    void in(Path cache) throws IOException {
      Files.move(cache, cache.resolveSibling("away"));
    }
  },
  A_FILE {
    @Override
    void in(Path cache) throws IOException {
      Files.move(cache, cache.resolveSibling("away"));
      Files.write(cache, JUNK);
    }
  };

  /** What the index and the questions of the next days are called. */
  private static final List<String> ANSWERS = List.of("questions-", "daily-");

  private static final byte[] JUNK = "no more what it was\n".repeat(500).getBytes(UTF_8);

  abstract void in(Path cache) throws IOException;

  /** What runs a command as somebody whom rights keep from something; root they do not. */
  List<String> victim() throws IOException {
    boolean isRoot = (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
    return isRoot && (this == ALL_READ_ONLY || this == ALL_UNREADABLE)
        ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--")
        : List.of();
  }

  private static void replaceAll(Path cache, String prefix, byte[] content) throws IOException {
    for (Path file : Installation.kept(cache, prefix)) {
      replace(file, content);
    }
  }

  private static void replace(Path file, byte[] content) throws IOException {
    Files.delete(file);
    Files.write(file, content, StandardOpenOption.CREATE_NEW);
  }
}
