package dev.viva.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a page links to, nothing is fetched while it is laid out. */
class PdfOfflineTest {
  /** All that could be fetched, should any of it ever come through the escaping; %s is a server. */
  private static final String TEMPTING =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Sheet</title>
      <base href="%1$s/base/"/>
      <link rel="stylesheet" type="text/css" href="%1$s/link.css"/>
      <link rel="stylesheet" type="text/css" href="relative.css"/>
      <style>
      @import url("%1$s/import.css");
      @font-face { font-family: theirs; src: url("%1$s/font.ttf"); }
      @page { background-image: url("%1$s/page.png"); }
      body { font-family: theirs, "DejaVu Sans"; background: url("%1$s/body.png"); }
      li { list-style-image: url("%1$s/bullet.png"); }
      p::before { content: url("%1$s/content.png"); }
      </style></head><body>
      <p>words</p>
      <p style="background-image: url(%1$s/style.png)"><img src="%1$s/image.png" alt=""/></p>
      <ul><li>item <img src="relative.png" alt=""/></li></ul>
      <object type="application/pdf" data="%1$s/object.pdf">o</object>
      <iframe src="%1$s/frame.html"></iframe>
      <a href="%1$s/there" download="%1$s/file">link</a>
      <svg xmlns="http://www.w3.org/2000/svg"><image href="%1$s/image.svg"/></svg>
      </body></html>
      """;

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Test
  void noServerIsAsked() {
    Printed printed = Printed.page(TEMPTING.formatted(address()), Optional.empty());

    assertEquals(List.of(), asked);
    assertEquals("wordsitemolink", printed.words());
  }

  @Test
  void noDocumentTypeIsFetched() {
    String page =
        """
        <!DOCTYPE html SYSTEM "%1$s/html.dtd" [<!ENTITY theirs SYSTEM "%1$s/entity">]>
        <html lang="en"><head><title>Sheet</title></head><body><p>a&theirs;</p></body></html>
        """;

    assertThrows(
        IllegalArgumentException.class,
        () -> Printed.page(page.formatted(address()), Optional.empty()));

    assertEquals(List.of(), asked);
  }
}
