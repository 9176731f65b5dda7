package io.zhengmai.explore;

import io.zhengmai.query.Labels;
import io.zhengmai.vocabulary.OA;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** Finds the words behind a thing: its own evidence, and that of the claims that name it. */
final class Evidences {
  /** How a claim points to its evidence. */
  static final Set<IRI> LINKS = Set.of(ZM.evidence, ZM.list, ZM.deadlineEvidence);

  /** How a claim points to the things that it is about. */
  private static final List<IRI> NAMES = List.of(ZM.agency, ZM.thing, ZM.cites, ZM.metadataValue);

  private final RepositoryConnection connection;
  private final Labels labels;

  Evidences(RepositoryConnection connection) {
    this.connection = connection;
    this.labels = new Labels(connection);
  }

  /** In the order of documents, then of their texts. */
  Page<Quotation> of(IRI thing, Window window) {
    Set<IRI> nodes = new LinkedHashSet<>(own(thing));
    for (IRI link : NAMES) {
      try (var claims = connection.getStatements(null, link, thing)) {
        for (Statement claim : claims) {
          nodes.addAll(own(claim.getSubject()));
        }
      }
    }
    List<Quotation> all = new ArrayList<>();
    nodes.forEach(node -> quotation(node).ifPresent(all::add));
    all.sort(
        Comparator.comparing((Quotation q) -> q.document().value().stringValue())
            .thenComparing(Quotation::start)
            .thenComparing(Quotation::end));
    return Explorer.page(all, window, quotation -> quotation);
  }

  private Set<IRI> own(Resource claim) {
    Set<IRI> nodes = new LinkedHashSet<>();
    for (IRI link : LINKS) {
      try (var statements = connection.getStatements(claim, link, null)) {
        for (Statement statement : statements) {
          if (statement.getObject() instanceof IRI node) {
            nodes.add(node);
          }
        }
      }
    }
    if (connection.hasStatement(claim, ZM.quote, null, false) && claim instanceof IRI node) {
      nodes.add(node);
    }
    return nodes;
  }

  private Optional<Quotation> quotation(IRI node) {
    Optional<Value> document = value(node, OA.hasSource);
    Optional<Integer> start = value(node, ZM.start).map(v -> ((Literal) v).intValue());
    Optional<Integer> end = value(node, ZM.end).map(v -> ((Literal) v).intValue());
    Optional<Value> quote = value(node, ZM.quote);
    if (document.isEmpty() || start.isEmpty() || end.isEmpty() || quote.isEmpty()) {
      return Optional.empty();
    }
    Set<String> rules = new TreeSet<>();
    try (var statements = connection.getStatements(node, ZM.rule, null)) {
      statements.forEach(s -> rules.add(s.getObject().stringValue()));
    }
    return Optional.of(
        new Quotation(
            node,
            new Named(document.get(), labels.of(document.get())),
            start.get(),
            end.get(),
            quote.get().stringValue(),
            new ArrayList<>(rules)));
  }

  private Optional<Value> value(IRI subject, IRI predicate) {
    try (var statements = connection.getStatements(subject, predicate, null)) {
      return statements.stream().map(Statement::getObject).findFirst();
    }
  }
}
