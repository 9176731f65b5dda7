package io.zhengmai.graph;

import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.claim.Explanation;
import io.zhengmai.lexicon.Region;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;

/**
 * What was read from one document, as RDF.
 *
 * <p>The same claims give the same statements, without blank nodes and without a clock. The graph
 * says nothing that the document or its sidecar does not: what is known of agencies, industries and
 * regions in general stands in the reference graph.
 *
 * @param name the named graph to keep it in
 * @param document the document that it is about
 * @param model its statements, without a context
 * @param explanations why each claim of it says what it says
 */
public record DocumentGraph(
    IRI name, IRI document, Model model, Map<IRI, List<Explanation>> explanations) {
  /** Writes the claims of a document as RDF, read by the running program. */
  public static DocumentGraph of(DocumentClaims claims, Iris iris) {
    return of(claims, iris, Map.of(), Software.current());
  }

  /**
   * Writes the claims of a document as RDF, read by the running program.
   *
   * @param counties regions by code that the reference graph does not describe; those that the
   *     document speaks of are described here
   */
  public static DocumentGraph of(DocumentClaims claims, Iris iris, Map<String, Region> counties) {
    return of(claims, iris, counties, Software.current());
  }

  /** Writes the claims of a document as RDF, read by the given program. */
  static DocumentGraph of(
      DocumentClaims claims, Iris iris, Map<String, Region> counties, Software software) {
    String key = DocumentKey.of(claims);
    DocumentModel document = new DocumentModel(claims.document().text(), iris, iris.document(key));
    ThingWriter things = new ThingWriter(document, counties);
    new MetadataWriter(document, things, claims.document().sidecar()).write(claims);
    new OutlineWriter(document).write(claims.outline());
    new TaskWriter(document, things).write(claims);
    new TargetWriter(document).write(claims);
    new MentionWriter(document, things).write(claims.mentions());
    new UnresolvedWriter(document).write(claims.unresolved());
    IRI graph = iris.documentGraph(key);
    new ProvenanceWriter(document, software).write(graph);
    return new DocumentGraph(graph, document.iri(), document.model(), document.explanations());
  }
}
