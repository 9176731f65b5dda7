package io.zhengmai.validation;

import io.zhengmai.vocabulary.OA;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Literals;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Every quote is the text of its document at its span.
 *
 * <p>Written in Java because SPARQL's {@code SUBSTR} and {@code STRLEN} count UTF-16 units in
 * RDF4J, and spans count code points.
 */
final class QuoteCheck {
  private static final Set<IRI> PREDICATES =
      Set.of(RDF.TYPE, OA.hasSource, ZM.quote, ZM.start, ZM.end, ZM.text);

  /** The statements that it looks at: fewer are indexed faster than all. */
  private final Model graph = new LinkedHashModel();

  private final Map<Resource, int[]> texts = new HashMap<>();

  private QuoteCheck(Model whole) {
    for (Statement s : whole) {
      if (PREDICATES.contains(s.getPredicate())) {
        graph.add(s.getSubject(), s.getPredicate(), s.getObject());
      }
    }
  }

  static List<Violation> violations(Model whole) {
    QuoteCheck check = new QuoteCheck(whole);
    Model graph = check.graph;
    List<Violation> violations = new ArrayList<>();
    for (Resource evidence : graph.filter(null, RDF.TYPE, ZM.Evidence).subjects()) {
      if (!check.holds(evidence)) {
        violations.add(
            new Violation(
                evidence.stringValue(),
                ZM.quote.stringValue(),
                Models.getPropertyString(graph, evidence, ZM.quote).orElse(null),
                "引文应为正文该区间的原文。",
                "The quote is the text of the document at the span."));
      }
    }
    return violations;
  }

  /** Whether it holds, or cannot be told for want of parts that the shapes ask for. */
  private boolean holds(Resource evidence) {
    Optional<Resource> document = Models.getPropertyResource(graph, evidence, OA.hasSource);
    Optional<String> quote = Models.getPropertyString(graph, evidence, ZM.quote);
    Integer start = integer(evidence, ZM.start);
    Integer end = integer(evidence, ZM.end);
    if (document.isEmpty() || quote.isEmpty() || start == null || end == null) {
      return true;
    }
    int[] text = texts.computeIfAbsent(document.get(), this::codePoints);
    return 0 <= start
        && start <= end
        && end <= text.length
        && new String(text, start, end - start).equals(quote.get());
  }

  private int[] codePoints(Resource document) {
    return Models.getPropertyString(graph, document, ZM.text).orElse("").codePoints().toArray();
  }

  private @Nullable Integer integer(Resource evidence, IRI property) {
    return Models.getPropertyLiteral(graph, evidence, property)
        .map(l -> Literals.getIntValue(l, -1))
        .orElse(null);
  }
}
