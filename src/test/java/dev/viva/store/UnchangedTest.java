package dev.viva.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnchangedTest {
  private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));

  @TempDir Path folder;

  /** Few are looked at by one thread, many by two. */
  @ParameterizedTest
  @ValueSource(ints = {1, 31, 32, 33, 80})
  void seesEachFileThatChanges(int count) throws IOException {
    List<Path> files = new ArrayList<>(List.of(folder));
    for (int i = 1; i < count; i++) {
      Path below = i % 3 == 0 ? Files.createDirectories(folder.resolve("below")) : folder;
      files.add(Files.writeString(below.resolve("deck-" + i), "old"));
    }
    byte[] packed = pack(files);

    assertTrue(areSo(packed));
    for (Path file : files.subList(1, count)) {
      Files.writeString(file, "new!");
      assertFalse(areSo(packed), file.toString());
      packed = pack(files);
      assertTrue(areSo(packed), file.toString());
    }
    Files.writeString(folder.resolve("another"), "");
    assertFalse(areSo(packed));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 60})
  void seesAFileThatComesOrGoes(int count) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      files.add(folder.resolve("deck-" + i));
    }
    byte[] absent = pack(files);

    assertTrue(areSo(absent));
    Files.writeString(files.get(0), "");
    assertFalse(areSo(absent));
    Files.delete(files.get(0));
    Files.writeString(files.get(count - 1), "");
    assertFalse(areSo(absent));
  }

  /** What was packed behind them is still to be read. */
  private static boolean areSo(byte[] packed) {
    Unpacker in = new Unpacker(packed);
    boolean areSo = Unchanged.isSo(in);
    if (areSo) {
      assertEquals("behind", in.text());
    }
    return areSo;
  }

  private byte[] pack(List<Path> files) {
    Cache cache = new Cache(folder, "a build", LATER);
    List<Source> sources = files.stream().map(file -> Source.of(file, cache)).toList();
    return Unchanged.pack(new Packer(), sources).text("behind").toBytes();
  }
}
