package io.zhengmai.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a drawing: the names of columns.
 *
 * @param x the column along the horizontal axis
 * @param y the column along the vertical axis
 * @param value the column that colours, for a heat map
 */
public record Chart(Type type, String x, String y, @Nullable String value) {
  /** A way to draw. */
  public enum Type {
    @JsonProperty("bar")
    BAR,
    @JsonProperty("heatmap")
    HEATMAP,
    @JsonProperty("timeline")
    TIMELINE
  }
}
