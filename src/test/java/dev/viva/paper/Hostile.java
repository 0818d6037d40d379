package dev.viva.paper;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that try to be more than text. */
final class Hostile {
  private static final List<String> PIECES =
      List.of(
          "word",
          "a",
          "B",
          "1",
          "é",
          "字",
          "😀",
          "√",
          "«",
          "→",
          " ",
          "  ",
          "     ",
          "\t",
          "\n",
          "\n\n",
          "\r\n",
          "\u00a0",
          "\u3000",
          "\u2028",
          "*",
          "**",
          "***",
          "_",
          "__",
          "~",
          "~~~",
          "`",
          "``",
          "```",
          "```java",
          "\\",
          "\\\\",
          "|",
          "||",
          "\\|",
          "# ",
          "###### ",
          "#",
          "> ",
          ">",
          "- ",
          "+ ",
          "* ",
          "-",
          "---",
          "***",
          "===",
          "=",
          "1. ",
          "2) ",
          "999999999. ",
          "[",
          "]",
          "(",
          ")",
          "![",
          "[x](http://e.vil)",
          "![x](u.png)",
          "[x]: http://e.vil",
          "[ ] ",
          "[x] ",
          "[^1]",
          "<",
          ">",
          "<b>",
          "</details>",
          "<details>",
          "<summary>",
          "<!--",
          "-->",
          "<?php",
          "<![CDATA[",
          "<http://e.vil>",
          "<a@e.vil>",
          "http://e.vil",
          "www.e.vil",
          "a@e.vil",
          "&lt;",
          "&#60;",
          "&amp;",
          "&",
          ";",
          "lt;",
          "\u001b[31m",
          "\u0007",
          "\u0000",
          "\u202e",
          "\u200b",
          "\u0085",
          "| a | b |",
          "| - | - |",
          ":-:",
          "--- | ---",
          ":",
          "://",
          "!",
          "$x$",
          "$$",
          "{{x}}",
          "<%",
          "%>",
          "</summary>",
          "<script>alert(1)</script>",
          "    code",
          "@",
          "http",
          "www",
          ".",
          "\ud800",
          "\"",
          "'");

  private Hostile() {}

  /** A text of one to nine pieces. */
  static String text(RandomGenerator random) {
    return IntStream.range(0, 1 + random.nextInt(9))
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }

  /** So many texts; the first ones are each piece by itself. */
  static Stream<String> texts(int count, RandomGenerator random) {
    return Stream.concat(PIECES.stream(), Stream.generate(() -> text(random))).limit(count);
  }
}
