package io.zhengmai.web.matrix;

import io.zhengmai.analysis.Selection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/** The canned query that gives the rows of a view of the matrix. */
final class MatrixQuery {
  static final String NAME = "agency-industry-matrix";

  private MatrixQuery() {}

  /** What to give it. */
  static Map<String, List<String>> parameters(MatrixRequest request) {
    Selection selection = request.selection();
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("rows", List.of(request.kind().code()));
    parameters.put("level", List.of(String.valueOf(request.level())));
    parameters.put("role", words(selection.roles()));
    parameters.put("basis", words(selection.bases()));
    parameters.put("region", words(selection.region()));
    parameters.put("year", words(selection.year()));
    parameters.put("document", words(selection.document()));
    parameters.put("industry", words(selection.industry()));
    return parameters;
  }

  private static List<String> words(Collection<? extends Value> values) {
    return values.stream().map(Value::stringValue).toList();
  }

  private static List<String> words(@Nullable Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }
}
