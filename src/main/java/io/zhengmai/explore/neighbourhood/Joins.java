package io.zhengmai.explore.neighbourhood;

import io.zhengmai.vocabulary.OA;
import io.zhengmai.vocabulary.ZM;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * The statements that join a thing to other things, as they come from the store: never more than
 * asked for, and none is held. A statement of two graphs comes twice.
 */
final class Joins {
  /** What joins a thing to how it was read or described, and not to another thing. */
  private static final Set<IRI> ASIDE =
      Set.of(
          RDF.TYPE,
          RDFS.ISDEFINEDBY,
          SKOS.IN_SCHEME,
          OA.hasSource,
          OA.hasSelector,
          ZM.evidence,
          ZM.list,
          ZM.deadlineEvidence,
          ZM.rule,
          ZM.deadlineRule,
          ZM.property,
          ZM.kind);

  private final RepositoryConnection connection;

  Joins(RepositoryConnection connection) {
    this.connection = connection;
  }

  /**
   * Shows the statements one by one.
   *
   * @param predicate null for all
   * @param most statements to look at
   * @param wantsMore takes a statement and says whether to go on
   * @return whether all that there are were shown
   * @throws QueryInterruptedException when the thread is interrupted
   */
  boolean each(
      IRI thing,
      @Nullable IRI predicate,
      boolean outgoing,
      int most,
      Predicate<Statement> wantsMore) {
    try (var statements =
        outgoing
            ? connection.getStatements(thing, predicate, null, false)
            : connection.getStatements(null, predicate, thing, false)) {
      int seen = 0;
      for (Statement statement : statements) {
        if (Thread.currentThread().isInterrupted()) {
          throw new QueryInterruptedException("interrupted");
        }
        if (seen++ >= most) {
          return false;
        }
        if (!ASIDE.contains(statement.getPredicate())
            && other(statement, outgoing) instanceof IRI
            && !wantsMore.test(statement)) {
          return false;
        }
      }
      return true;
    }
  }

  /** The end of a statement that is not the thing it was asked for. */
  static Value other(Statement statement, boolean outgoing) {
    return outgoing ? statement.getObject() : statement.getSubject();
  }
}
