package io.zhengmai.analysis;

import io.zhengmai.explore.Named;
import io.zhengmai.query.Labels;
import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.ZM;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.impl.MapBindingSet;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** Reads what the table does not hold of targets. A connection serves one request. */
public final class TargetReader {
  private final Graph graph;
  private final Labels labels;
  private final Quotations quotations;
  private final Map<IRI, Named> names = new HashMap<>();

  public TargetReader(RepositoryConnection connection) {
    this.graph = new Graph(connection);
    this.labels = new Labels(connection);
    this.quotations = new Quotations(graph, labels);
  }

  /** Reads a target. */
  public TargetRecord read(TargetRow row) {
    return new TargetRecord(
        row,
        named(row.comparator()),
        named(row.region()),
        named(row.document()),
        graph.value(row.section(), ZM.outlineNumber).map(Value::stringValue).orElse(""),
        quotations.at(row.evidence()));
  }

  /** What to call a thing. */
  public Named named(IRI thing) {
    return names.computeIfAbsent(thing, t -> new Named(t, labels.of((Value) t)));
  }

  /** A target as a row of the query {@code targets-by-indicator}. */
  public BindingSet bindings(TargetRow row) {
    MapBindingSet bindings = new MapBindingSet();
    bindings.setBinding("target", row.target());
    bindings.setBinding("indicatorName", Values.literal(row.indicator()));
    bindings.setBinding("region", row.region());
    graph.values(row.region(), SKOS.PREF_LABEL).stream()
        .filter(name -> ((Literal) name).getLanguage().filter(l -> l.startsWith("zh")).isPresent())
        .findFirst()
        .ifPresent(name -> bindings.setBinding("regionName", name));
    graph
        .value(row.comparator(), SKOS.NOTATION)
        .ifPresent(notation -> bindings.setBinding("comparator", notation));
    put(bindings, "value", row.value());
    put(bindings, "lowValue", row.low());
    put(bindings, "highValue", row.high());
    if (!row.unit().isEmpty()) {
      bindings.setBinding("measured", Values.literal(row.unit()));
    }
    put(bindings, "deadline", row.deadline());
    put(bindings, "baseline", row.baseline());
    put(bindings, "aspirational", row.aspirational());
    put(bindings, "quote", graph.value(row.evidence(), ZM.quote).orElse(null));
    put(bindings, "start", graph.value(row.evidence(), ZM.start).orElse(null));
    put(bindings, "end", graph.value(row.evidence(), ZM.end).orElse(null));
    bindings.setBinding("document", row.document());
    put(bindings, "documentTitle", graph.value(row.document(), ELI.title).orElse(null));
    put(bindings, "section", graph.value(row.section(), ZM.outlineNumber).orElse(null));
    return bindings;
  }

  private static void put(MapBindingSet bindings, String column, @Nullable Value value) {
    if (value != null) {
      bindings.setBinding(column, value);
    }
  }
}
