package io.zhengmai.explore.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the text that the outline knows.
 *
 * @param id its place in the outline: {@code 2.1.3}, {@code preamble}, {@code tail}
 * @param level 1 for the outermost section; 0 for what is no section
 * @param heading null for what is no section
 * @param headingSpan null with it
 * @param span with the parts inside it
 * @param unresolved in the order of the text
 */
public record Part(
    String id,
    int level,
    @Nullable String heading,
    @Nullable Span headingSpan,
    Span span,
    List<TaskNote> tasks,
    List<TargetNote> targets,
    List<UnresolvedNote> unresolved) {
  public Part {
    tasks = List.copyOf(tasks);
    targets = List.copyOf(targets);
    unresolved = List.copyOf(unresolved);
  }
}
