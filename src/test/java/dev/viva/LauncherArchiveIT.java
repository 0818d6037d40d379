package dev.viva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting without any process but Java, and with the archive of classes that fits. */
class LauncherArchiveIT {
  @TempDir private Path folder;
  private FakeCheckout checkout;
  private Map<String, String> environment;
  private Path cache;

  @BeforeEach
  void layOut() throws IOException {
    checkout = FakeCheckout.built(folder);
    checkout.write("target/viva.build", "4711 1234\n");
    cache = Files.createDirectory(folder.resolve("cache"));
    environment = checkout.environment();
    environment.put("VIVA_HOME", folder.toString());
  }

  private void archive(String name) throws IOException {
    archive(name, 1);
  }

  /** An archive that was made so many seconds after the jar. */
  private void archive(String name, long seconds) throws IOException {
    Path archive = Files.writeString(cache.resolve(name), "");
    long built = Files.getLastModifiedTime(checkout.jar()).toMillis();
    Files.setLastModifiedTime(archive, FileTime.fromMillis(built + 1_000 * seconds));
  }

  private String started(String... arguments) throws IOException, InterruptedException {
    Launch launch = checkout.run(environment, arguments);
    assertEquals("", launch.err());
    return launch.out();
  }

  /** Nothing is on the path, so that nothing could be started from there. */
  @Test
  void noProcessIsStartedButJava() throws Exception {
    Files.createDirectory(folder.resolve("empty"));
    environment.put("PATH", folder.resolve("empty").toString());
    environment.put("LANG", "C");

    for (String command : new String[] {"daily", "--version", "list"}) {
      assertTrue(started(command).endsWith("dev.viva.Viva\n" + command + "\n"));
    }
  }

  @Test
  void theArchiveOfThisBuildAndThisJavaIsUsed() throws Exception {
    archive("classes-all-4711-1234-17.0.15+6.jsa");
    archive("classes-daily-4711-1234-17.0.15+6.jsa");

    String option = "-XX:SharedArchiveFile=" + cache.resolve("classes-");
    assertTrue(started("list").contains(option + "all-4711-1234-17.0.15+6.jsa\n"));
    assertTrue(started("daily").contains(option + "daily-4711-1234-17.0.15+6.jsa\n"));
    assertTrue(started("--version").contains(option + "daily-4711-1234-17.0.15+6.jsa\n"));
  }

  @Test
  void noOtherArchiveIs() throws Exception {
    archive("classes-daily-4711-9999-17.0.15+6.jsa");
    archive("classes-daily-4711-1234-17.0.14+1.jsa");

    assertFalse(started("daily").contains("SharedArchiveFile"));
  }

  @Test
  void aJarThatWasBuiltAnewHasNone() throws Exception {
    archive("classes-daily-4711-1234-17.0.15+6.jsa");
    FileTime built = Files.getLastModifiedTime(checkout.home().resolve("target/viva.build"));
    Files.setLastModifiedTime(checkout.jar(), FileTime.fromMillis(built.toMillis() + 1_000));

    assertFalse(started("daily").contains("SharedArchiveFile"));
  }

  /** To the JVM it is another jar, although its sum is the same. */
  @Test
  void anArchiveOlderThanTheJarIsNotUsed() throws Exception {
    archive("classes-daily-4711-1234-17.0.15+6.jsa", -1);

    assertFalse(started("daily").contains("SharedArchiveFile"));
  }

  @Test
  void aReleaseWithoutABuildHasNone() throws Exception {
    archive("classes-daily-4711-1234-.jsa");
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.15\"\n");

    assertFalse(started("daily").contains("SharedArchiveFile"));
  }
}
