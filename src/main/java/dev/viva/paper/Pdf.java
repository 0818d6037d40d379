package dev.viva.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes a PDF of an HTML page of ours. */
public final class Pdf {
  private Pdf() {}

  /**
   * Writes the PDF and leaves the stream open.
   *
   * @param xhtml a page that is well-formed XML, without a document type of its own
   * @param font a TrueType file for what DejaVu cannot show
   * @param percent is told how far it has come, from 0 to 100
   * @return the code points that no font could show, in their order; their numbers are printed
   * @throws IllegalArgumentException if the font is none
   * @throws UncheckedIOException if the stream takes no more
   */
  public static Set<Integer> write(
      String xhtml, Optional<byte[]> font, OutputStream out, IntConsumer percent) {
    Document document = parse(xhtml);
    Bookmarks.addTo(document);
    addStyle(document);
    addRunningTitle(document);
    try (Fonts fonts = new Fonts(font)) {
      Set<Integer> missing = Glyphs.spellOut(document, fonts);
      PdfPages.write(document, fonts, out, percent);
      return missing;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether {@link #write} takes this file for a font. */
  public static boolean isFont(byte[] file) {
    return Fonts.isFont(file);
  }

  private static Document parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler()); // Without one it prints.
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("not the XHTML that Viva writes", e);
    }
  }

  private static void addStyle(Document document) {
    Element style = document.createElement("style");
    try (InputStream css = Pdf.class.getResourceAsStream("pdf.css")) {
      byte[] bytes = Objects.requireNonNull(css).readAllBytes();
      style.setTextContent(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    the(document, "head").appendChild(style);
  }

  private static void addRunningTitle(Document document) {
    Element title = document.createElement("div");
    title.setAttribute("class", "running-title");
    title.setTextContent(the(document, "title").getTextContent());
    Node body = the(document, "body");
    body.insertBefore(title, body.getFirstChild());
  }

  private static Node the(Document document, String element) {
    return document.getElementsByTagName(element).item(0);
  }
}
