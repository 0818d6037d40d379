package dev.viva.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF, and what another reader finds written in it. */
record Printed(ByteArrayOutputStream written, Set<Integer> missing) {

  /** A page of this title around this XHTML. */
  static Printed body(String xhtml) {
    return body(xhtml, Optional.empty());
  }

  static Printed body(String xhtml, Optional<byte[]> font) {
    return page(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Sheet &amp; more</title></head><body>"
            + xhtml
            + "</body></html>",
        font);
  }

  static Printed page(String xhtml, Optional<byte[]> font) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Set<Integer> missing = Pdf.write(xhtml, font, out, percent -> {});
    return new Printed(out, missing);
  }

  byte[] pdf() {
    return written.toByteArray();
  }

  PDDocument open() throws IOException {
    return Loader.loadPDF(pdf());
  }

  /**
   * The words of all pages from top to bottom, without blanks and line breaks, and without what
   * stands above and below each page.
   */
  String words() {
    try (PDDocument document = open()) {
      String title = squeezed(document.getDocumentInformation().getTitle());
      int pages = document.getNumberOfPages();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      StringBuilder words = new StringBuilder();
      for (int page = 1; page <= pages; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        words.append(within(squeezed(stripper.getText(document)), title, page + "/" + pages));
      }
      return words.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String within(String page, String head, String foot) {
    if (!page.startsWith(head) || !page.endsWith(foot)) {
      throw new IllegalStateException("no " + head + " above or no " + foot + " below " + page);
    }
    return page.substring(head.length(), page.length() - foot.length());
  }

  static String squeezed(String words) {
    return words.replaceAll("[\\s\\p{Z}]+", "");
  }
}
