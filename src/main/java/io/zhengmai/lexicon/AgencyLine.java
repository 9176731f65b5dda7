package io.zhengmai.lexicon;

import java.util.List;

/**
 * A line of work (条线) that runs from the state down to the county.
 *
 * @param key its key in the reference data
 * @param label its Chinese name
 * @param forms names of its agencies without their region: 工业和信息化厅, 经济和信息化委, 经信委
 */
public record AgencyLine(String key, String label, List<String> forms) {
  public AgencyLine {
    forms = List.copyOf(forms);
  }
}
