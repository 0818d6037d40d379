package dev.viva;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/** A chat's address on this machine, which keeps what is posted to it. */
final class Webhook implements AutoCloseable {
  private final HttpServer server;
  private final List<String> posts = new ArrayList<>();

  /**
   * Begins to listen.
   *
   * @param answer the HTTP status that every post gets
   */
  Webhook(int answer) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          String type = exchange.getRequestHeaders().getFirst("Content-Type");
          posts.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestURI()
                  + " "
                  + type
                  + "\n"
                  + body);
          exchange.sendResponseHeaders(answer, -1);
          exchange.close();
        });
    server.start();
  }

  /** The address of a path here. */
  String address(String path) {
    return "http://"
        + InetAddress.getLoopbackAddress().getHostAddress()
        + ":"
        + server.getAddress().getPort()
        + path;
  }

  /** What was posted: method, path and type in one line, and below it the body. */
  List<String> posts() {
    return posts;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
