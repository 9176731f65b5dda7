package io.zhengmai.analysis;

import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads the targets of a store into a {@link TargetTable}. */
final class TargetsReader {
  private static final Comparator<TargetRow> ORDER =
      Comparator.comparing(TargetRow::indicator)
          .thenComparing(row -> row.region().stringValue())
          .thenComparing(row -> row.document().stringValue())
          .thenComparingInt(TargetRow::start)
          .thenComparing(row -> row.target().stringValue());

  private final Graph graph;
  private final Codes industries;
  private final ToIntFunction<IRI> documents;
  private final Map<IRI, int[]> industriesOfSection = new HashMap<>();

  /**
   * Prepares.
   *
   * @param industries of the scheme
   * @param documents gives a document its code
   */
  TargetsReader(Graph graph, Codes industries, ToIntFunction<IRI> documents) {
    this.graph = graph;
    this.industries = industries;
    this.documents = documents;
  }

  TargetTable table() {
    List<TargetRow> rows = new ArrayList<>();
    for (IRI target : graph.subjects(RDF.TYPE, ZM.Target)) {
      row(target).ifPresent(rows::add);
    }
    rows.sort(ORDER);
    return new TargetTable(
        rows,
        rows.stream().mapToInt(row -> documents.applyAsInt(row.document())).toArray(),
        rows.stream()
            .map(row -> industriesOfSection.computeIfAbsent(row.section(), this::industries))
            .toArray(int[][]::new));
  }

  private Optional<TargetRow> row(IRI target) {
    Optional<Value> indicator = graph.value(target, ZM.indicator);
    Optional<IRI> comparator = graph.thing(target, ZM.comparator);
    Optional<IRI> document = graph.thing(target, ZM.inDocument);
    Optional<IRI> region = document.flatMap(d -> graph.thing(d, ZM.region));
    Optional<IRI> section = graph.thing(target, ZM.inSection);
    Optional<IRI> evidence = graph.thing(target, ZM.evidence);
    Literal start = evidence.map(e -> literal(e, ZM.start)).orElse(null);
    Literal end = evidence.map(e -> literal(e, ZM.end)).orElse(null);
    if (indicator.isEmpty()
        || comparator.isEmpty()
        || region.isEmpty()
        || section.isEmpty()
        || start == null
        || end == null) {
      return Optional.empty();
    }
    return Optional.of(
        new TargetRow(
            target,
            indicator.get().stringValue(),
            comparator.get(),
            literal(target, ZM.value),
            literal(target, ZM.lowValue),
            literal(target, ZM.highValue),
            graph.value(target, ZM.unit).map(Value::stringValue).orElse("").intern(),
            literal(target, ZM.deadline),
            literal(target, ZM.baseline),
            literal(target, ZM.aspirational),
            document.orElseThrow(),
            region.get(),
            section.get(),
            evidence.orElseThrow(),
            start.intValue(),
            end.intValue()));
  }

  private @Nullable Literal literal(IRI subject, IRI property) {
    return graph
        .value(subject, property)
        .filter(Value::isLiteral)
        .map(Literal.class::cast)
        .orElse(null);
  }

  private int[] industries(IRI section) {
    return graph.subjects(ZM.inSection, section).stream()
        .flatMap(part -> graph.values(part, ZM.actsOn).stream())
        .mapToInt(industries::find)
        .filter(industry -> industry != Codes.NONE)
        .distinct()
        .toArray();
  }
}
