package io.zhengmai.analysis;

import io.zhengmai.explore.Named;
import io.zhengmai.explore.Quotation;
import io.zhengmai.query.Labels;
import io.zhengmai.vocabulary.OA;
import io.zhengmai.vocabulary.ZM;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;

/** Reads the words that claims were read from. */
final class Quotations {
  private final Graph graph;
  private final Labels labels;

  Quotations(Graph graph, Labels labels) {
    this.graph = graph;
    this.labels = labels;
  }

  /** All words that say a claim. */
  List<Quotation> of(IRI claim) {
    Map<IRI, Quotation> quotes = new LinkedHashMap<>();
    for (Value evidence : graph.values(claim, ZM.evidence)) {
      at((IRI) evidence).ifPresent(q -> quotes.put((IRI) evidence, q));
    }
    return List.copyOf(quotes.values());
  }

  /** The words of a node of evidence; empty where it does not say where they stand. */
  Optional<Quotation> at(IRI evidence) {
    Optional<IRI> source = graph.thing(evidence, OA.hasSource);
    Optional<Integer> start = number(evidence, ZM.start);
    Optional<Integer> end = number(evidence, ZM.end);
    if (source.isEmpty() || start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    return graph
        .value(evidence, ZM.quote)
        .map(
            quote ->
                new Quotation(
                    evidence,
                    new Named(source.get(), labels.of((Value) source.get())),
                    start.get(),
                    end.get(),
                    quote.stringValue(),
                    List.copyOf(graph.texts(evidence, ZM.rule))));
  }

  private Optional<Integer> number(IRI subject, IRI property) {
    return graph.value(subject, property).map(v -> ((Literal) v).intValue());
  }
}
