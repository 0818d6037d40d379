package dev.viva.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.viva.deck.Problem;
import dev.viva.json.JsonWriter;
import dev.viva.text.Visible;
import java.util.List;
import java.util.Locale;

/**
 * Problems of decks in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which
 * code hosts and editors show beside the lines.
 */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What RFC 3986 lets stand in a path as it is. */
  private static final String PLAIN_IN_PATH = "-._~/!$&'()*+,;=@";

  private Sarif() {}

  private record Rule(String id, String meaning, String level) {}

  private static final Rule ERROR =
      new Rule("deck-error", "A mistake that sets a question or a deck aside.", "error");
  private static final Rule WARNING =
      new Rule("deck-warning", "Something that is probably not meant so.", "warning");

  /**
   * One run with all problems.
   *
   * @param version that of Viva
   */
  public static String of(List<Problem> problems, String version) {
    return JsonWriter.object(
        json ->
            json.field("$schema", SCHEMA)
                .field("version", "2.1.0")
                .objects("runs", List.of(version), (run, viva) -> run(run, problems, viva)));
  }

  private static void run(JsonWriter run, List<Problem> problems, String version) {
    run.object(
            "tool",
            tool ->
                tool.object(
                    "driver",
                    driver ->
                        driver
                            .field("name", "Viva")
                            .field("version", version)
                            .objects("rules", List.of(ERROR, WARNING), Sarif::rule)))
        // As Viva counts columns.
        .field("columnKind", "unicodeCodePoints")
        .objects("results", problems, Sarif::result);
  }

  private static void rule(JsonWriter json, Rule rule) {
    json.field("id", rule.id())
        .object("shortDescription", text -> text.field("text", rule.meaning()))
        .object("defaultConfiguration", value -> value.field("level", rule.level()));
  }

  private static void result(JsonWriter json, Problem problem) {
    Rule rule = problem.isError() ? ERROR : WARNING;
    json.field("ruleId", rule.id())
        .field("level", rule.level())
        .object("message", text -> text.field("text", Visible.line(sentence(problem))))
        .objects(
            "locations",
            List.of(problem),
            (location, place) -> location.object("physicalLocation", file -> place(file, place)));
  }

  private static void place(JsonWriter json, Problem problem) {
    json.object("artifactLocation", file -> file.field("uri", uri(problem.file())))
        .object("region", region -> region(region, problem));
  }

  private static void region(JsonWriter json, Problem problem) {
    json.field("startLine", problem.line()).field("startColumn", problem.column());
    if (!problem.sourceLine().isEmpty()) {
      json.field("endColumn", problem.column() + problem.length())
          .object("snippet", text -> text.field("text", problem.sourceLine()));
    }
  }

  /** What is wrong and what to do about it. */
  static String sentence(Problem problem) {
    return problem.cure().isEmpty() ? problem.message() : problem.message() + "; " + problem.cure();
  }

  /** A file's name as a URI: relative where the name is. */
  private static String uri(String file) {
    StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
    for (byte octet : file.getBytes(UTF_8)) {
      boolean isPlain = octet > 0 && (isLetterOrDigit(octet) || PLAIN_IN_PATH.indexOf(octet) >= 0);
      uri.append(isPlain ? String.valueOf((char) octet) : escape(octet));
    }
    return uri.toString();
  }

  private static boolean isLetterOrDigit(byte octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9');
  }

  private static String escape(byte octet) {
    return String.format(Locale.ROOT, "%%%02X", octet);
  }
}
