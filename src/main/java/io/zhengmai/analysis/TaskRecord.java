package io.zhengmai.analysis;

import io.zhengmai.explore.Named;
import io.zhengmai.explore.Quotation;
import java.util.List;
import java.util.Optional;

/**
 * A task and what its document says of it.
 *
 * @param section its place in the outline; empty where it stands outside
 * @param words all of it, as evidence
 * @param deadline a year, a month, a date, or the words of the text
 * @param parts the responsibilities, in the order of the text
 * @param acted what it acts on, with the words that say so
 * @param goals its targets
 */
public record TaskRecord(
    Named task,
    Optional<Named> document,
    Optional<Named> region,
    String section,
    Optional<Quotation> words,
    Optional<String> deadline,
    List<Part> parts,
    List<Acted> acted,
    List<Goal> goals) {
  public TaskRecord {
    parts = List.copyOf(parts);
    acted = List.copyOf(acted);
    goals = List.copyOf(goals);
  }

  /**
   * The part of one agency.
   *
   * @param basis why it counts as lead; empty where it does not
   * @param list the words that give it the task
   */
  public record Part(
      Optional<Named> agency,
      Optional<Named> role,
      Optional<Named> basis,
      int order,
      Optional<Quotation> list) {
    public boolean leads() {
      return basis.isPresent();
    }
  }

  /** A thing that the task acts on. */
  public record Acted(Named thing, List<Quotation> quotes) {
    public Acted {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * A target that stands in the task.
   *
   * @param target called by its indicator
   * @param value with its unit: {@code 15%}, {@code 20–30家}
   * @param deadline the year; empty where none is stated
   */
  public record Goal(
      Named target,
      Optional<Named> comparator,
      String value,
      Optional<String> deadline,
      Optional<Quotation> quote) {}
}
