package dev.viva.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the tree of a YAML text from SnakeYAML's events, which carry the place of everything, and
 * keeps it small: no tag is resolved, nothing is constructed, no collection is shared.
 *
 * <p>With {@link EvenReader} the only one that knows SnakeYAML.
 */
final class YamlTree {
  private final Parser parser;
  private final Offsets offsets;
  private final TreeLimits limits;
  private final Anchors anchors;

  private YamlTree(String text, int base, Problems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE); // the file's size was checked before
    this.offsets = new Offsets(text, base);
    StreamReader reader = offsets.isEven() ? new EvenReader(text) : new StreamReader(text);
    this.parser = new ParserImpl(reader, options);
    this.limits = new TreeLimits();
    this.anchors = new Anchors(problems);
  }

  /**
   * The tree of the text, or nothing if it holds no value.
   *
   * @param text part of the file's text, from an offset on
   * @param base that offset, which is added to all places
   * @param problems where to note what YAML allows and decks do not: tags, aliases, more documents
   * @throws SyntaxError if it cannot be read
   */
  static Optional<Node> parse(String text, int base, Problems problems) {
    TreeLimits.checkLines(text, base);
    YamlTree tree = new YamlTree(text, base, problems);
    try {
      return tree.document(problems);
    } catch (MarkedYAMLException e) {
      throw tree.syntaxError(e);
    } catch (YAMLException e) {
      throw new SyntaxError(String.valueOf(e.getMessage()), "", base, base);
    }
  }

  private Optional<Node> document(Problems problems) {
    Node root = null;
    for (Event event = next(); !event.is(Event.ID.StreamEnd); event = next()) {
      if (event instanceof DocumentStartEvent && root != null) {
        int start = offset(event.getStartMark());
        String cure = "remove this line, or move what follows to a file of its own";
        problems.error(start, offset(event.getEndMark()), "a second document begins", cure);
        break;
      } else if (event instanceof NodeEvent node) {
        root = node(node, 1);
      }
    }
    anchors.reportUnused();
    return Optional.ofNullable(root);
  }

  private Node node(NodeEvent event, int depth) {
    int start = offset(event.getStartMark());
    limits.countNode(start);
    if (event instanceof AliasEvent) {
      return anchors.resolve(event.getAnchor(), start, offset(event.getEndMark()));
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, start);
    }
    limits.checkDepth(depth, start);
    CollectionStartEvent collection = (CollectionStartEvent) event;
    anchors.checkTag(collection.getTag(), start, start + 1);
    return collection instanceof MappingStartEvent
        ? mapping(collection, start, depth)
        : listing(collection, start, depth);
  }

  private Node.Scalar scalar(ScalarEvent event, int start) {
    int end = offset(event.getEndMark());
    ScalarStyle style = event.getScalarStyle();
    Node.Style written =
        switch (style) {
          case PLAIN -> Node.Style.PLAIN;
          case LITERAL, FOLDED -> Node.Style.BLOCK;
          case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Node.Style.QUOTED;
        };
    Node.Scalar scalar = new Node.Scalar(event.getValue(), written, start, end);
    limits.checkText(scalar, anchors.problems());
    anchors.checkTag(event.getTag(), start, end);
    anchors.define(event.getAnchor(), scalar);
    return scalar;
  }

  private Node listing(CollectionStartEvent event, int start, int depth) {
    List<Node> items = new ArrayList<>();
    anchors.define(event.getAnchor());
    Event next = next();
    while (next instanceof NodeEvent item) {
      limits.checkSize(items.size(), offset(item.getStartMark()));
      items.add(node(item, depth + 1));
      next = next();
    }
    return new Node.Listing(items, event.isFlow(), start, offset(next.getEndMark()));
  }

  private Node mapping(CollectionStartEvent event, int start, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    anchors.define(event.getAnchor());
    Event next = next();
    while (next instanceof NodeEvent keyEvent) {
      limits.checkSize(entries.size(), offset(keyEvent.getStartMark()));
      Node key = node(keyEvent, depth + 1);
      Node value = node((NodeEvent) next(), depth + 1);
      if (key instanceof Node.Scalar name) {
        entries.add(new Node.Entry(name, value));
      } else {
        anchors.problems().error(key, "a key must be one word", "quote it, if it is a text");
      }
      next = next();
    }
    return new Node.Mapping(entries, event.isFlow(), start, offset(next.getEndMark()));
  }

  /** The next event. SnakeYAML 2.7 does not catch what a cut or too large {@code \U} throws. */
  private Event next() {
    try {
      return parser.getEvent();
    } catch (IllegalArgumentException e) {
      int at = offsets.latest();
      throw new SyntaxError("no such character", "while scanning a double-quoted scalar", at, at);
    }
  }

  private int offset(Mark mark) {
    return offsets.of(mark.getIndex());
  }

  private SyntaxError syntaxError(MarkedYAMLException e) {
    @Nullable Mark problem = e.getProblemMark();
    @Nullable Mark context = e.getContextMark();
    Mark at = problem != null ? problem : context;
    if (at == null) {
      return new SyntaxError(e.getProblem(), "", offsets.base(), offsets.base());
    }
    String doing = e.getContext() == null ? "" : e.getContext();
    int from = offset(context != null ? context : at);
    return new SyntaxError(e.getProblem(), doing, from, offset(at));
  }
}
