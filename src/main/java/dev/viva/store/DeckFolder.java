package dev.viva.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The deck files in a folder and below, in the order of their names. A link is followed when it is
 * the folder itself or a file, not further down, where it could lead round in a circle.
 */
final class DeckFolder extends SimpleFileVisitor<Path> {
  private static final int DEEPEST = 8;

  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final BiConsumer<Path, IOException> unreadable;

  private DeckFolder(Path folder, BiConsumer<Path, IOException> unreadable) {
    this.folder = folder;
    this.unreadable = unreadable;
  }

  /**
   * The files, named from the folder on; none when it is no folder.
   *
   * @param unreadable is told of what cannot be looked into, also named from the folder on
   */
  static List<Path> files(Path folder, BiConsumer<Path, IOException> unreadable)
      throws IOException {
    return walk(folder, unreadable).files();
  }

  /** What is in a folder, as far as can be looked into. */
  static DeckFolder of(Path folder) {
    try {
      return walk(folder, (below, why) -> {});
    } catch (IOException e) {
      return new DeckFolder(folder, (below, why) -> {});
    }
  }

  private static DeckFolder walk(Path folder, BiConsumer<Path, IOException> unreadable)
      throws IOException {
    boolean isFolder = Files.isDirectory(folder);
    DeckFolder found = new DeckFolder(isFolder ? folder.toRealPath() : folder, unreadable);
    if (isFolder) {
      Files.walkFileTree(found.folder, Set.of(), DEEPEST, found);
    }
    return found;
  }

  /** The deck files, named from the folder on. */
  List<Path> files() {
    return files.stream().sorted().map(folder::relativize).toList();
  }

  /** The folders below, named from the folder on. */
  List<Path> folders() {
    return folders.stream().map(folder::relativize).toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
    if (isHidden(below)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (!below.equals(folder)) {
      folders.add(below);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    boolean isYaml = name.endsWith(".yaml") || name.endsWith(".yml");
    if (isYaml && !isHidden(file) && !attributes.isDirectory()) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException why) {
    unreadable.accept(folder.relativize(file), why);
    return FileVisitResult.CONTINUE;
  }

  private boolean isHidden(Path file) {
    return !file.equals(folder) && file.getFileName().toString().startsWith(".");
  }
}
