package io.zhengmai.explore;

import io.zhengmai.query.Labels;
import io.zhengmai.vocabulary.OA;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  /** How a claim points to its evidence, and to the rule that read it. */
  private static final Map<IRI, IRI> RULES =
      Map.of(ZM.evidence, ZM.rule, ZM.list, ZM.rule, ZM.deadlineEvidence, ZM.deadlineRule);

  /** How a claim points to its evidence. */
  static final Set<IRI> LINKS = RULES.keySet();

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
    Map<IRI, Set<String>> nodes = new LinkedHashMap<>();
    addOwn(thing, nodes);
    for (IRI link : NAMES) {
      try (var claims = connection.getStatements(null, link, thing)) {
        for (Statement claim : claims) {
          addOwn(claim.getSubject(), nodes);
        }
      }
    }
    List<Place> all = new ArrayList<>();
    nodes.keySet().forEach(node -> place(node).ifPresent(all::add));
    all.sort(
        Comparator.comparing((Place p) -> p.document().stringValue())
            .thenComparing(Place::start)
            .thenComparing(Place::end));
    return Explorer.page(
        all, window, place -> quotation(place, nodes.getOrDefault(place.node(), Set.of())));
  }

  /** Where a quote stands; all of them are put in order, but only those of a window are read. */
  private record Place(IRI node, Value document, int start, int end, Value quote) {}

  /** Adds the evidence of a claim, each with the rules by which the claim was read from it. */
  private void addOwn(Resource claim, Map<IRI, Set<String>> nodes) {
    RULES.forEach(
        (link, rule) -> {
          Set<String> rules = new TreeSet<>();
          try (var statements = connection.getStatements(claim, rule, null)) {
            statements.forEach(s -> rules.add(lastPart(s.getObject())));
          }
          try (var statements = connection.getStatements(claim, link, null)) {
            for (Statement statement : statements) {
              if (statement.getObject() instanceof IRI node) {
                nodes.computeIfAbsent(node, n -> new TreeSet<>()).addAll(rules);
              }
            }
          }
        });
    if (connection.hasStatement(claim, ZM.quote, null, false) && claim instanceof IRI node) {
      nodes.computeIfAbsent(node, n -> new TreeSet<>());
    }
  }

  /** The list of responsibilities that a claim was read from, or else its first evidence. */
  Optional<Quotation> list(IRI claim) {
    return value(claim, ZM.list)
        .or(() -> value(claim, ZM.evidence))
        .filter(IRI.class::isInstance)
        .flatMap(node -> place((IRI) node))
        .map(place -> quotation(place, Set.of()));
  }

  private static String lastPart(Value rule) {
    return rule.stringValue().substring(rule.stringValue().lastIndexOf('/') + 1);
  }

  private Optional<Place> place(IRI node) {
    Optional<Value> document = value(node, OA.hasSource);
    Optional<Integer> start = value(node, ZM.start).map(v -> ((Literal) v).intValue());
    Optional<Integer> end = value(node, ZM.end).map(v -> ((Literal) v).intValue());
    Optional<Value> quote = value(node, ZM.quote);
    if (document.isEmpty() || start.isEmpty() || end.isEmpty() || quote.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Place(node, document.get(), start.get(), end.get(), quote.get()));
  }

  private Quotation quotation(Place place, Set<String> rules) {
    return new Quotation(
        place.node(),
        new Named(place.document(), labels.of(place.document())),
        place.start(),
        place.end(),
        place.quote().stringValue(),
        List.copyOf(rules));
  }

  private Optional<Value> value(IRI subject, IRI predicate) {
    try (var statements = connection.getStatements(subject, predicate, null)) {
      return statements.stream().map(Statement::getObject).findFirst();
    }
  }
}
