package io.zhengmai.claim;

import io.zhengmai.document.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a leaf section instructs somebody to do.
 *
 * @param section the id of the section it stands in
 * @param item 1, 2 … where a section holds several lists, each closing a task of its own; 0
 *     otherwise
 * @param evidence the words of the task: the section, or the part of it that its list closes
 * @param deadline ISO year, year-month or date, or the words of the text (持续推进); null where none is
 *     stated
 * @param deadlineEvidence where the deadline stands; null with it
 */
public record Task(
    String section,
    int item,
    Evidence evidence,
    List<Responsibility> responsibilities,
    List<IndustryLink> industries,
    List<ProductLink> products,
    @Nullable String deadline,
    @Nullable Evidence deadlineEvidence) {
  public Task {
    responsibilities = List.copyOf(responsibilities);
    industries = List.copyOf(industries);
    products = List.copyOf(products);
  }

  /** The words of the task. */
  public TextSpan span() {
    return evidence.span();
  }

  /** The same task with what it acts on. */
  public Task actingOn(List<IndustryLink> newIndustries, List<ProductLink> newProducts) {
    return new Task(
        section,
        item,
        evidence,
        responsibilities,
        newIndustries,
        newProducts,
        deadline,
        deadlineEvidence);
  }
}
