package dev.viva.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.viva.text.Wrap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/**
 * Lays XHTML out on pages: the one class that knows openhtmltopdf. It reads no file and calls no
 * server, whatever the document links to, and embeds all of its fonts. The PDF is tagged for screen
 * readers (PDF/UA-1, ISO 14289-1:2014), and the same document gives the same bytes.
 */
final class PdfPages {
  /** Family of what stands in for letters that a bold or slanted face lacks: the upright one. */
  static final String UPRIGHT = "upright";

  /** Family of the font for what the faces cannot show. */
  static final String FURTHER = "further";

  /** PDFBox would make an id of the hour; of this and of the title it makes one that stays. */
  private static final long ID = 1;

  private final PDDocument pdf;
  private final PdfProgress progress;
  private final Map<TrueTypeFont, PDFont> embedded = new HashMap<>();

  private PdfPages(PDDocument pdf, PdfProgress progress) {
    this.pdf = pdf;
    this.progress = progress;
  }

  /**
   * Writes a document, which knows its fonts by their families, and leaves the stream open.
   *
   * @param percent is told how far it has come
   */
  static void write(Document xhtml, Fonts fonts, OutputStream out, IntConsumer percent)
      throws IOException {
    XRLog.setLoggingEnabled(false);
    int letters = xhtml.getDocumentElement().getTextContent().length();
    PdfProgress progress = new PdfProgress(letters, percent);
    try (PDDocument pdf = new PDDocument();
        PdfBoxRenderer renderer = new PdfPages(pdf, progress).renderer(xhtml, fonts)) {
      renderer.layout();
      progress.laidOut(renderer.getRootBox().getLayer().getPages().size());
      renderer.createPDFWithoutClosing();
      PDDocumentInformation information = pdf.getDocumentInformation();
      information.setCreationDate(null);
      pdf.setDocumentId(ID);
      pdf.save(out);
    }
  }

  private PdfBoxRenderer renderer(Document xhtml, Fonts fonts) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useUriResolver((base, uri) -> null);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Viva");
    builder.usePDDocument(pdf);
    builder.useUnicodeLineBreaker(new LineBreaks(progress));
    builder.usePageSupplier(this::page);
    for (Face face : Face.values()) {
      builder.useFont(
          new Embedded(() -> fonts.font(face)),
          face.family(),
          face.weight(),
          face.oblique() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
    builder.useFont(new Embedded(() -> fonts.font(Face.SANS)), UPRIGHT);
    fonts.further().ifPresent(font -> builder.useFont(new Embedded(() -> font), FURTHER));
    builder.withW3cDocument(xhtml, null);
    return builder.buildPdfRenderer();
  }

  private PDPage page(PDDocument document, float width, float height, int number, int shadow) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    progress.paints(document.getNumberOfPages() - 1);
    return page;
  }

  /** A font that goes into the PDF, as far as it is used, once the first word needs it. */
  private final class Embedded extends PDFontSupplier {
    private final Supplier<TrueTypeFont> font;

    Embedded(Supplier<TrueTypeFont> font) {
      super(null);
      this.font = font;
    }

    @Override
    public PDFont supply() {
      return embedded.computeIfAbsent(font.get(), PdfPages.this::embed);
    }
  }

  private PDFont embed(TrueTypeFont font) {
    try {
      return PDType0Font.load(pdf, font, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The places where a line may end. The JDK's, which openhtmltopdf would take, part "±1." from "5"
   * and "f" from "(x)".
   */
  private static final class LineBreaks implements FSTextBreaker {
    private final PdfProgress progress;
    private String text = "";
    private int at;

    LineBreaks(PdfProgress progress) {
      this.progress = progress;
    }

    @Override
    public void setText(String newText) {
      progress.measured(newText.length());
      text = newText;
      at = 0;
    }

    @Override
    public int next() {
      if (at == text.length()) {
        return BreakIterator.DONE;
      }
      at = Wrap.nextBreak(text, at);
      return at;
    }
  }
}
