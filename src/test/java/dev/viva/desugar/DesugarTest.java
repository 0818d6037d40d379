package dev.viva.desugar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.viva.Viva;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesugarTest {
  /** What a class file says that has something put together at run time. */
  private static final String SUGAR = "BootstrapMethods";

  private static final Path SAMPLE = Path.of("src/test/resources/desugar/Sugar.java");

  @TempDir private Path folder;

  @BeforeEach
  void compile() {
    String[] javac = {"-Xlint:none", "-nowarn", "-XDstringConcat=inline", "--release", "17"};
    String[] files = {"-d", folder.toString(), SAMPLE.toString()};
    String[] words = Stream.of(javac, files).flatMap(Stream::of).toArray(String[]::new);
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, words));
  }

  @Test
  void whatWasTurnedDoesTheSame() throws Exception {
    String before = run();

    Desugar.main(folder.toString());

    assertTrue(before.lines().count() > 100, before);
    assertEquals(before, run());
  }

  @Test
  void nothingIsLeftToBePutTogether() throws IOException {
    assertTrue(sugared(folder).contains("Sugar.class"));

    Desugar.main(folder.toString());

    assertEquals(List.of(), sugared(folder));
  }

  @Test
  void whatIsPlainStaysAsItIs() throws IOException {
    Desugar.main(folder.toString());
    Map<String, String> once = contents();

    Desugar.main(folder.toString());

    assertEquals(once, contents());
  }

  @Test
  void lambdasThatAreNoMoreAreDeleted() throws IOException {
    Desugar.main(folder.toString());
    Map<String, String> once = contents();
    Files.copy(lambda(0), lambda(9999));

    Desugar.main(folder.toString());

    assertEquals(once, contents());
  }

  /** Of a class that was written where it stands, a kill would leave a part. */
  @Test
  void aClassIsReplacedAsAWhole() throws IOException {
    Path file = folder.resolve("Sugar.class");
    Path before = Files.createLink(folder.resolve("before"), file);
    byte[] bytes = Files.readAllBytes(before);

    Desugar.main(folder.toString());

    assertNotEquals(-1, Files.mismatch(before, file));
    assertArrayEquals(bytes, Files.readAllBytes(before));
  }

  @Test
  void whatAKillLeftBehindGoes() throws IOException {
    Path draft = Files.writeString(folder.resolve("class.draft"), "half");
    Desugar.main(folder.toString());
    Files.writeString(draft, "half");

    Desugar.main(folder.toString());

    assertFalse(Files.exists(draft));
  }

  /** To link the first lambda takes a process milliseconds, to compare the first records tens. */
  @Test
  void noClassOfTheProgramIsSugared() throws Exception {
    Path program = Path.of(Viva.class.getProtectionDomain().getCodeSource().getLocation().toURI());

    assertEquals(List.of(), sugared(program));
  }

  private Path lambda(int number) {
    return folder.resolve("Sugar$$Lambda" + number + ".class");
  }

  private String run() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    Process process =
        new ProcessBuilder(java, "-cp", folder.toString(), "Sugar")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private static List<String> sugared(Path folder) throws IOException {
    return contents(folder).entrySet().stream()
        .filter(file -> file.getValue().contains(SUGAR))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, String> contents() throws IOException {
    return contents(folder);
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
        contents.put(folder.relativize(file).toString(), bytes);
      }
    }
    return contents;
  }
}
