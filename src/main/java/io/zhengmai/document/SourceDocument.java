package io.zhengmai.document;

/**
 * One policy text with what stands beside it.
 *
 * @param key the file's name up to the first {@code _} or {@code .}; names output files, never a
 *     thing in the graph
 * @param fileName the file's name without its folder
 */
public record SourceDocument(String key, String fileName, CanonicalText text, Sidecar sidecar) {
  /** The same document with another text. */
  public SourceDocument withText(CanonicalText other) {
    return new SourceDocument(key, fileName, other, sidecar);
  }

  /** The key of a file of this name. */
  public static String keyOf(String fileName) {
    int end = 0;
    while (end < fileName.length() && fileName.charAt(end) != '_' && fileName.charAt(end) != '.') {
      end++;
    }
    return end == 0 ? fileName : fileName.substring(0, end);
  }
}
