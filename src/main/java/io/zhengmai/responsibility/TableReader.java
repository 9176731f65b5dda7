package io.zhengmai.responsibility;

import io.zhengmai.document.TextSpan;
import io.zhengmai.responsibility.ListRules.WordRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables flattened to text: a line for each row, its cells parted by tabs or bars.
 *
 * <p>A head row names at least two columns, one of them by a label (牵头单位, 责任单位, 完成时限); the rows
 * below it, down to the first line that has no such cells, are tasks. Limit: a cell that holds a
 * line break ends the table.
 */
final class TableReader {
  private static final String RULE = "list-in-table";

  private final Labels labels;
  private final ListReader reader;

  TableReader(Labels labels, ListReader reader) {
    this.labels = labels;
    this.reader = reader;
  }

  List<FoundList> find(String text, @Nullable Integer year) {
    List<FoundList> rows = new ArrayList<>();
    List<@Nullable Announced> head = List.of();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      List<TextSpan> cells = cells(text, start, end);
      if (cells.size() < 2) {
        head = text.substring(start, Math.min(end, start + 2)).isBlank() ? head : List.of();
        continue;
      }
      List<@Nullable Announced> columns = columns(text, cells);
      if (columns.stream().anyMatch(c -> c != null && c.rule().means().role() != null)) {
        head = columns;
      } else if (!head.isEmpty()) {
        row(rows, text, cells, head, year);
      }
    }
    return rows;
  }

  private void row(
      List<FoundList> rows,
      String text,
      List<TextSpan> cells,
      List<@Nullable Announced> head,
      @Nullable Integer year) {
    List<Reading> readings = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int i = 0; i < Math.min(cells.size(), head.size()); i++) {
      Announced column = head.get(i);
      if (column == null
          || cells.get(i).length() == 0
          || cells.get(i).length() > Brackets.LONGEST) {
        continue;
      }
      Reading reading = reader.read(new ListText(text, cells.get(i)), column, year);
      if (!reading.isEmpty()) {
        readings.add(reading);
        first = first < 0 ? cells.get(i).start() : first;
        last = cells.get(i).end();
      }
    }
    if (first >= 0) {
      TextSpan row = new TextSpan(cells.get(0).start(), cells.get(cells.size() - 1).end());
      rows.add(new FoundList(RULE, new TextSpan(first, last), readings, row));
    }
  }

  /** The rule of each column; null where its head is no label. Empty where a cell is no head. */
  private List<@Nullable Announced> columns(String text, List<TextSpan> cells) {
    List<@Nullable Announced> columns = new ArrayList<>();
    for (TextSpan cell : cells) {
      String word = text.substring(cell.start(), cell.end());
      WordRule rule = null;
      for (int size = Math.min(12, word.length()); size >= 2 && rule == null; size--) {
        rule = labels.rule(word.substring(0, size));
      }
      boolean whole = word.length() <= 12 || Brackets.isClosing(word.charAt(word.length() - 1));
      columns.add(rule != null && whole ? new Announced(rule, cell) : null);
    }
    return columns;
  }

  private static List<TextSpan> cells(String text, int start, int end) {
    List<TextSpan> cells = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '\t' || text.charAt(i) == '|') {
        cells.add(trimmed(text, from, i));
        from = i + 1;
      }
    }
    return cells;
  }

  private static TextSpan trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new TextSpan(start, end);
  }
}
