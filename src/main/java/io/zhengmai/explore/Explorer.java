package io.zhengmai.explore;

import io.zhengmai.query.Labels;
import io.zhengmai.query.ThingKind;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * Looks things up in the graph, for pages. All lists are in an order that does not depend on the
 * store. A connection serves one request; the caller closes it.
 */
public final class Explorer {
  private static final Comparator<Statement> BY_PREDICATE_AND_OBJECT =
      Comparator.comparing((Statement s) -> s.getPredicate().stringValue())
          .thenComparing(s -> s.getObject().stringValue());
  private static final Comparator<Statement> BY_PREDICATE_AND_SUBJECT =
      Comparator.comparing((Statement s) -> s.getPredicate().stringValue())
          .thenComparing(s -> s.getSubject().stringValue());

  private final RepositoryConnection connection;
  private final Labels labels;

  public Explorer(RepositoryConnection connection) {
    this.connection = connection;
    this.labels = new Labels(connection);
  }

  /** A thing with all that is said of it; the same window is taken of each of its lists. */
  public Optional<Description> describe(IRI thing, Window window) {
    return describe(thing, window, window, window);
  }

  /**
   * A thing with all that is said of it.
   *
   * @param said of the statements about it
   * @param pointing of the statements that point to it
   * @param quotes of the evidence
   * @return empty if the graph does not know the thing
   */
  public Optional<Description> describe(IRI thing, Window said, Window pointing, Window quotes) {
    List<Statement> out = statements(thing, null, null, BY_PREDICATE_AND_OBJECT);
    List<Statement> in = statements(null, null, thing, BY_PREDICATE_AND_SUBJECT);
    if (out.isEmpty() && in.isEmpty() && !connection.hasStatement(null, null, null, false, thing)) {
      return Optional.empty();
    }
    List<Named> types =
        out.stream()
            .filter(s -> s.getPredicate().equals(RDF.TYPE))
            .map(s -> named(s.getObject()))
            .toList();
    List<Statement> says =
        out.stream()
            .filter(s -> !Evidences.LINKS.contains(s.getPredicate()))
            .filter(s -> !s.getPredicate().equals(RDF.TYPE))
            .toList();
    Tellers tellers = new Tellers(connection);
    return Optional.of(
        new Description(
            thing,
            labels.of((Resource) thing),
            types,
            page(says, said, s -> fact(s, s.getObject(), tellers)),
            page(in, pointing, s -> fact(s, s.getSubject(), tellers)),
            new Evidences(connection).of(thing, quotes)));
  }

  private Fact fact(Statement statement, Value other, Tellers tellers) {
    return new Fact(named(statement.getPredicate()), named(other), tellers.of(statement));
  }

  /** The things that a named graph says something of, by IRI; none where it is no graph. */
  public Page<Named> contents(IRI graph, Window window) {
    Set<Resource> things = new LinkedHashSet<>();
    try (var statements = connection.getStatements(null, null, null, false, graph)) {
      statements.stream().map(Statement::getSubject).filter(Resource::isIRI).forEach(things::add);
    }
    List<Resource> sorted =
        things.stream().sorted(Comparator.comparing(Resource::stringValue)).toList();
    return page(sorted, window, this::named);
  }

  /**
   * The things of a kind that the graph knows, by their Chinese labels.
   *
   * @param spokenOf whether to leave out those that no document speaks of
   */
  public Page<Listed> list(ThingKind kind, boolean spokenOf, Window window) {
    List<Listed> all =
        things(kind)
            .map(thing -> new Listed(named(thing), uses(thing)))
            .filter(listed -> !spokenOf || isSpokenOf(kind, listed.thing().value()))
            .sorted(
                Comparator.comparing((Listed l) -> l.thing().label().zh())
                    .thenComparing(l -> l.thing().value().stringValue()))
            .toList();
    return page(all, window, Function.identity());
  }

  /** What the graph holds, in numbers. */
  public Overview overview() {
    List<Named> documents =
        things(ThingKind.DOCUMENT)
            .filter(document -> isSpokenOf(ThingKind.DOCUMENT, document))
            .map(this::named)
            .sorted(Comparator.comparing(n -> n.value().stringValue()))
            .toList();
    List<Overview.Count> kinds =
        Stream.of(ThingKind.values())
            .map(
                kind ->
                    new Overview.Count(
                        kind, things(kind).filter(thing -> isSpokenOf(kind, thing)).count()))
            .filter(count -> count.things() > 0)
            .toList();
    try (var graphs = connection.getContextIDs()) {
      return new Overview(connection.size(), graphs.stream().count(), documents, kinds);
    }
  }

  /** A term with its label. */
  public Named named(Value value) {
    return new Named(value, labels.of(value));
  }

  /** In no order. */
  private Stream<Resource> things(ThingKind kind) {
    Set<Resource> things = new LinkedHashSet<>();
    for (IRI type : kind.classes()) {
      try (var statements = connection.getStatements(null, RDF.TYPE, type)) {
        statements.forEach(s -> things.add(s.getSubject()));
      }
    }
    return things.stream().filter(Resource::isIRI);
  }

  /** Whether a document speaks of it: reference data alone says no more than that it exists. */
  private boolean isSpokenOf(ThingKind kind, Value thing) {
    return switch (kind) {
      case DOCUMENT -> connection.hasStatement((Resource) thing, ZM.text, null, false);
      case TASK, TARGET -> true;
      case AGENCY_LINE ->
          statements(null, ZM.agencyLine, thing, BY_PREDICATE_AND_SUBJECT).stream()
              .anyMatch(s -> connection.hasStatement(null, ZM.agency, s.getSubject(), false));
      default ->
          Stream.of(ZM.agency, ZM.thing, ZM.issuer, ZM.role, ZM.leadBasis, ZM.comparator, ZM.region)
              .anyMatch(link -> connection.hasStatement(null, link, thing, false));
    };
  }

  private long uses(Resource thing) {
    try (var statements = connection.getStatements(null, null, thing)) {
      return statements.stream().count();
    }
  }

  /** Each once, whatever graphs it stands in. */
  private List<Statement> statements(
      @Nullable Resource subject,
      @Nullable IRI predicate,
      @Nullable Value object,
      Comparator<Statement> order) {
    Set<Statement> distinct = new LinkedHashSet<>();
    try (var statements = connection.getStatements(subject, predicate, object)) {
      statements.stream()
          .map(s -> Statements.statement(s.getSubject(), s.getPredicate(), s.getObject(), null))
          .forEach(distinct::add);
    }
    List<Statement> sorted = new ArrayList<>(distinct);
    sorted.sort(order);
    return sorted;
  }

  static <S, T> Page<T> page(List<S> all, Window window, Function<S, T> make) {
    List<T> items = all.stream().skip(window.offset()).limit(window.limit()).map(make).toList();
    return new Page<>(items, all.size(), window);
  }
}
