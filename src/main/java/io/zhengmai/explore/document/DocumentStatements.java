package io.zhengmai.explore.document;

import io.zhengmai.explore.Named;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.Labels;
import io.zhengmai.vocabulary.ZM;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** The statements of one document, and the names of the things in them. */
final class DocumentStatements {
  /** The order in which claims of one sort were numbered: …/2 before …/10. */
  static final Comparator<IRI> AS_NUMBERED =
      Comparator.comparing((IRI claim) -> claim.stringValue().length())
          .thenComparing(IRI::stringValue);

  private final Model graph;
  private final RepositoryConnection known;
  private final Labels labels;
  private final Map<Value, Named> names = new HashMap<>();

  DocumentStatements(Model graph, RepositoryConnection known) {
    this.graph = graph;
    this.known = known;
    this.labels = new Labels(known, graph);
  }

  /** The claims of a class, in the order in which they were numbered. */
  List<IRI> claims(IRI type) {
    return graph.filter(null, RDF.TYPE, type).subjects().stream()
        .filter(IRI.class::isInstance)
        .map(IRI.class::cast)
        .sorted(AS_NUMBERED)
        .toList();
  }

  Set<Value> objects(Resource subject, IRI property) {
    return graph.filter(subject, property, null).objects();
  }

  Set<Resource> subjects(IRI property, Value object) {
    return graph.filter(null, property, object).subjects();
  }

  Optional<Value> object(Resource subject, IRI property) {
    return objects(subject, property).stream().findFirst();
  }

  Optional<IRI> iri(Resource subject, IRI property) {
    return object(subject, property).filter(IRI.class::isInstance).map(IRI.class::cast);
  }

  Optional<String> words(Resource subject, IRI property) {
    return object(subject, property).map(Value::stringValue);
  }

  /** What a property says in Chinese and in English; in one language where it lacks the other. */
  Optional<Bilingual> bilingual(Resource subject, IRI property) {
    Optional<String> zh = in("zh", subject, property);
    Optional<String> en = in("en", subject, property);
    return zh.or(() -> en).map(words -> new Bilingual(words, en.orElse(words)));
  }

  private Optional<String> in(String language, Resource subject, IRI property) {
    return Models.objectLiterals(graph.filter(subject, property, null)).stream()
        .filter(literal -> literal.getLanguage().filter(language::equals).isPresent())
        .map(Value::stringValue)
        .findFirst();
  }

  /** A whole number; 0 where there is none. */
  int number(Resource subject, IRI property) {
    return object(subject, property).map(v -> ((Literal) v).intValue()).orElse(0);
  }

  boolean isTrue(Resource subject, IRI property) {
    return object(subject, property).map(v -> ((Literal) v).booleanValue()).orElse(false);
  }

  /** Where a node with a start and an end stands. */
  Span span(Resource node) {
    return new Span(number(node, ZM.start), number(node, ZM.end));
  }

  /** Where the words of a claim stand; several where it has several. */
  List<Span> spans(Resource claim, IRI link) {
    return objects(claim, link).stream().map(e -> span((Resource) e)).sorted().toList();
  }

  /** The first words of a claim; empty where it has none. */
  Optional<Span> span(Resource claim, IRI link) {
    return spans(claim, link).stream().findFirst();
  }

  Named named(Value value) {
    return names.computeIfAbsent(value, v -> new Named(v, labels.of(v)));
  }

  Optional<Named> named(Resource subject, IRI property) {
    return object(subject, property).map(this::named);
  }

  boolean isA(Resource thing, IRI type) {
    return graph.contains(thing, RDF.TYPE, type);
  }

  /** What is said of a thing, by the document or else by the store. */
  Set<Value> known(Resource thing, IRI property) {
    Set<Value> values = objects(thing, property);
    if (!values.isEmpty()) {
      return values;
    }
    Set<Value> found = new LinkedHashSet<>();
    try (var statements = known.getStatements(thing, property, null, false)) {
      statements.stream().map(Statement::getObject).forEach(found::add);
    }
    return found;
  }
}
