package io.zhengmai.web.reconcile;

import java.util.List;

/**
 * What the preview of a thing shows in a small frame.
 *
 * @param facts a property and its values each
 */
public record PreviewView(String name, String kind, String id, String href, List<Fact> facts) {
  /** One line. */
  public record Fact(String property, String values) {}
}
