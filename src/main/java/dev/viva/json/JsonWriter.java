package dev.viva.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes one JSON document on one line: control characters, U+2028, U+2029 and lone surrogates are
 * escaped, keys stand in the order of the calls.
 */
public final class JsonWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json;

  private JsonWriter() {
    try {
      json = FACTORY.createGenerator(text);
      json.setCharacterEscapes(new LineSafe());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document whose fields this writes. */
  public static String object(Consumer<JsonWriter> fields) {
    JsonWriter writer = new JsonWriter();
    writer.attempt(
        () -> {
          writer.json.writeStartObject();
          fields.accept(writer);
          writer.json.writeEndObject();
          writer.json.close();
        });
    return LineSafe.escapeLoneSurrogates(writer.text.toString());
  }

  /** A text. */
  public JsonWriter field(String name, String value) {
    return attempt(() -> json.writeStringField(name, value));
  }

  /** A whole number. */
  public JsonWriter field(String name, long value) {
    return attempt(() -> json.writeNumberField(name, value));
  }

  /** True or false. */
  public JsonWriter field(String name, boolean value) {
    return attempt(() -> json.writeBooleanField(name, value));
  }

  /** A field that has no value: {@code null}. */
  public JsonWriter absent(String name) {
    return attempt(() -> json.writeNullField(name));
  }

  /** An array of texts. */
  public JsonWriter field(String name, Collection<String> values) {
    return attempt(
        () -> {
          json.writeArrayFieldStart(name);
          for (String value : values) {
            json.writeString(value);
          }
          json.writeEndArray();
        });
  }

  /** An object in this one, with its own fields. */
  public JsonWriter object(String name, Consumer<JsonWriter> fields) {
    return attempt(
        () -> {
          json.writeObjectFieldStart(name);
          fields.accept(this);
          json.writeEndObject();
        });
  }

  /** An array with one object per value. */
  public <T> JsonWriter objects(
      String name, Collection<T> values, BiConsumer<JsonWriter, T> fields) {
    return attempt(
        () -> {
          json.writeArrayFieldStart(name);
          for (T value : values) {
            json.writeStartObject();
            fields.accept(this, value);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private JsonWriter attempt(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
