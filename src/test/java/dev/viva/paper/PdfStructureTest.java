package dev.viva.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

/** What a PDF has besides its words. */
class PdfStructureTest {
  @Test
  void thePdfSaysWhatItIsAndIsTagged() throws IOException {
    try (PDDocument pdf = Printed.body("<p>a</p>").open()) {
      assertEquals("Sheet & more", pdf.getDocumentInformation().getTitle());
      assertEquals("Viva", pdf.getDocumentInformation().getProducer());
      assertEquals("en", pdf.getDocumentCatalog().getLanguage());
      assertEquals(true, pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals(true, pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
    }
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    try (PDDocument pdf = Printed.body("<p>a <b>b</b> <code>c</code></p>").open()) {
      List<Boolean> embedded = new ArrayList<>();
      PDResources resources = pdf.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        embedded.add(resources.getFont(name).isEmbedded());
      }

      assertEquals(List.of(true, true, true), embedded);
    }
  }

  @Test
  void headingsMakeTheOutline() throws IOException {
    String body =
        """
        <h1>Title</h1>
        <div id="a/1"><h2>Chapter</h2><h3>Topic &#x5B57;</h3><h4>1. First</h4></div>
        <div id="a/2"><h4>2. Second</h4></div>
        <div id="a/3"><h3>Next</h3><h4>3. Third</h4></div>
        """;

    try (PDDocument pdf = Printed.body(body).open()) {
      assertEquals(
          "[Chapter [Topic 字 [1. First [], 2. Second []], Next [3. Third []]]]",
          names(pdf.getDocumentCatalog().getDocumentOutline()));
    }
  }

  private static String names(PDOutlineNode node) {
    List<String> names = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      names.add(item.getTitle() + " " + names(item));
    }
    return names.toString();
  }

  @Test
  void linksLeadToPagesAndToTheWeb() throws IOException {
    String body =
        "<nav class=\"contents\"><ol><li><a href=\"#t\">Topic</a></li></ol></nav>"
            + "<p style=\"page-break-before: always\" id=\"t\">"
            + "<a href=\"https://example.org/a?b=c&amp;d\">there</a></p>";
    Printed printed = Printed.body(body);

    try (PDDocument pdf = printed.open()) {
      PDActionGoTo inside = (PDActionGoTo) link(pdf.getPage(0)).getAction();
      PDPageDestination target = (PDPageDestination) inside.getDestination();
      assertEquals(1, target.retrievePageNumber());
      assertEquals(
          "https://example.org/a?b=c&d", ((PDActionURI) link(pdf.getPage(1)).getAction()).getURI());
    }
    assertEquals("1.Topic2there", printed.words().replaceAll("\\.{9,}", ""));
  }

  private static PDAnnotationLink link(PDPage page) throws IOException {
    return (PDAnnotationLink) page.getAnnotations().get(0);
  }
}
