package io.zhengmai.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All targets of documents that have a region, by indicator, region, document and place in the
 * text. It never changes once it is made.
 */
final class TargetTable {
  private final List<TargetRow> rows;
  private final int[] documents;
  private final int[][] industries;
  private final TargetScope scope;

  /**
   * A table.
   *
   * @param documents of each row, by the codes of the table of responsibilities
   * @param industries that tasks of the same section act on, likewise
   */
  TargetTable(List<TargetRow> rows, int[] documents, int[][] industries) {
    this.rows = List.copyOf(rows);
    this.documents = documents.clone();
    this.industries = industries.clone();
    this.scope = TargetScope.of(rows);
  }

  TargetScope scope() {
    return scope;
  }

  /**
   * The targets of a selection.
   *
   * @param documentsIn those of the selection
   * @param industriesIn those of the selection; null for all
   */
  List<TargetRow> select(
      TargetSelection selection, BitSet documentsIn, @Nullable BitSet industriesIn) {
    String words = lower(selection.indicator());
    List<TargetRow> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      TargetRow row = rows.get(i);
      if (documentsIn.get(documents[i])
          && (selection.unit().isEmpty() || selection.unit().equals(row.unit()))
          && (selection.due() == null || selection.due() == row.due())
          && (industriesIn == null || IntStream.of(industries[i]).anyMatch(industriesIn::get))
          && (words.isEmpty() || lower(row.indicator()).contains(words))) {
        found.add(row);
      }
    }
    return found;
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
