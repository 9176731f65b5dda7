package io.zhengmai.analysis;

import java.util.Arrays;

/** Which rows the responsibilities of one task count for. A row comes once for each of them. */
final class RowsOfTask {
  private int[] rows = new int[16];
  private int[] agencies = new int[16];
  private boolean[] leads = new boolean[16];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int row, int agency, boolean lead) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
      agencies = Arrays.copyOf(agencies, 2 * size);
      leads = Arrays.copyOf(leads, 2 * size);
    }
    rows[size] = row;
    agencies[size] = agency;
    leads[size] = lead;
    size++;
  }

  int size() {
    return size;
  }

  int row(int index) {
    return rows[index];
  }

  int agency(int index) {
    return agencies[index];
  }

  /** Whether it is the first of its row. */
  boolean isFirst(int index) {
    for (int i = 0; i < index; i++) {
      if (rows[i] == rows[index]) {
        return false;
      }
    }
    return true;
  }

  /** Whether any responsibility of a row leads. */
  boolean leads(int row) {
    for (int i = 0; i < size; i++) {
      if (rows[i] == row && leads[i]) {
        return true;
      }
    }
    return false;
  }

  boolean has(int row) {
    for (int i = 0; i < size; i++) {
      if (rows[i] == row) {
        return true;
      }
    }
    return false;
  }
}
