package io.zhengmai.web.workbench;

import io.zhengmai.explore.Named;
import io.zhengmai.web.page.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A result by province, as a map of equal tiles: the sum of the first column of numbers, or where
 * there is none the number of rows.
 *
 * @param measure the column that is summed; null where rows are counted
 * @param tiles of all provinces, in the order of their codes
 * @param elsewhere rows whose region is no province's, or that name none
 */
public record TileMap(@Nullable String measure, List<Tile> tiles, int elsewhere) {
  /** The heat of the largest number; smaller ones have their part of it. */
  private static final int HOTTEST = 4;

  /**
   * A province.
   *
   * @param column from 1
   * @param row from 1
   * @param rows of the result that are about the province
   * @param number the sum of the measure, or {@code rows}
   * @param heat 0 for nothing, up to 4
   */
  public record Tile(Link province, int column, int row, int rows, double number, int heat) {}

  /** What a province sums up to. */
  private record Sum(int rows, double number) {
    Sum plus(double other) {
      return new Sum(rows + 1, number + other);
    }
  }

  public TileMap {
    tiles = List.copyOf(tiles);
  }

  /**
   * The map of a result that has a column of regions.
   *
   * @param places column and row of each province, by its code of six digits
   * @param links the name and page of a province, by its code
   */
  static TileMap of(Result result, Map<String, int[]> places, Function<String, Link> links) {
    Columns columns = new Columns(result);
    int region = columns.regions().orElseThrow();
    List<Integer> numbers = columns.numbers();
    Integer measure = numbers.isEmpty() ? null : numbers.get(0);
    Map<String, Sum> sums = new HashMap<>();
    for (List<@Nullable Named> row : result.rows()) {
      Named named = row.get(region);
      String province = named == null ? null : Columns.province(named);
      Double number = measure == null ? Double.valueOf(1) : Columns.number(row.get(measure));
      sums.merge(
          province == null ? "" : province + "0000",
          new Sum(1, number == null ? 0 : number),
          (a, b) -> a.plus(b.number()));
    }
    double largest =
        places.keySet().stream()
            .mapToDouble(code -> sums.getOrDefault(code, new Sum(0, 0)).number())
            .max()
            .orElse(0);
    List<Tile> tiles = new ArrayList<>();
    places.forEach(
        (code, place) -> {
          Sum sum = sums.getOrDefault(code, new Sum(0, 0));
          int heat = heat(sum.number(), largest);
          tiles.add(
              new Tile(links.apply(code), place[0], place[1], sum.rows(), sum.number(), heat));
        });
    int placed = tiles.stream().mapToInt(Tile::rows).sum();
    return new TileMap(
        measure == null ? null : result.columns().get(measure),
        tiles,
        result.rows().size() - placed);
  }

  private static int heat(double number, double largest) {
    return number <= 0 ? 0 : (int) Math.ceil(HOTTEST * number / largest);
  }
}
