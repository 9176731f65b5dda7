package io.zhengmai.web.targets;

import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.Selection;
import io.zhengmai.analysis.TargetSelection;
import io.zhengmai.query.RequestProblem;
import io.zhengmai.query.ThingKind;
import io.zhengmai.web.choice.Asked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see.
 *
 * @param whole whether to draw more than what stands first
 */
record TargetsRequest(TargetSelection selection, boolean whole) {
  /** The canned query that gives what is seen. */
  static final String QUERY = "targets-by-indicator";

  private static final int LATEST_YEAR = 9999;

  static TargetsRequest of(Asked asked, Analysis analysis) {
    Selection scope =
        new Selection(
            Set.of(),
            Set.of(),
            asked.thing("region", ThingKind.REGION),
            asked.number("year", LATEST_YEAR),
            asked.thing("document", ThingKind.DOCUMENT),
            asked.thing("industry", ThingKind.INDUSTRY));
    String unit = asked.word("unit");
    if (!unit.isEmpty() && !analysis.targetScope().units().contains(unit)) {
      asked.problem("unit", RequestProblem.Reason.NOT_A_CHOICE, unit);
      unit = "";
    }
    return new TargetsRequest(
        new TargetSelection(asked.word("indicator"), unit, asked.number("due", LATEST_YEAR), scope),
        asked.word("size").equals("whole"));
  }

  /** The parameters of the query. */
  Map<String, List<String>> parameters() {
    Selection scope = selection.scope();
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("indicator", words(selection.indicator()));
    parameters.put("unit", words(selection.unit()));
    parameters.put("region", words(scope.region()));
    parameters.put("industry", words(scope.industry()));
    parameters.put("due", words(selection.due()));
    parameters.put("year", words(scope.year()));
    parameters.put("document", words(scope.document()));
    return parameters;
  }

  private static List<String> words(@Nullable Object value) {
    return value == null || value.toString().isEmpty() ? List.of() : List.of(value.toString());
  }
}
