package io.zhengmai.responsibility;

import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.Task;
import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Names;
import io.zhengmai.structure.Outline;
import java.util.List;

/** Finds the tasks of a document and who is responsible for each. */
public final class TaskReader {
  /** The tasks found, and the lists that could not be read. */
  public record Result(List<Task> tasks, List<UnresolvedSpan> unresolved) {}

  public TaskReader(Library library, Names names) {}

  /**
   * Reads the tasks in order of appearance; what they act on is left empty.
   *
   * @param metadata gives the region whose agencies the text means
   */
  public Result read(SourceDocument document, Outline outline, Metadata metadata) {
    return new Result(List.of(), List.of());
  }
}
