package io.zhengmai.web.resource;

import io.zhengmai.vocabulary.OA;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.Labels;
import io.zhengmai.web.page.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** Reads what the graph knows of a thing. */
final class ThingReader {
  /** More than a reader looks at on one page; the data has them all. */
  private static final int SHOWN = 200;

  private final RepositoryConnection connection;
  private final ThingAddress addresses;

  ThingReader(RepositoryConnection connection, ThingAddress addresses) {
    this.connection = connection;
    this.addresses = addresses;
  }

  /** Whether any statement is about the thing or points to it. */
  boolean knows(IRI thing) {
    return connection.hasStatement(thing, null, null, false)
        || connection.hasStatement(null, null, thing, false)
        || connection.hasStatement(null, null, null, false, thing);
  }

  /**
   * The data of a thing: what is said of it, what points to it, and the evidence of both; of a
   * named graph all that it holds.
   */
  Model data(IRI thing) {
    Model model = new LinkedHashModel();
    add(model, thing, null);
    add(model, null, thing);
    Set<Resource> evidence = new LinkedHashSet<>();
    for (Resource subject : new LinkedHashSet<>(model.subjects())) {
      try (var found = connection.getStatements(subject, ZM.evidence, null, false)) {
        for (Statement statement : found) {
          model.add(statement.getSubject(), statement.getPredicate(), statement.getObject());
          evidence.add((Resource) statement.getObject());
        }
      }
    }
    evidence.forEach(e -> add(model, e, null));
    try (var inside = connection.getStatements(null, null, null, false, thing)) {
      inside.forEach(s -> model.add(s.getSubject(), s.getPredicate(), s.getObject()));
    }
    return model;
  }

  ThingView view(IRI thing, Language language) {
    Labels labels = new Labels(connection, language);
    Model says = new LinkedHashModel();
    add(says, thing, null);
    Model pointing = new LinkedHashModel();
    add(pointing, null, thing);
    List<Link> types =
        says.filter(thing, RDF.TYPE, null).objects().stream().map(t -> link(t, labels)).toList();
    return new ThingView(
        language,
        labels.of(thing),
        thing.stringValue(),
        types,
        rows(says, labels, false),
        rows(pointing, labels, true),
        pointing.size() > SHOWN,
        sources(says, pointing, labels),
        addresses.at("/data/", thing));
  }

  private List<ThingView.Row> rows(Model model, Labels labels, boolean subjects) {
    Map<IRI, List<Link>> byProperty = new LinkedHashMap<>();
    model.stream()
        .filter(s -> !s.getPredicate().equals(RDF.TYPE) && !s.getPredicate().equals(ZM.text))
        .limit(SHOWN)
        .forEach(
            s ->
                byProperty
                    .computeIfAbsent(s.getPredicate(), p -> new ArrayList<>())
                    .add(link(subjects ? s.getSubject() : s.getObject(), labels)));
    return byProperty.entrySet().stream()
        .map(e -> new ThingView.Row(link(e.getKey(), labels), e.getValue()))
        .toList();
  }

  /** The words behind what is said of the thing and behind what points to it. */
  private List<ThingView.Source> sources(Model says, Model pointing, Labels labels) {
    Set<Value> evidence = new LinkedHashSet<>(says.filter(null, ZM.evidence, null).objects());
    if (says.contains(null, RDF.TYPE, ZM.Evidence)) {
      evidence.addAll(says.subjects());
    }
    for (Resource subject : pointing.subjects()) {
      try (var found = connection.getStatements(subject, ZM.evidence, null, false)) {
        found.stream().limit(SHOWN).forEach(s -> evidence.add(s.getObject()));
      }
    }
    return evidence.stream().limit(SHOWN).map(e -> source((Resource) e, labels)).toList();
  }

  private ThingView.Source source(Resource evidence, Labels labels) {
    Value document = object(evidence, OA.hasSource);
    String start = text(object(evidence, ZM.start));
    String end = text(object(evidence, ZM.end));
    String address =
        document instanceof IRI iri
            ? addresses.text(iri) + "?start=" + start + "&end=" + end + "#mark"
            : "/documents";
    String title = document == null ? "" : labels.of(document);
    return new ThingView.Source(
        text(object(evidence, ZM.quote)), new Link(title, address), start + "–" + end);
  }

  private Link link(Value value, Labels labels) {
    return new Link(labels.of(value), value instanceof IRI iri ? addresses.page(iri) : "");
  }

  private @Nullable Value object(Resource subject, IRI property) {
    try (var found = connection.getStatements(subject, property, null, false)) {
      return found.hasNext() ? found.next().getObject() : null;
    }
  }

  private static String text(@Nullable Value value) {
    return value == null ? "" : value.stringValue();
  }

  private void add(Model model, @Nullable Resource subject, @Nullable Value object) {
    try (var found = connection.getStatements(subject, null, object, false)) {
      found.forEach(s -> model.add(s.getSubject(), s.getPredicate(), s.getObject()));
    }
  }
}
