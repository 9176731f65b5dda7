package io.zhengmai.query;

import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Namespace;

/**
 * What a written result calls things.
 *
 * @param prefixes of namespaces, for formats that abbreviate
 * @param headings of columns by their names, for formats that are for people
 */
public record ResultNames(List<Namespace> prefixes, Map<String, String> headings) {
  public ResultNames {
    prefixes = List.copyOf(prefixes);
    headings = Map.copyOf(headings);
  }

  /** Columns keep their names. */
  public static ResultNames of(List<Namespace> prefixes) {
    return new ResultNames(prefixes, Map.of());
  }
}
