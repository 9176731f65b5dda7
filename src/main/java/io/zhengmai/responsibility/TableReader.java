package io.zhengmai.responsibility;

import io.zhengmai.document.TextSpan;
import io.zhengmai.responsibility.ListRules.WordRule;
import io.zhengmai.structure.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables flattened to text, the cells of a row parted by tabs or bars.
 *
 * <p>A head row names at least two columns, one of them by a label (牵头单位, 责任单位, 完成时限); the rows
 * below it are tasks. Where the first column is that of the numbers, the outline has found the
 * rows, however lines break in them or do not break between them; elsewhere each row is a line, and
 * the first line without cells ends the table.
 */
final class TableReader {
  private static final String RULE = "list-in-table";

  /** The heads of all columns are not longer, in characters. */
  private static final int LONGEST_HEADS = 200;

  private final ListRules rules;
  private final Labels labels;
  private final ListReader reader;

  TableReader(ListRules rules, Labels labels, ListReader reader) {
    this.rules = rules;
    this.labels = labels;
    this.reader = reader;
  }

  List<FoundList> find(String text, SectionIndex sections, @Nullable Integer year) {
    List<FoundList> rows = new ArrayList<>();
    numbered(text, sections.withRule(Section.TABLE_ROW), year, rows);
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
      } else if (!head.isEmpty() && !sections.isWithin(cells.get(0).start(), Section.TABLE_ROW)) {
        row(rows, text, cells, head, year);
      }
    }
    return rows;
  }

  private void numbered(
      String text, List<Section> found, @Nullable Integer year, List<FoundList> rows) {
    List<@Nullable Announced> head = List.of();
    for (int i = 0; i < found.size(); i++) {
      TextSpan row = found.get(i).span();
      if (isFirst(found.get(i))) {
        int heads = heads(text, row.start());
        head = columns(text, cells(text, heads, row.start()));
      }
      boolean goesOn = i + 1 < found.size() && !isFirst(found.get(i + 1));
      int end = goesOn ? row.end() : lastEnd(text, row, head.size());
      List<TextSpan> cells = cells(text, row.start(), end);
      if (cells.size() > 1) {
        row(rows, text, cells, head, year);
      }
    }
  }

  private static boolean isFirst(Section row) {
    String number = row.ordinal();
    return number != null && number.length() == 1 && Character.digit(number.charAt(0), 10) == 1;
  }

  /** Where the heads of the columns begin that stand before the first row of a table. */
  private int heads(String text, int row) {
    int from = Math.max(0, row - LONGEST_HEADS);
    String before = text.substring(from, row);
    int start = before.length();
    for (String word : rules.numberHeads().words()) {
      int at = before.lastIndexOf(word + '\t');
      start = at < 0 ? start : Math.min(start, at);
    }
    return from + start;
  }

  /** Where the last row of a table ends: with the line of its last cell. */
  private static int lastEnd(String text, TextSpan row, int columns) {
    int at = row.start();
    for (int column = 1; column < columns && at < row.end(); at++) {
      column += text.charAt(at) == '\t' ? 1 : 0;
    }
    while (at < row.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int end = text.indexOf('\n', at);
    return end < 0 ? row.end() : Math.min(end, row.end());
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
