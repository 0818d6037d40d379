package dev.viva.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PdfProgressTest {
  @Test
  void aLongPageGoesOnInSmallStepsAndNeverBack() {
    String body =
        "<p>Some words.</p><div style='page-break-before: always'><p>Others.</p></div>".repeat(40);
    String page = "<html><head><title>Long</title></head><body>" + body + "</body></html>";
    List<Integer> told = new ArrayList<>();

    Pdf.write(page, Optional.empty(), OutputStream.nullOutputStream(), told::add);

    assertEquals(told.stream().sorted().toList(), told);
    assertTrue(told.stream().filter(percent -> percent < 50).distinct().count() > 20);
    assertTrue(told.stream().filter(percent -> percent > 50).distinct().count() > 30);
  }

  @Test
  void lettersThatAreMeasuredOftenDoNotPassForPages() {
    List<Integer> told = new ArrayList<>();
    PdfProgress progress = new PdfProgress(10, told::add);

    progress.measured(10);
    progress.measured(100);
    progress.laidOut(4);
    progress.paints(0);
    progress.paints(1);
    progress.paints(4);

    assertEquals(List.of(25, 50, 50, 50, 62, 100), told);
  }

  @Test
  void anEmptySheetHasAProgressToo() {
    List<Integer> told = new ArrayList<>();
    PdfProgress progress = new PdfProgress(0, told::add);

    progress.laidOut(0);
    progress.paints(0);

    assertEquals(List.of(50, 50), told);
  }
}
