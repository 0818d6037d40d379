package dev.viva.exchange;

import dev.viva.deck.Problem;
import dev.viva.text.Visible;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Problems of decks as workflow commands of GitHub Actions, which marks the lines with them.
 * Escapes are those of {@code actions/toolkit}: {@code %}, CR and LF everywhere, and in a property
 * also {@code :} and {@code ,}, which would end it.
 */
public final class Annotations {
  private Annotations() {}

  /** A command a line, each ended; no problems, no lines. */
  public static String of(List<Problem> problems) {
    return problems.stream().map(problem -> command(problem) + "\n").collect(Collectors.joining());
  }

  private static String command(Problem problem) {
    return "::%s file=%s,line=%d,col=%d::%s"
        .formatted(
            problem.severity().label(),
            property(problem.file()),
            problem.line(),
            problem.column(),
            data(Sarif.sentence(problem)));
  }

  private static String property(String value) {
    return data(value).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String value) {
    return Visible.line(value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }
}
