package io.zhengmai.analysis;

import io.zhengmai.explore.Named;
import io.zhengmai.explore.Quotation;
import io.zhengmai.query.Labels;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** Reads tasks with all that their documents say of them. A connection serves one request. */
public final class TaskReader {
  private final Graph graph;
  private final Labels labels;
  private final Quotations quotations;
  private final Map<IRI, String> texts = new HashMap<>();
  private final Map<Value, Named> names = new HashMap<>();

  public TaskReader(RepositoryConnection connection) {
    this.graph = new Graph(connection);
    this.labels = new Labels(connection);
    this.quotations = new Quotations(graph, labels);
  }

  /** The sentence that some words of a document stand in. */
  public Optional<Passage> passage(Quotation words) {
    return Optional.of(words.document().value())
        .filter(Value::isIRI)
        .map(document -> texts.computeIfAbsent((IRI) document, this::text))
        .filter(text -> !text.isEmpty())
        .map(text -> Passage.of(text, words));
  }

  private String text(IRI document) {
    return graph.value(document, ZM.text).map(Value::stringValue).orElse("");
  }

  /** Reads a task. */
  public TaskRecord read(IRI task) {
    Value section = graph.value(task, ZM.inSection).orElse(task);
    Optional<IRI> document = graph.thing(task, ZM.inDocument);
    List<TaskRecord.Part> parts =
        graph.values(task, ZM.hasResponsibility).stream()
            .map(part -> part((IRI) part))
            .sorted(Comparator.comparingInt(TaskRecord.Part::order))
            .toList();
    List<TaskRecord.Acted> acted = new ArrayList<>();
    for (Value scope : graph.values(task, ZM.hasScope)) {
      graph
          .thing((IRI) scope, ZM.thing)
          .ifPresent(
              thing -> acted.add(new TaskRecord.Acted(named(thing), quotations.of((IRI) scope))));
    }
    return new TaskRecord(
        named(task),
        document.map(this::named),
        document.flatMap(d -> graph.thing(d, ZM.region)).map(this::named),
        graph.value((IRI) section, ZM.outlineNumber).map(Value::stringValue).orElse(""),
        graph.thing(task, ZM.evidence).flatMap(quotations::at),
        graph.value(task, ZM.deadline).map(Value::stringValue),
        parts,
        acted,
        graph.subjects(ZM.task, task).stream()
            .filter(claim -> graph.has(claim, RDF.TYPE, ZM.Target))
            .map(this::goal)
            .toList());
  }

  private TaskRecord.Goal goal(IRI target) {
    return new TaskRecord.Goal(
        named(target),
        graph.thing(target, ZM.comparator).map(this::named),
        number(target) + words(target, ZM.unit),
        graph.value(target, ZM.deadline).map(Value::stringValue),
        graph.thing(target, ZM.evidence).flatMap(quotations::at));
  }

  /** One number, or the two ends of a range. */
  private String number(IRI target) {
    String one = words(target, ZM.value);
    return one.isEmpty() ? words(target, ZM.lowValue) + "–" + words(target, ZM.highValue) : one;
  }

  private String words(IRI subject, IRI property) {
    return graph.value(subject, property).map(Value::stringValue).orElse("");
  }

  /** Reads several tasks, in the order given. */
  public List<TaskRecord> read(List<IRI> tasks) {
    return tasks.stream().map(this::read).toList();
  }

  private TaskRecord.Part part(IRI part) {
    return new TaskRecord.Part(
        graph.thing(part, ZM.agency).map(this::named),
        graph.thing(part, ZM.role).map(this::named),
        graph.thing(part, ZM.leadBasis).map(this::named),
        graph.value(part, ZM.order).map(v -> ((Literal) v).intValue()).orElse(0),
        graph.thing(part, ZM.list).flatMap(quotations::at));
  }

  /** Agencies, roles and documents come again and again. */
  private Named named(Value value) {
    return names.computeIfAbsent(value, v -> new Named(v, labels.of(v)));
  }
}
