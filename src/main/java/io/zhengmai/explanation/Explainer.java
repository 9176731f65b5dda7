package io.zhengmai.explanation;

import io.zhengmai.claim.Explanation;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.explore.Explorer;
import io.zhengmai.explore.Fact;
import io.zhengmai.graph.DocumentGraph;
import io.zhengmai.ingest.DocumentPipeline;
import io.zhengmai.ingest.Ingestion;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceData;
import io.zhengmai.resolution.AgencyCounterparts;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * Says why the claims of a graph say what they say, by reading the text again that the graph holds.
 * Safe for use by several threads.
 */
public final class Explainer {
  private static final Set<IRI> NOT_SAID =
      Set.of(
          RDF.TYPE,
          ZM.inDocument,
          ZM.evidence,
          ZM.list,
          ZM.deadlineEvidence,
          ZM.rule,
          ZM.deadlineRule);

  private final Library library;
  private final Ingestion ingestion;

  /** Rules and names are looked at when first needed: a server may never be asked. */
  private @Nullable Knowledge knowledge;

  private record Knowledge(RuleCatalogue rules, NameSteps names) {}

  /**
   * @param library that the ingestion reads by
   * @param ingestion by which the documents of the graph were read
   */
  public Explainer(Library library, Ingestion ingestion) {
    this.library = library;
    this.ingestion = ingestion;
  }

  private synchronized Knowledge knowledge() {
    if (knowledge == null) {
      ReferenceData reference = ingestion.reference();
      RuleCatalogue rules = new RuleCatalogue(reference.rules());
      AgencyCounterparts counterparts = new AgencyCounterparts(library, reference.names());
      knowledge = new Knowledge(rules, new NameSteps(rules, counterparts));
    }
    return knowledge;
  }

  /**
   * Explains a claim of the store.
   *
   * @return empty where the store has no such claim of a document that it holds
   */
  public Optional<ExplainedClaim> explain(RepositoryConnection connection, IRI claim) {
    return object(connection, claim, ZM.inDocument)
        .filter(IRI.class::isInstance)
        .map(IRI.class::cast)
        .flatMap(document -> StoredSource.read(connection, document))
        .map(
            source -> {
              DocumentPipeline pipeline = ingestion.pipeline();
              DocumentGraph graph = pipeline.graph(pipeline.claims(source));
              return explain(connection, graph, source.text(), claim);
            });
  }

  /** Explains all claims of a graph that the store holds too, in the order of its text. */
  public List<ExplainedClaim> explainAll(
      RepositoryConnection connection, DocumentGraph graph, CanonicalText text) {
    Comparator<ExplainedClaim> inText =
        Comparator.comparingInt((ExplainedClaim c) -> start(c))
            .thenComparing(c -> c.claim().stringValue());
    return graph.explanations().keySet().stream()
        .map(claim -> explain(connection, graph, text, claim))
        .sorted(inText)
        .toList();
  }

  private static int start(ExplainedClaim claim) {
    Words words = claim.why().isEmpty() ? null : claim.why().get(0).words();
    return words == null ? -1 : words.start();
  }

  private ExplainedClaim explain(
      RepositoryConnection connection, DocumentGraph graph, CanonicalText text, IRI claim) {
    Explorer explorer = new Explorer(connection);
    List<Statement> stored = statements(connection, claim);
    boolean current = says(stored).equals(says(graph.model().filter(claim, null, null)));
    RuleCatalogue rules = knowledge().rules();
    List<Step> why = new ArrayList<>();
    for (Explanation reason : graph.explanations().getOrDefault(claim, List.of())) {
      why.add(rules.step(reason, text));
    }
    if (why.isEmpty()) {
      why.addAll(fromStore(stored, rules));
    }
    why.addAll(knowledge().names().of(connection, claim));
    return new ExplainedClaim(
        claim,
        explorer.named(object(connection, claim, RDF.TYPE).orElse(claim)),
        explorer.named(object(connection, claim, ZM.inDocument).orElse(claim)),
        current,
        stored.stream()
            .filter(s -> !NOT_SAID.contains(s.getPredicate()))
            .map(
                s ->
                    new Fact(
                        explorer.named(s.getPredicate()), explorer.named(s.getObject()), List.of()))
            .toList(),
        why);
  }

  /** What the graph itself keeps: the rule. */
  private static List<Step> fromStore(List<Statement> claim, RuleCatalogue rules) {
    List<Step> steps = new ArrayList<>();
    for (Statement statement : claim) {
      Value object = statement.getObject();
      if (statement.getPredicate().equals(ZM.rule)) {
        String rule = object.stringValue();
        steps.add(Step.of(rules.rule(rule.substring(rule.lastIndexOf('/') + 1)), ""));
      }
    }
    return steps;
  }

  private static List<Statement> statements(RepositoryConnection connection, IRI subject) {
    try (var found = connection.getStatements(subject, null, null, false)) {
      return found.stream()
          .distinct()
          .sorted(
              Comparator.comparing((Statement s) -> s.getPredicate().stringValue())
                  .thenComparing(s -> s.getObject().stringValue()))
          .toList();
    }
  }

  /** Predicates and objects: a model has no context, and the store has one. */
  private static Set<List<Value>> says(Collection<Statement> claim) {
    return claim.stream()
        .map(s -> List.of(s.getPredicate(), s.getObject()))
        .collect(Collectors.toSet());
  }

  private static Optional<Value> object(
      RepositoryConnection connection, IRI subject, IRI property) {
    try (var found = connection.getStatements(subject, property, null, false)) {
      return found.stream().map(Statement::getObject).findFirst();
    }
  }
}
