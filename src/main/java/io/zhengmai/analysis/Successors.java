package io.zhengmai.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * What agencies are today, as the query {@code agency-successors} tells: after a reform of their
 * line at their level of government, the usual agency of the new line in their region. One agency
 * may have several successors: its work was divided.
 */
final class Successors {
  private final Map<Value, Set<Value>> successors = new HashMap<>();

  /**
   * Reads them.
   *
   * @param query the text of {@code agency-successors}
   */
  Successors(RepositoryConnection connection, String query) {
    try (var rows = connection.prepareTupleQuery(query).evaluate()) {
      rows.forEach(
          row -> {
            Value known = row.getValue("successor");
            successors
                .computeIfAbsent(
                    row.getValue("agency"),
                    a -> new TreeSet<>(Comparator.comparing(Value::stringValue)))
                .add(known == null ? row.getValue("successorName") : known);
          });
    }
  }

  /** Agencies, or, of those that no document names yet, names; the agency itself if unchanged. */
  Set<Value> of(IRI agency) {
    return successors.getOrDefault(agency, Set.of(agency));
  }
}
