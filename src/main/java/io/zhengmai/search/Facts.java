package io.zhengmai.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * All that is said of one thing.
 *
 * @param graphs those that say it; {@link RDF4J#NIL} for the one without a name
 */
record Facts(Map<IRI, List<Value>> values, Set<Resource> graphs) {

  static Facts of(Resource thing, RepositoryConnection connection) {
    Map<IRI, List<Value>> values = new HashMap<>();
    Set<Resource> graphs = new LinkedHashSet<>();
    try (var statements = connection.getStatements(thing, null, null, false)) {
      for (Statement statement : statements) {
        values
            .computeIfAbsent(statement.getPredicate(), p -> new ArrayList<>())
            .add(statement.getObject());
        graphs.add(graph(statement));
      }
    }
    return new Facts(values, graphs);
  }

  static Resource graph(Statement statement) {
    Resource graph = statement.getContext();
    return graph == null ? RDF4J.NIL : graph;
  }

  List<Value> of(IRI property) {
    return values.getOrDefault(property, List.of());
  }

  /** The things that a property leads to. */
  Set<IRI> things(IRI property) {
    Set<IRI> things = new LinkedHashSet<>();
    for (Value value : of(property)) {
      if (value instanceof IRI thing) {
        things.add(thing);
      }
    }
    return things;
  }

  /** One of the values, always the same. */
  Optional<Value> first(IRI property) {
    return of(property).stream().min((a, b) -> a.stringValue().compareTo(b.stringValue()));
  }

  /** The words of several properties, in the order of the properties, Chinese first; none twice. */
  Set<String> words(Collection<IRI> properties) {
    Set<String> words = new LinkedHashSet<>();
    for (IRI property : properties) {
      of(property).stream()
          .filter(Literal.class::isInstance)
          .map(Literal.class::cast)
          .sorted(Comparator.comparing(Facts::isForeign).thenComparing(Literal::getLabel))
          .map(Literal::getLabel)
          .filter(label -> !label.isBlank())
          .forEach(words::add);
    }
    return words;
  }

  /** Those of the words that are not in another language than Chinese. */
  Set<String> chinese(Collection<IRI> properties) {
    Map<IRI, List<Value>> chinese = new HashMap<>();
    for (IRI property : properties) {
      chinese.put(
          property,
          of(property).stream().filter(v -> !(v instanceof Literal l && isForeign(l))).toList());
    }
    return new Facts(chinese, graphs).words(properties);
  }

  private static boolean isForeign(Literal label) {
    return label.getLanguage().map(tag -> !tag.startsWith("zh")).orElse(false);
  }
}
