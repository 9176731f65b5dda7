package io.zhengmai.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * The classes and properties that statements use, the most used first. It looks at every statement
 * once: keep it as long as the store does not change.
 */
public record UsedTerms(List<IRI> classes, List<IRI> properties) {
  public UsedTerms {
    classes = List.copyOf(classes);
    properties = List.copyOf(properties);
  }

  /** Those of a store. */
  public static UsedTerms of(RepositoryConnection connection) {
    Map<IRI, Integer> classes = new HashMap<>();
    Map<IRI, Integer> properties = new HashMap<>();
    try (var statements = connection.getStatements(null, null, null, false)) {
      for (Statement statement : statements) {
        properties.merge(statement.getPredicate(), 1, Integer::sum);
        if (statement.getPredicate().equals(RDF.TYPE)
            && statement.getObject() instanceof IRI type) {
          classes.merge(type, 1, Integer::sum);
        }
      }
    }
    return new UsedTerms(byUse(classes), byUse(properties));
  }

  private static List<IRI> byUse(Map<IRI, Integer> uses) {
    return uses.entrySet().stream()
        .sorted(
            Map.Entry.<IRI, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().stringValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
