package io.zhengmai.explore;

import io.zhengmai.query.Labels;
import io.zhengmai.vocabulary.ZM;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** Finds the documents in whose graphs a statement stands. */
final class Tellers {
  private final RepositoryConnection connection;
  private final Labels labels;
  private final Map<Resource, Optional<Named>> documents = new HashMap<>();

  Tellers(RepositoryConnection connection) {
    this.connection = connection;
    this.labels = new Labels(connection);
  }

  /** By IRI; none where the statement is reference data alone. */
  List<Named> of(Statement statement) {
    try (var told =
        connection.getStatements(
            statement.getSubject(), statement.getPredicate(), statement.getObject(), false)) {
      return told.stream()
          .map(Statement::getContext)
          .filter(Objects::nonNull)
          .distinct()
          .flatMap(graph -> documents.computeIfAbsent(graph, this::document).stream())
          .sorted(Comparator.comparing(document -> document.value().stringValue()))
          .toList();
    }
  }

  /** The document that a graph was read from is the one whose text it holds. */
  private Optional<Named> document(Resource graph) {
    try (var texts = connection.getStatements(null, ZM.text, null, false, graph)) {
      return texts.stream()
          .map(Statement::getSubject)
          .findFirst()
          .map(document -> new Named(document, labels.of(document)));
    }
  }
}
