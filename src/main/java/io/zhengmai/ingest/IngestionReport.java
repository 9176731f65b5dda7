package io.zhengmai.ingest;

import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.claim.Read;
import io.zhengmai.graph.DocumentGraph;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a document and stored.
 *
 * @param title null where the text has none and none could be told
 * @param unresolved spans that look like a fact but could not be read
 * @param statements of its graph
 */
public record IngestionReport(
    IRI document,
    @Nullable String title,
    int sections,
    int tasks,
    int responsibilities,
    int targets,
    int mentions,
    int unresolved,
    int statements) {

  static IngestionReport of(DocumentClaims claims, DocumentGraph graph) {
    Read<String> title = claims.metadata().title();
    return new IngestionReport(
        graph.document(),
        title == null ? null : title.value(),
        claims.outline().sections().size(),
        claims.tasks().size(),
        claims.tasks().stream().mapToInt(t -> t.responsibilities().size()).sum(),
        claims.targets().size(),
        claims.mentions().size(),
        claims.unresolved().size(),
        graph.model().size());
  }
}
