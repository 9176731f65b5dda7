package io.zhengmai.evaluation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Pairs annotated rows with rows of the output, document after document, and keeps what is left.
 */
final class Tally {
  private Score score = new Score(0, 0, 0);
  private final List<String> missed = new ArrayList<>();
  private final List<String> extra = new ArrayList<>();

  /** Counts one document: each annotated row takes the first row of the output that matches it. */
  <T> void add(String document, List<T> gold, List<T> output, BiPredicate<T, T> same) {
    List<T> left = new LinkedList<>(output);
    int found = 0;
    for (T wanted : gold) {
      if (takeFirst(left, wanted, same) == null) {
        missed.add(document + ": missed " + wanted);
      } else {
        found++;
      }
    }
    left.forEach(row -> extra.add(document + ": extra " + row));
    score = score.plus(new Score(found, output.size(), gold.size()));
  }

  /** Removes and gives the first row that matches; null where none does. */
  static <T> @Nullable T takeFirst(List<T> rows, T wanted, BiPredicate<T, T> same) {
    for (Iterator<T> each = rows.iterator(); each.hasNext(); ) {
      T row = each.next();
      if (same.test(wanted, row)) {
        each.remove();
        return row;
      }
    }
    return null;
  }

  EvaluationReport.Kind kind(String name) {
    return new EvaluationReport.Kind(name, score, missed, extra);
  }
}
