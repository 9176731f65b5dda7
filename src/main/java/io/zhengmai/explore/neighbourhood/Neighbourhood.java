package io.zhengmai.explore.neighbourhood;

import io.zhengmai.explore.Named;
import io.zhengmai.explore.Page;
import io.zhengmai.explore.Quotation;
import io.zhengmai.explore.Window;
import io.zhengmai.query.Labels;
import io.zhengmai.query.ThingKind;
import io.zhengmai.vocabulary.OA;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** The things around one thing. A connection serves one request; the caller closes it. */
public final class Neighbourhood {
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

  private static final int MOST_QUOTATIONS = 20;

  private static final String BETWEEN =
      """
      PREFIX zm: <https://w3id.org/zhengmai/ontology#>
      SELECT DISTINCT ?evidence WHERE {
        { ?claim ?p ?from ; ?q ?to ; zm:evidence ?evidence }
        UNION { ?from ?p ?to ; zm:evidence ?evidence }
        UNION { ?to ?p ?from ; zm:evidence ?evidence }
      } LIMIT 20
      """;

  private final RepositoryConnection connection;
  private final Labels labels;

  public Neighbourhood(RepositoryConnection connection) {
    this.connection = connection;
    this.labels = new Labels(connection);
  }

  /** A term with its label. */
  public Named named(Value value) {
    return new Named(value, labels.of(value));
  }

  /** The relations of a thing, the outgoing first, by predicate. */
  public List<Relation> relations(IRI thing) {
    List<Relation> relations = new ArrayList<>();
    for (boolean outgoing : List.of(true, false)) {
      Map<String, Set<Value>> others = new TreeMap<>();
      Map<String, IRI> predicates = new TreeMap<>();
      for (Statement statement : joined(thing, null, outgoing)) {
        String name = statement.getPredicate().stringValue();
        predicates.put(name, statement.getPredicate());
        others.computeIfAbsent(name, n -> new HashSet<>()).add(other(statement, outgoing));
      }
      predicates.forEach(
          (name, predicate) ->
              relations.add(
                  new Relation(
                      named(predicate), outgoing, others.getOrDefault(name, Set.of()).size())));
    }
    return relations;
  }

  /** The things that one relation joins to a thing, in the order of their IRIs. */
  public Page<Neighbour> others(IRI thing, IRI predicate, boolean outgoing, Window window) {
    Set<Value> others = new LinkedHashSet<>();
    joined(thing, predicate, outgoing).forEach(s -> others.add(other(s, outgoing)));
    List<Neighbour> shown =
        others.stream()
            .sorted(Comparator.comparing(Value::stringValue))
            .skip(window.offset())
            .limit(window.limit())
            .map(this::neighbour)
            .toList();
    return new Page<>(shown, others.size(), window);
  }

  /** A thing with its kind. */
  public Neighbour neighbour(Value thing) {
    Set<Value> types = new HashSet<>();
    try (var statements = connection.getStatements((Resource) thing, RDF.TYPE, null, false)) {
      statements.forEach(s -> types.add(s.getObject()));
    }
    return new Neighbour(
        named(thing),
        Stream.of(ThingKind.values())
            .filter(k -> k.classes().stream().anyMatch(types::contains))
            .findFirst()
            .orElse(null));
  }

  /** The words behind an edge: of the claims that name both ends, or of an end that is a claim. */
  public List<Quotation> between(IRI from, IRI to) {
    var query = connection.prepareTupleQuery(BETWEEN);
    query.setBinding("from", from);
    query.setBinding("to", to);
    List<IRI> evidence = new ArrayList<>();
    try (var rows = query.evaluate()) {
      rows.forEach(row -> evidence.add((IRI) row.getValue("evidence")));
    }
    return evidence.stream()
        .limit(MOST_QUOTATIONS)
        .map(this::quotation)
        .sorted(
            Comparator.comparing((Quotation q) -> q.document().value().stringValue())
                .thenComparing(Quotation::start))
        .toList();
  }

  private Quotation quotation(IRI node) {
    return new Quotation(
        node,
        named(object(node, OA.hasSource)),
        ((Literal) object(node, ZM.start)).intValue(),
        ((Literal) object(node, ZM.end)).intValue(),
        object(node, ZM.quote).stringValue(),
        List.of());
  }

  private Value object(IRI subject, IRI predicate) {
    try (var statements = connection.getStatements(subject, predicate, null, false)) {
      return statements.stream().map(Statement::getObject).findFirst().orElseThrow();
    }
  }

  private List<Statement> joined(IRI thing, @Nullable IRI predicate, boolean outgoing) {
    try (var statements =
        outgoing
            ? connection.getStatements(thing, predicate, null, false)
            : connection.getStatements(null, predicate, thing, false)) {
      return statements.stream()
          .filter(s -> !ASIDE.contains(s.getPredicate()))
          .filter(s -> other(s, outgoing).isIRI())
          .toList();
    }
  }

  private static Value other(Statement statement, boolean outgoing) {
    return outgoing ? statement.getObject() : statement.getSubject();
  }
}
