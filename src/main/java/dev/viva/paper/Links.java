package dev.viva.paper;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses may be followed. */
final class Links {
  private static final Set<String> WEB = Set.of("http", "https");

  private Links() {}

  /** The address for a link's target; empty unless it is a whole one of the web or of mail. */
  static Optional<String> safe(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean isWeb = WEB.contains(scheme) && uri.getHost() != null && uri.getUserInfo() == null;
      boolean isMail = scheme.equals("mailto") && uri.isOpaque();
      return isWeb || isMail ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
