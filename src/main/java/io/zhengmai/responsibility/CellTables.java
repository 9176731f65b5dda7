package io.zhengmai.responsibility;

import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables flattened to text with each cell on a line of its own: the heads of the columns, the
 * first of them 序号, and then row by row the number and the other cells.
 *
 * <p>A row with more lines than columns has a broken task; one with fewer lacks cells, and each
 * that is left goes to the next column that it fits. Limit: the columns with labels stand behind
 * those without.
 */
final class CellTables {
  private static final String RULE = "list-in-cells";

  /** A head of a column is not longer, in characters, and a table has no more columns. */
  private static final int LONGEST_HEAD = 16;

  private static final int MOST_COLUMNS = 9;

  /** No row has more lines. */
  private static final int LONGEST_ROW = 40;

  private final ListRules rules;
  private final Labels labels;
  private final ListReader reader;

  CellTables(ListRules rules, Labels labels, ListReader reader) {
    this.rules = rules;
    this.labels = labels;
    this.reader = reader;
  }

  List<FoundList> find(String text, @Nullable Integer year) {
    List<FoundList> rows = new ArrayList<>();
    Lines lines = new Lines(text);
    for (TextSpan line = lines.next(); line != null; line = lines.next()) {
      if (rules.numberHeads().contains(text.substring(line.start(), line.end()))) {
        int before = lines.position();
        List<@Nullable Announced> columns = columns(text, lines);
        if (columns.isEmpty()) {
          lines.goBack(before);
        } else {
          rows(text, lines, columns, year, rows);
        }
      }
    }
    return rows;
  }

  /** The columns behind that of the numbers; empty where the lines are no heads of a table. */
  private List<@Nullable Announced> columns(String text, Lines lines) {
    List<@Nullable Announced> columns = new ArrayList<>();
    boolean named = false;
    while (columns.size() < MOST_COLUMNS) {
      int before = lines.position();
      TextSpan line = lines.next();
      if (line == null || line.length() > LONGEST_HEAD) {
        return List.of();
      }
      String head = text.substring(line.start(), line.end());
      if (number(head) == 1) {
        lines.goBack(before);
        return named && trailing(columns) ? columns : List.of();
      }
      ListRules.WordRule rule = labels.rule(head);
      named |= rule != null && rule.means().role() != null;
      columns.add(rule == null ? null : new Announced(rule, line));
    }
    return List.of();
  }

  /** Whether all columns behind the first with a label have one too. */
  private static boolean trailing(List<@Nullable Announced> columns) {
    int first = 0;
    while (columns.get(first) == null) {
      first++;
    }
    return columns.subList(first, columns.size()).stream().allMatch(column -> column != null);
  }

  private void rows(
      String text,
      Lines lines,
      List<@Nullable Announced> columns,
      @Nullable Integer year,
      List<FoundList> rows) {
    TextSpan number = lines.next();
    for (int expected = 2; number != null; expected++) {
      List<TextSpan> cells = new ArrayList<>();
      int afterRow = lines.position();
      TextSpan next = lines.next();
      while (next != null
          && number(text.substring(next.start(), next.end())) != expected
          && cells.size() < LONGEST_ROW) {
        cells.add(next);
        afterRow = cells.size() == columns.size() ? lines.position() : afterRow;
        next = lines.next();
      }
      boolean last = next == null || number(text.substring(next.start(), next.end())) != expected;
      if (last && cells.size() > columns.size()) {
        cells = new ArrayList<>(cells.subList(0, columns.size()));
      }
      row(text, number, cells, columns, year, rows);
      if (last) {
        lines.goBack(afterRow);
      }
      number = last ? null : next;
    }
  }

  private void row(
      String text,
      TextSpan number,
      List<TextSpan> cells,
      List<@Nullable Announced> columns,
      @Nullable Integer year,
      List<FoundList> rows) {
    int labelled = (int) columns.stream().filter(column -> column != null).count();
    int plain = columns.size() - labelled;
    int first = Math.max(Math.min(plain, cells.size()), cells.size() - labelled);
    List<Announced> left = new ArrayList<>();
    columns.forEach(column -> addIfPresent(column, left));
    List<Reading> readings = new ArrayList<>();
    TextSpan from = null;
    TextSpan to = null;
    for (int i = first; i < cells.size() && !left.isEmpty(); i++) {
      TextSpan cell = cells.get(i);
      Announced column = left.remove(fitting(text, cell, left, cells.size() - i));
      Reading reading = reader.read(new ListText(text, cell), column, year);
      if (!reading.isEmpty()) {
        readings.add(reading);
        from = from == null ? cell : from;
        to = cell;
      }
    }
    if (from != null && to != null) {
      TextSpan span = new TextSpan(from.start(), to.end());
      rows.add(new FoundList(RULE, span, readings, new TextSpan(number.start(), to.end())));
    }
  }

  private static void addIfPresent(@Nullable Announced column, List<Announced> columns) {
    if (column != null) {
      columns.add(column);
    }
  }

  /**
   * The place of the column that a cell belongs to: the next; where cells are lacking, the next
   * that is, or is not, one of time limits like the cell.
   */
  private int fitting(String text, TextSpan cell, List<Announced> columns, int cells) {
    if (cells >= columns.size()) {
      return 0;
    }
    boolean time = rules.deadlineSigns().in(text.substring(cell.start(), cell.end()));
    for (int i = 0; i < columns.size(); i++) {
      if (time == (columns.get(i).rule().means() == ListRules.Meaning.DEADLINE)) {
        return i;
      }
    }
    return 0;
  }

  /** The number that is all of a line; -1 where it is no number of a row. */
  private static int number(String line) {
    int value = 0;
    for (int i = 0; i < line.length(); i++) {
      int digit = Character.digit(line.charAt(i), 10);
      if (digit < 0 || i == 4) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return line.isEmpty() ? -1 : value;
  }

  /** The lines of a text that hold something, one after the other. */
  private static final class Lines {
    private final String text;
    private int at;

    Lines(String text) {
      this.text = text;
    }

    int position() {
      return at;
    }

    void goBack(int position) {
      at = position;
    }

    @Nullable TextSpan next() {
      while (at < text.length()) {
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        int start = at;
        int stop = end;
        while (start < stop && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
          stop--;
        }
        at = end + 1;
        if (stop > start) {
          return new TextSpan(start, stop);
        }
      }
      return null;
    }
  }
}
