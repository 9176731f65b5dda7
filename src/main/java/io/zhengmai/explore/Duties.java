package io.zhengmai.explore;

import io.zhengmai.query.Labels;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** Finds the responsibilities of an agency, for a task, or one of them by its own IRI. */
public final class Duties {
  private final RepositoryConnection connection;
  private final Labels labels;
  private final Evidences evidences;

  public Duties(RepositoryConnection connection) {
    this.connection = connection;
    this.labels = new Labels(connection);
    this.evidences = new Evidences(connection);
  }

  private record Claim(IRI iri, Value role) {}

  /** Those of a thing, by role, then by their place in the documents. */
  public Page<Duty> of(IRI thing, Window window) {
    Set<IRI> claims = new LinkedHashSet<>();
    for (IRI link : List.of(ZM.agency, ZM.task)) {
      try (var statements = connection.getStatements(null, link, thing)) {
        for (Statement statement : statements) {
          add(claims, statement.getSubject());
        }
      }
    }
    add(claims, thing);
    List<Claim> all = new ArrayList<>();
    claims.forEach(c -> value(c, ZM.role).ifPresent(role -> all.add(new Claim(c, role))));
    all.sort(
        Comparator.comparing((Claim c) -> order(c.role()))
            .thenComparing(c -> c.iri().stringValue()));
    return Explorer.page(all, window, claim -> duty(claim.iri()));
  }

  private void add(Set<IRI> claims, Resource subject) {
    if (subject instanceof IRI claim
        && connection.hasStatement(claim, ZM.task, null, false)
        && connection.hasStatement(claim, ZM.agency, null, false)) {
      claims.add(claim);
    }
  }

  /** Who leads comes first. */
  private static String order(Value role) {
    return role.equals(ZM.lead) ? "" : role.stringValue();
  }

  private Duty duty(IRI claim) {
    return new Duty(
        named(claim),
        named(value(claim, ZM.agency).orElse(claim)),
        named(value(claim, ZM.role).orElse(claim)),
        value(claim, ZM.leadBasis).map(this::named).orElse(null),
        named(value(claim, ZM.task).orElse(claim)),
        named(value(claim, ZM.inDocument).orElse(claim)),
        evidences.list(claim).orElse(null));
  }

  private Named named(Value value) {
    return new Named(value, labels.of(value));
  }

  private Optional<Value> value(IRI subject, IRI predicate) {
    try (var statements = connection.getStatements(subject, predicate, null)) {
      return statements.stream().map(Statement::getObject).findFirst();
    }
  }
}
