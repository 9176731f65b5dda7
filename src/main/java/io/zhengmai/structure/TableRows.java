package io.zhengmai.structure;

import org.jspecify.annotations.Nullable;

/** Finds the rows of tables that were flattened to text, by their numbers, line after line. */
final class TableRows {
  private static final int LONGEST_NUMBER_CELL = 8;
  private static final int LONGEST_HEAD_CELL = 16;
  private static final int MOST_COLUMNS = 9;
  private static final int LONGEST_ROW = 40;

  private final String text;
  private final TextLines lines;
  private final OutlineRules rules;
  private boolean inTable;
  private int rows;

  /** The line up to which the next row of a table may begin whose cells are lines; 0 in none. */
  private int cellsUntil;

  TableRows(String text, TextLines lines, OutlineRules rules) {
    this.text = text;
    this.lines = lines;
    this.rules = rules;
  }

  /** Takes note of an ordinal of the outline: an outermost one ends a table. */
  void outline(Ordinal ordinal) {
    cellsUntil = rules.styles().get(ordinal.rank()).top() ? 0 : cellsUntil;
  }

  /** A row of a table that was flattened with tabs: its first cell is its number. */
  @Nullable Ordinal at(int line) {
    int start = lines.start(line);
    int tab = start;
    while (tab < lines.end(line) && tab - start < LONGEST_NUMBER_CELL && text.charAt(tab) != '\t') {
      tab++;
    }
    if (tab == lines.end(line) || text.charAt(tab) != '\t') {
      return cellRow(line);
    }
    String cell = text.substring(start, tab).strip();
    if (rules.tables().header().contains(cell)) {
      begin();
      return null;
    }
    int end = Numerals.ARABIC.end(text, start);
    if (!inTable || end == start || cell.length() != end - start) {
      return null;
    }
    int number = Numerals.ARABIC.value(text, start, end);
    if (number != 1 && number != rows + 1) {
      return null;
    }
    rows = number;
    return new Ordinal(rules.styles().size(), number, start, end, 0);
  }

  /** A table with tabs begins, whose first row comes next. */
  private void begin() {
    inTable = true;
    rows = 0;
  }

  /** A row of a table in a text without line breaks: its number is all that divides it. */
  @Nullable Ordinal beforeTab(int tab) {
    if (rules.tables().header().stream()
        .anyMatch(head -> text.startsWith(head, tab - head.length()))) {
      begin();
      return null;
    }
    String number = String.valueOf(rows + 1);
    int start = tab - number.length();
    if (!inTable || !text.startsWith(number, start)) {
      return null;
    }
    rows++;
    return new Ordinal(rules.styles().size(), rows, start, tab, 0);
  }

  /** A row of a table that was flattened cell by cell: its number is a line of its own. */
  private @Nullable Ordinal cellRow(int line) {
    if (rules.tables().header().contains(lines.content(line))) {
      int first = firstRow(line + 1);
      if (first > 0) {
        cellsUntil = first;
        rows = 0;
      }
      return null;
    }
    if (line > cellsUntil || rowNumber(line) != rows + 1) {
      return null;
    }
    rows++;
    cellsUntil = line + LONGEST_ROW;
    return new Ordinal(rules.styles().size(), rows, lines.start(line), lines.end(line), 0);
  }

  /** The line of the first row's number behind the heads of columns; 0 where they are none. */
  private int firstRow(int heads) {
    for (int line = heads; line < Math.min(lines.count(), heads + MOST_COLUMNS); line++) {
      if (rowNumber(line) == 1) {
        return line > heads ? line : 0;
      }
      if (lines.length(line) > LONGEST_HEAD_CELL) {
        return 0;
      }
    }
    return 0;
  }

  /** The number that is all of a line; -1 where that is none. */
  private int rowNumber(int line) {
    int start = lines.start(line);
    int end = Numerals.ARABIC.end(text, start);
    return end > start && end == lines.end(line) ? Numerals.ARABIC.value(text, start, end) : -1;
  }
}
