package dev.viva;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** What can become of an installed package. */
enum PackageChange {
  /** Every package has the same time, whichever build is in it. */
  ANOTHER_BUILD {
    @Override
    void in(Installation installed) throws Exception {
      Files.copy(
          installed.anotherJar(),
          installed.jar(),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
      installed.sign();
    }
  },
  TOUCHED {
    @Override
    void in(Installation installed) throws IOException {
      Files.setLastModifiedTime(installed.jar(), FileTime.from(Instant.now()));
    }
  },
  TOUCHED_AND_SIGNED {
    @Override
    void in(Installation installed) throws Exception {
      Files.setLastModifiedTime(installed.jar(), FileTime.from(Instant.now()));
      installed.sign();
    }
  },
  LIBRARY_REPLACED {
    @Override
    void in(Installation installed) throws IOException {
      Path library = installed.jar().resolveSibling("lib/snakeyaml-2.7.jar");
      byte[] bytes = Files.readAllBytes(library);
      Files.delete(library);
      Files.write(library, bytes);
    }
  },
  ANOTHER_DECK {
    @Override
    void in(Installation installed) throws IOException {
      StaleDecks.write(installed.jar().resolveSibling("questions/more.yaml"), "more", "new");
    }
  };

  /** Whether it changes what is shown. */
  boolean isSeen() {
    return this == ANOTHER_BUILD || this == ANOTHER_DECK;
  }

  abstract void in(Installation installed) throws Exception;
}
