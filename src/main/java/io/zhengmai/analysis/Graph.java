package io.zhengmai.analysis;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** The statements of a connection, by subject and property, in an order of their own. */
final class Graph {
  private static final Comparator<Value> BY_WORDS = Comparator.comparing(Value::stringValue);

  private final RepositoryConnection connection;

  Graph(RepositoryConnection connection) {
    this.connection = connection;
  }

  /** The values of a property, each once, though several graphs give it. */
  List<Value> values(Resource subject, IRI property) {
    return distinct(subject, property, null, Statement::getObject);
  }

  /** The first value of a property. */
  Optional<Value> value(Resource subject, IRI property) {
    return values(subject, property).stream().findFirst();
  }

  Optional<IRI> thing(Resource subject, IRI property) {
    return values(subject, property).stream().filter(Value::isIRI).map(IRI.class::cast).findFirst();
  }

  /** The words of a literal in Chinese, or without a language. */
  Optional<String> words(Resource subject, IRI property) {
    return values(subject, property).stream()
        .filter(v -> v instanceof Literal literal && isChinese(literal))
        .map(Value::stringValue)
        .findFirst();
  }

  Set<String> texts(Resource subject, IRI property) {
    Set<String> texts = new LinkedHashSet<>();
    values(subject, property).forEach(v -> texts.add(v.stringValue()));
    return texts;
  }

  boolean has(Resource subject, IRI property) {
    return connection.hasStatement(subject, property, null, false);
  }

  boolean has(Resource subject, IRI property, Value value) {
    return connection.hasStatement(subject, property, value, false);
  }

  /** The things that have a value of a property. */
  List<IRI> subjects(IRI property, Value value) {
    return distinct(null, property, value, Statement::getSubject).stream()
        .filter(Value::isIRI)
        .map(IRI.class::cast)
        .toList();
  }

  private List<Value> distinct(
      @Nullable Resource subject,
      IRI property,
      @Nullable Value value,
      Function<Statement, Value> part) {
    Set<Value> found = new LinkedHashSet<>();
    try (var statements = connection.getStatements(subject, property, value, false)) {
      statements.forEach(statement -> found.add(part.apply(statement)));
    }
    return found.size() < 2 ? List.copyOf(found) : found.stream().sorted(BY_WORDS).toList();
  }

  private static boolean isChinese(Literal literal) {
    return literal.getLanguage().map(tag -> tag.startsWith("zh")).orElse(true);
  }
}
