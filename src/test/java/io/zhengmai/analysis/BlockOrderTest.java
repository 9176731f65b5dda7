package io.zhengmai.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockOrderTest {
  private static final int[][] TWO_BLOCKS = {
    {5, 0, 4, 0},
    {0, 3, 0, 2},
    {4, 0, 6, 0},
    {0, 2, 0, 1},
  };

  /** Each row shares a column with the next: there is one order, and its reverse. */
  private static final int[][] CHAIN = {
    {0, 0, 2, 2, 0},
    {2, 2, 0, 0, 0},
    {0, 0, 0, 2, 2},
    {0, 2, 2, 0, 0},
  };

  @Test
  void whatSharesNothingStandsApartAndTheHeavierGroupFirst() {
    BlockOrder.Order order = order(TWO_BLOCKS);
    assertThat(Arrays.copyOf(order.rows(), 2)).containsExactlyInAnyOrder(0, 2);
    assertThat(Arrays.copyOf(order.columns(), 2)).containsExactlyInAnyOrder(0, 2);
  }

  @Test
  void theOrderGivenDoesNotMatter() {
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      List<Integer> rows = new ArrayList<>(List.of(0, 1, 2, 3));
      List<Integer> columns = new ArrayList<>(List.of(0, 1, 2, 3, 4));
      Collections.shuffle(rows, random);
      Collections.shuffle(columns, random);
      int[][] shuffled = new int[4][5];
      for (int r = 0; r < 4; r++) {
        for (int c = 0; c < 5; c++) {
          shuffled[r][c] = CHAIN[rows.get(r)][columns.get(c)];
        }
      }
      List<Integer> order =
          new ArrayList<>(IntStream.of(order(shuffled).rows()).mapToObj(rows::get).toList());
      if (order.get(0) != 1) {
        Collections.reverse(order);
      }
      assertThat(order).as("rows %s, columns %s", rows, columns).containsExactly(1, 3, 0, 2);
    }
  }

  @Test
  void emptyRowsAndColumnsComeLast() {
    BlockOrder.Order order = order(new int[][] {{0, 0}, {0, 1}});
    assertThat(order.rows()).containsExactly(1, 0);
    assertThat(order.columns()).containsExactly(1, 0);
  }

  private static BlockOrder.Order order(int[][] counts) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        if (counts[row][column] > 0) {
          cells.add(new Cell(row, column, counts[row][column], counts[row][column], 1, 1));
        }
      }
    }
    return BlockOrder.of(counts.length, counts[0].length, cells, Measure.TASKS);
  }
}
