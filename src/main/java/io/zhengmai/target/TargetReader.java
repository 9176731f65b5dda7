package io.zhengmai.target;

import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.Target;
import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.lexicon.Library;
import io.zhengmai.structure.Outline;
import java.util.List;

/** Finds the quantified goals of a document. */
public final class TargetReader {
  /** The targets found, and the numbers that look like a goal but could not be read. */
  public record Result(List<Target> targets, List<UnresolvedSpan> unresolved) {}

  public TargetReader(Library library) {}

  public Result read(SourceDocument document, Outline outline, Metadata metadata) {
    return new Result(List.of(), List.of());
  }
}
