package io.zhengmai.web.asset;

import java.util.Map;

/**
 * A file that pages load.
 *
 * @param body shared by all answers and never changed
 * @param tag what its content is called: equal content, equal tag
 */
record Asset(byte[] body, String mediaType, String tag) {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css",
          "js", "text/javascript",
          "mjs", "text/javascript",
          "json", "application/json",
          "svg", "image/svg+xml");

  /**
   * A file as its name says.
   *
   * @throws IllegalArgumentException if nothing is known of such names
   */
  static Asset of(String name, byte[] body) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) {
      throw new IllegalArgumentException(name + ": of what type is it?");
    }
    return new Asset(
        body, type.startsWith("image/") ? type : type + ";charset=utf-8", Content.tag(body));
  }
}
