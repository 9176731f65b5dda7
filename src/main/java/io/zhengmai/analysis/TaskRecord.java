package io.zhengmai.analysis;

import io.zhengmai.explore.Named;
import io.zhengmai.explore.Quotation;
import java.util.List;
import java.util.Optional;

/**
 * A task and what its document says of it.
 *
 * @param section its place in the outline; empty where it stands outside
 * @param deadline a year, a month, a date, or the words of the text
 * @param parts the responsibilities, in the order of the text
 * @param acted what it acts on, with the words that say so
 */
public record TaskRecord(
    Named task,
    Optional<Named> document,
    Optional<Named> region,
    String section,
    Optional<String> deadline,
    List<Part> parts,
    List<Acted> acted) {
  public TaskRecord {
    parts = List.copyOf(parts);
    acted = List.copyOf(acted);
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
}
