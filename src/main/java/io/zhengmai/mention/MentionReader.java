package io.zhengmai.mention;

import io.zhengmai.claim.Mention;
import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.Task;
import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Names;
import io.zhengmai.structure.Outline;
import java.util.List;

/** Finds the named things of a document, and the industries and products that its tasks act on. */
public final class MentionReader {
  /** The mentions found, the tasks with what they act on, and the names that could not be read. */
  public record Result(List<Mention> mentions, List<Task> tasks, List<UnresolvedSpan> unresolved) {}

  public MentionReader(Library library, Names names) {}

  /**
   * @param tasks as the responsibility lists give them; their lists hold no mentions
   */
  public Result read(
      SourceDocument document, Outline outline, Metadata metadata, List<Task> tasks) {
    return new Result(List.of(), tasks, List.of());
  }
}
