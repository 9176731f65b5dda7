package io.zhengmai.explore.neighbourhood;

import io.zhengmai.explore.Named;
import io.zhengmai.explore.Quotation;
import io.zhengmai.query.Labels;
import io.zhengmai.vocabulary.OA;
import io.zhengmai.vocabulary.ZM;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** The words behind an edge. */
final class EdgeWords {
  private static final int MOST_QUOTATIONS = 20;

  private final RepositoryConnection connection;
  private final Labels labels;

  EdgeWords(RepositoryConnection connection, Labels labels) {
    this.connection = connection;
    this.labels = labels;
  }

  /** Of the claims that name both ends, or of an end that is a claim: the first that are found. */
  List<Quotation> between(IRI from, IRI to) {
    Set<Resource> evidence = new LinkedHashSet<>();
    if (connection.hasStatement(from, null, to, false)) {
      addEvidence(from, evidence);
    }
    if (connection.hasStatement(to, null, from, false)) {
      addEvidence(to, evidence);
    }
    addOfClaims(from, to, evidence);
    return evidence.stream()
        .map(this::quotation)
        .sorted(
            Comparator.comparing((Quotation q) -> q.document().value().stringValue())
                .thenComparing(Quotation::start))
        .toList();
  }

  /** Looks from both ends in turn, so that the end with fewer claims bounds the work. */
  private void addOfClaims(IRI from, IRI to, Set<Resource> evidence) {
    try (var ofFrom = connection.getStatements(null, null, from, false);
        var ofTo = connection.getStatements(null, null, to, false)) {
      while (ofFrom.hasNext() && ofTo.hasNext() && evidence.size() < MOST_QUOTATIONS) {
        if (Thread.currentThread().isInterrupted()) {
          throw new QueryInterruptedException("interrupted");
        }
        addIfNames(ofFrom.next().getSubject(), to, evidence);
        addIfNames(ofTo.next().getSubject(), from, evidence);
      }
    }
  }

  private void addIfNames(Resource claim, IRI other, Set<Resource> evidence) {
    if (connection.hasStatement(claim, null, other, false)) {
      addEvidence(claim, evidence);
    }
  }

  private void addEvidence(Resource claim, Set<Resource> evidence) {
    try (var statements = connection.getStatements(claim, ZM.evidence, null, false)) {
      for (Statement statement : statements) {
        if (evidence.size() < MOST_QUOTATIONS) {
          evidence.add((Resource) statement.getObject());
        }
      }
    }
  }

  private Quotation quotation(Resource node) {
    Value document = object(node, OA.hasSource);
    return new Quotation(
        (IRI) node,
        new Named(document, labels.of(document)),
        ((Literal) object(node, ZM.start)).intValue(),
        ((Literal) object(node, ZM.end)).intValue(),
        object(node, ZM.quote).stringValue(),
        List.of());
  }

  private Value object(Resource subject, IRI predicate) {
    try (var statements = connection.getStatements(subject, predicate, null, false)) {
      return statements.stream().map(Statement::getObject).findFirst().orElseThrow();
    }
  }
}
