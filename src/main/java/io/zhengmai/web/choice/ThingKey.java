package io.zhengmai.web.choice;

import java.util.Collection;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;

/** What stands for a thing in addresses: its code or its name, the last part of its IRI. */
public final class ThingKey {
  private ThingKey() {}

  /** The key of a thing; the words of a literal. */
  public static String of(Value value) {
    String words = value.stringValue();
    return value instanceof IRI
        ? words.substring(Math.max(words.lastIndexOf('/'), words.lastIndexOf('#')) + 1)
        : words;
  }

  /** The one that a key stands for. */
  public static <T extends Value> Optional<T> find(String key, Collection<T> among) {
    return among.stream().filter(value -> of(value).equals(key)).findFirst();
  }
}
