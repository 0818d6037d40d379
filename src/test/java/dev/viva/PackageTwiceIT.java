package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same sources make the same packages, whoever builds them, where and when. What counts is what
 * was committed.
 */
@Tag("soak")
class PackageTwiceIT {
  @TempDir private Path folder;

  @Test
  void twoClonesMakeTheSameBytes() throws Exception {
    Path one = packages("one", "022", "UTC", "C.UTF-8");
    Path two = packages("a second/clone", "077", "Asia/Kathmandu", "C");

    for (String name : List.of("viva-0.1.0.tar.gz", "viva_0.1.0_all.deb")) {
      assertEquals(-1, Files.mismatch(one.resolve(name), two.resolve(name)), name);
    }
  }

  /** Clones into a folder and makes the packages there. Where they are then. */
  private Path packages(String name, String umask, String zone, String locale)
      throws IOException, InterruptedException {
    Path clone = folder.resolve(name);
    String script =
        "umask %s && git clone -q . '%s' && cd '%s' && mvn -o -q -Dgate=off -Pdist package"
            .formatted(umask, clone, clone);
    Map<String, String> environment =
        Map.of(
            "PATH", System.getenv("PATH"),
            "HOME", System.getProperty("user.home"),
            "JAVA_HOME", System.getProperty("java.home"),
            "TZ", zone,
            "LC_ALL", locale);

    Launch built =
        Launch.of(List.of("sh", "-c", script), Path.of("").toAbsolutePath(), environment);

    assertEquals(0, built.exit(), built.out() + built.err());
    return clone.resolve("target/quick");
  }
}
