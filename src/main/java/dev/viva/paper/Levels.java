package dev.viva.paper;

import java.util.List;

/**
 * The levels of headings below the title, of which none is skipped.
 *
 * @param chapters whether chapters have names
 * @param sections whether sections have names
 */
record Levels(boolean chapters, boolean sections) {

  /** The levels of a sheet. */
  static Levels of(Sheet.Body body) {
    List<Sheet.Chapter> all =
        body instanceof Sheet.Chapters chapters ? chapters.chapters() : List.of();
    return new Levels(
        all.stream().anyMatch(chapter -> !chapter.name().isEmpty()),
        all.stream()
            .flatMap(chapter -> chapter.sections().stream())
            .anyMatch(section -> !section.name().isEmpty()));
  }

  int section() {
    return chapters ? 3 : 2;
  }

  int entry() {
    return section() + (sections ? 1 : 0);
  }
}
