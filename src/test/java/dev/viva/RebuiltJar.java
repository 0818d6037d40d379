package dev.viva;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The program's jar, packed anew and not compressed, so that a build whose texts differ in letters
 * only has as many bytes. Its time is fixed, as those of packages are.
 */
final class RebuiltJar {
  private static final Path BUILT = Path.of("target/viva.jar");
  private static final FileTime PACKED = FileTime.from(Instant.parse("2026-11-21T00:00:00Z"));

  /** A text that each kind of command shows, and what it is in another build. */
  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "Answer: ", "ANSWER: ",
          "About", "ABOUT",
          "Must say", "MUST SAY",
          "is not written yet", "IS NOT WRITTEN YET");

  private RebuiltJar() {}

  /** Packs the program as it is. */
  static void same(Path jar) throws IOException {
    pack(jar, Map.of());
  }

  /** Packs a build of as many bytes and the same time whose texts differ. */
  static void inOtherWords(Path jar) throws IOException {
    pack(jar, OTHER_WORDS);
  }

  private static void pack(Path jar, Map<String, String> changes) throws IOException {
    try (ZipFile built = new ZipFile(BUILT.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (ZipEntry entry : built.stream().map(ZipEntry.class::cast).toList()) {
        byte[] bytes = built.getInputStream(entry).readAllBytes();
        add(out, entry, entry.getName().endsWith(".class") ? changed(bytes, changes) : bytes);
      }
    }
    Files.setLastModifiedTime(jar, PACKED);
  }

  private static void add(ZipOutputStream out, ZipEntry from, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry(from.getName());
    entry.setLastModifiedTime(PACKED);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  /** A class whose constants differ; each stands after its length (JVM specification, 4.4.7). */
  private static byte[] changed(byte[] bytes, Map<String, String> changes) {
    String text = new String(bytes, ISO_8859_1);
    for (var change : changes.entrySet()) {
      text = text.replace(constant(change.getKey()), constant(change.getValue()));
    }
    return text.getBytes(ISO_8859_1);
  }

  private static String constant(String text) {
    return "\u0001\0" + (char) text.length() + text;
  }
}
