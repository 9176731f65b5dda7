package io.zhengmai.format;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/**
 * The JSON-LD context of the graph, {@code ontology/context.jsonld}: short names for the terms of
 * the ontology, and prefixes for those of others.
 */
public final class PublishedContext {
  private static final String FILE = "/zhengmai/ontology/context.jsonld";
  private static final byte[] BYTES = read();
  private static final JsonObject NAMES = parse().getJsonObject("@context");

  private PublishedContext() {}

  /** The file, as it is published. */
  public static byte[] bytes() {
    return BYTES.clone();
  }

  /** The names, each with what it stands for. */
  static JsonObject names() {
    return NAMES;
  }

  /** The names that a compacted document needs to be understood. */
  static JsonObject usedIn(JsonValue document) {
    Set<String> words = new HashSet<>();
    gather(document, words);
    JsonObjectBuilder used = Json.createObjectBuilder();
    NAMES.forEach(
        (name, meaning) -> {
          if (words.contains(name)) {
            gather(meaning, words);
          }
        });
    NAMES.forEach(
        (name, meaning) -> {
          if (words.contains(name)) {
            used.add(name, meaning);
          }
        });
    return used.build();
  }

  /** Adds keys and texts, and what stands before a colon in them: it may be a prefix. */
  private static void gather(JsonValue value, Set<String> words) {
    if (value instanceof JsonObject object) {
      object.forEach(
          (key, member) -> {
            add(key, words);
            gather(member, words);
          });
    } else if (value instanceof JsonArray array) {
      array.forEach(member -> gather(member, words));
    } else if (value instanceof JsonString text) {
      add(text.getString(), words);
    }
  }

  private static void add(String text, Set<String> words) {
    words.add(text);
    int colon = text.indexOf(':');
    if (colon > 0) {
      words.add(text.substring(0, colon));
    }
  }

  private static JsonObject parse() {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(BYTES))) {
      return reader.readObject();
    }
  }

  private static byte[] read() {
    try (InputStream in = PublishedContext.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program holds no " + FILE);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
