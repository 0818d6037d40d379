package dev.viva.paper;

import java.util.function.IntConsumer;

/**
 * How far a PDF has come, in percent: to lay it out takes about as long as to paint its pages. Laid
 * out are letters, and most sheets have theirs measured less than twice; of pages one knows how
 * many there are when all is laid out.
 */
final class PdfProgress {
  private static final int LAID_OUT = 50;
  private static final int PAINTED = 100;

  private final IntConsumer percent;
  private final long toMeasure;
  private long measured;
  private int pages = 1;

  /**
   * The progress of a PDF that is not begun.
   *
   * @param letters all that there are
   * @param percent is told numbers from 0 to 100, none less than the one before
   */
  PdfProgress(int letters, IntConsumer percent) {
    this.percent = percent;
    this.toMeasure = 2L * Math.max(1, letters);
  }

  /** So many letters more have their places, perhaps not for good. */
  void measured(int letters) {
    measured = Math.min(toMeasure, measured + letters);
    percent.accept((int) (LAID_OUT * measured / toMeasure));
  }

  /** All have their places, on so many pages. */
  void laidOut(int ofPages) {
    pages = Math.max(1, ofPages);
    percent.accept(LAID_OUT);
  }

  /** Pages before this one, counted from 0, are painted. */
  void paints(int page) {
    percent.accept(LAID_OUT + (PAINTED - LAID_OUT) * Math.min(page, pages) / pages);
  }
}
