package io.zhengmai.validation;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a graph must not say.
 *
 * @param focus the IRI of the thing that is wrong
 * @param path the property, or path of properties, that is wrong; null where it is the thing as a
 *     whole
 * @param value the offending value; null where one is missing
 * @param chinese what is expected, in Chinese
 * @param english the same in English
 */
public record Violation(
    String focus, @Nullable String path, @Nullable String value, String chinese, String english)
    implements Comparable<Violation> {

  @Override
  public int compareTo(Violation other) {
    return toString().compareTo(other.toString());
  }

  /** One line: the thing, the property, the value, and what is expected. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(focus);
    if (path != null) {
      line.append(' ').append(path);
    }
    if (value != null) {
      line.append(" = ").append(value);
    }
    return line.append(": ").append(chinese).append(' ').append(english).toString();
  }
}
