package io.zhengmai.lexicon;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of work (条线) that runs from the state down to the county.
 *
 * @param key its key in the reference data
 * @param label its Chinese name
 * @param nationalCounterpart the name of the body of the state at its head; null where it has none
 * @param agencyForms what its agencies are called, at each level and in each period
 */
public record AgencyLine(
    String key, String label, @Nullable String nationalCounterpart, List<AgencyForm> agencyForms) {
  public AgencyLine {
    agencyForms = List.copyOf(agencyForms);
  }

  /** All names of its agencies without their region: 工业和信息化厅, 经济和信息化委, 经信委. */
  public List<String> forms() {
    return agencyForms.stream()
        .flatMap(form -> Stream.concat(Stream.of(form.name()), form.variants().stream()))
        .distinct()
        .toList();
  }
}
