package io.zhengmai.web.matrix;

import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.Measure;
import io.zhengmai.analysis.Selection;
import io.zhengmai.web.choice.ViewAnswers.Behind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/** The canned query that gives what is seen: the cells of the matrix, or the tasks beside it. */
final class MatrixQuery {
  static final String CELLS = "agency-industry-matrix";

  private MatrixQuery() {}

  static Behind of(MatrixRequest request, Analysis analysis) {
    return request.hasTasks() ? tasks(request, analysis) : cells(request);
  }

  private static Behind cells(MatrixRequest request) {
    Map<String, List<String>> parameters = selection(request.selection());
    parameters.put("rows", List.of(request.kind().code()));
    parameters.put("level", List.of(String.valueOf(request.level())));
    return new Behind(CELLS, parameters);
  }

  private static Behind tasks(MatrixRequest request, Analysis analysis) {
    Map<String, List<String>> parameters = selection(request.selection());
    if (request.column() != null) {
      parameters.put("industry", words(request.column()));
    }
    if (request.measure() == Measure.LED) {
      parameters.put("leading", List.of("true"));
    }
    if (request.row() != null) {
      List<IRI> agencies = analysis.agencies(request.kind(), request.row());
      parameters.put("agency", words(agencies));
    }
    return new Behind("parts-in-tasks", parameters);
  }

  private static Map<String, List<String>> selection(Selection selection) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
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
