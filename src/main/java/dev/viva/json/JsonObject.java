package dev.viva.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that was read. Its accessors name what they expect; a field that is missing or of
 * another type is an {@link IllegalArgumentException} with the field's name.
 */
public final class JsonObject {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DEEPEST = 20;

  /** Room for as many as a line of the journal has. */
  private static final int FIELDS = 32;

  private final Map<String, @Nullable Object> fields;

  private JsonObject(Map<String, @Nullable Object> fields) {
    this.fields = fields;
  }

  /** The object that this text is; empty when it is not exactly one JSON object. */
  public static Optional<JsonObject> parse(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      JsonObject object = object(parser, 1);
      return parser.nextToken() == null ? Optional.of(object) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A text. */
  public String text(String name) {
    return as(String.class, name);
  }

  /** A whole number that a {@code long} holds. */
  public long number(String name) {
    return as(Long.class, name);
  }

  /** A number that an {@code int} holds. */
  public int smallNumber(String name) {
    long number = number(name);
    if ((int) number != number) {
      throw new IllegalArgumentException(name + " is out of range: " + number);
    }
    return (int) number;
  }

  /** True or false. */
  public boolean flag(String name) {
    return as(Boolean.class, name);
  }

  /** An object in this one. */
  public JsonObject object(String name) {
    return as(JsonObject.class, name);
  }

  /** An array of texts. */
  public List<String> texts(String name) {
    return list(name, String.class);
  }

  /** An array of objects. */
  public List<JsonObject> objects(String name) {
    return list(name, JsonObject.class);
  }

  /** True when the field is there and not null. */
  public boolean has(String name) {
    return fields.get(name) != null;
  }

  private <T> List<T> list(String name, Class<T> type) {
    List<T> values = new ArrayList<>();
    for (Object value : as(List.class, name)) {
      values.add(cast(type, name, value));
    }
    return values;
  }

  private <T> T as(Class<T> type, String name) {
    return cast(type, name, fields.get(name));
  }

  private static <T> T cast(Class<T> type, String name, @Nullable Object value) {
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(name + " is not " + type.getSimpleName() + ": " + value);
    }
    return type.cast(value);
  }

  private static JsonObject object(JsonParser parser, int depth) throws IOException {
    Map<String, @Nullable Object> fields = new HashMap<>(FIELDS);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      int before = fields.size();
      parser.nextToken();
      fields.put(name, value(parser, depth));
      if (fields.size() == before) {
        throw new IOException("the field " + name + " comes twice");
      }
    }
    return new JsonObject(fields);
  }

  private static @Nullable Object value(JsonParser parser, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("nested too deeply");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, depth + 1);
      case START_ARRAY -> array(parser, depth + 1);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> whole(parser.getNumberValue());
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  /** A whole number as a {@code long} where it is one; a larger one is nobody's yet. */
  private static Number whole(Number number) {
    return number instanceof BigInteger ? number : Long.valueOf(number.longValue());
  }

  private static List<@Nullable Object> array(JsonParser parser, int depth) throws IOException {
    List<@Nullable Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser, depth));
    }
    return values;
  }
}
