package io.zhengmai.responsibility;

import io.zhengmai.document.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A responsibility list and where it stands.
 *
 * @param rule the id of the rule that says where lists stand
 * @param span the whole list, brackets and labels included
 * @param readings its parts in order: one for a bracket, one for each line or cell
 * @param task the words of the task where the layout says them (the row of a table); null where
 *     they are those before the list
 */
record FoundList(String rule, TextSpan span, List<Reading> readings, @Nullable TextSpan task) {
  FoundList {
    readings = List.copyOf(readings);
  }
}
