package io.zhengmai.claim;

import io.zhengmai.document.SourceDocument;
import io.zhengmai.structure.Outline;
import java.util.List;

/**
 * Everything read from one document.
 *
 * @param unresolved spans that look like a fact but could not be read, each with its reason
 */
public record DocumentClaims(
    SourceDocument document,
    Metadata metadata,
    Outline outline,
    List<Task> tasks,
    List<Target> targets,
    List<Mention> mentions,
    List<UnresolvedSpan> unresolved) {
  public DocumentClaims {
    tasks = List.copyOf(tasks);
    targets = List.copyOf(targets);
    mentions = List.copyOf(mentions);
    unresolved = List.copyOf(unresolved);
  }
}
