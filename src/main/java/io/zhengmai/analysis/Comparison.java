package io.zhengmai.analysis;

import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;

/**
 * Provinces or documents side by side, task by task.
 *
 * @param rows those that most sides have first, then in the order of the text
 */
public record Comparison(List<Side> sides, List<Row> rows) {
  public Comparison {
    sides = List.copyOf(sides);
    rows = List.copyOf(rows);
  }

  /** Whether some tasks were left out because there are too many to compare. */
  public boolean isCut() {
    return sides.stream().anyMatch(side -> side.compared() < side.tasks());
  }

  /** How many tasks stand in the rows. */
  public int compared() {
    return sides.stream().mapToInt(Side::compared).sum();
  }

  /**
   * A province or a document.
   *
   * @param tasks that are about the topic
   * @param compared those of them that stand in the rows, the first ones of its documents
   */
  public record Side(IRI thing, int tasks, int compared) {}

  /**
   * Tasks that are about the same.
   *
   * @param tasks of each side; several where several of its documents set one
   * @param present how many sides have a task
   * @param likeness from 0 to 1, the mean of all pairs
   * @param words that headings have in common
   * @param things that several of them act on
   * @param lines that answer for several of them; agencies without a line stand for themselves
   * @param indicators that are alike
   * @param commonLeads lines that lead on every side which has a task
   * @param leadsDiffer whether not the same lines lead on all sides which have a task
   * @param targetsDiffer whether the targets on these sides are not the same
   */
  public record Row(
      List<List<IRI>> tasks,
      int present,
      double likeness,
      List<String> words,
      List<IRI> things,
      List<Value> lines,
      List<String> indicators,
      Set<Value> commonLeads,
      boolean leadsDiffer,
      boolean targetsDiffer) {
    public Row {
      tasks = tasks.stream().map(List::copyOf).toList();
      words = List.copyOf(words);
      things = List.copyOf(things);
      lines = List.copyOf(lines);
      indicators = List.copyOf(indicators);
      commonLeads = Set.copyOf(commonLeads);
    }

    /** The side that alone has it; -1 where several do. */
    public int onlySide() {
      for (int side = 0; present == 1 && side < tasks.size(); side++) {
        if (!tasks.get(side).isEmpty()) {
          return side;
        }
      }
      return -1;
    }
  }
}
