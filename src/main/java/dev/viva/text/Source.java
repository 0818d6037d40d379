package dev.viva.text;

import static java.util.stream.Collectors.joining;

import org.commonmark.node.Node;

/** The text that a Markdown tree was parsed from. */
record Source(String text) {

  /** What the author typed for a block. */
  String of(Node node) {
    return node.getSourceSpans().stream()
        .map(it -> text.substring(it.getInputIndex(), it.getInputIndex() + it.getLength()))
        .collect(joining(" "));
  }
}
