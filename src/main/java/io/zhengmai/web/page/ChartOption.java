package io.zhengmai.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every chart with two axes has: an option of ECharts, to be written as JSON. */
public final class ChartOption {
  /** Pixels above what is drawn. */
  private static final int EDGE = 8;

  /** The same where a legend stands there. */
  private static final int LEGEND = 40;

  private ChartOption() {}

  /**
   * An option that more can be put into.
   *
   * @param trigger of the tooltip: an item, or all on an axis
   * @param legend whether a legend stands above
   */
  public static Map<String, Object> of(
      String trigger, boolean legend, Map<?, ?> x, Map<?, ?> y, List<?> series) {
    Map<String, Object> option = new LinkedHashMap<>();
    int top = legend ? LEGEND : EDGE;
    option.put(
        "grid", Map.of("containLabel", true, "left", 8, "right", 24, "top", top, "bottom", EDGE));
    option.put("tooltip", Map.of("trigger", trigger));
    option.put("xAxis", x);
    option.put("yAxis", y);
    option.put("series", series);
    return option;
  }
}
