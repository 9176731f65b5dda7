package io.zhengmai.web.matrix;

import io.zhengmai.analysis.Passage;
import io.zhengmai.analysis.TaskRecord;
import io.zhengmai.explore.Named;
import io.zhengmai.explore.Quotation;
import io.zhengmai.web.choice.Notice;
import io.zhengmai.web.choice.Option;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the matrix shows.
 *
 * @param trail from all industries to the one whose parts are columns
 * @param columns industries
 * @param steps the legend
 * @param total tasks that were counted
 * @param left rows and columns that are not drawn
 * @param panel the tasks of a row, a column or a cell; null where none is chosen
 */
public record MatrixView(
    List<Notice> problems,
    Filters filters,
    List<Link> trail,
    List<Column> columns,
    List<Row> rows,
    List<Heat.Step> steps,
    int total,
    Left left,
    @Nullable Panel panel,
    Tiles tiles,
    List<Multiple> multiples,
    Downloads downloads) {

  /** What can be chosen. */
  public record Filters(
      List<Option> rows,
      List<Option> counts,
      List<Option> orders,
      List<Option> levels,
      List<Option> roles,
      List<Option> bases,
      List<Option> regions,
      List<Option> years,
      List<Option> documents,
      String industry) {}

  /**
   * A column.
   *
   * @param narrower the address of its parts; null where it has none
   */
  public record Column(Link industry, @Nullable String narrower, Count total, boolean chosen) {}

  /** A row. */
  public record Row(Link who, Count total, List<Count> cells, boolean chosen) {}

  /**
   * A number that leads to its tasks.
   *
   * @param step of the heat map; 0 for nothing, and then there is no address
   */
  public record Count(int tasks, int step, String href, boolean chosen) {}

  /** What is not drawn, and where it is. */
  public record Left(int rows, int columns, @Nullable String href) {}

  /**
   * Tasks with their sentences.
   *
   * @param who the row, with its page; null for all
   * @param industry the column, with its page; null for all
   * @param close the address without the panel
   */
  public record Panel(
      @Nullable Link who,
      @Nullable Link industry,
      Paging paging,
      List<Sheet> tasks,
      String close,
      String sparql) {}

  /**
   * A task.
   *
   * @param roles who has which part, leaders first
   * @param words the lists that give the task to the row
   * @param sentences those that name the industry
   */
  public record Sheet(
      TaskRecord task, List<RoleOfTask> roles, List<Quotation> words, List<Passage> sentences) {}

  /**
   * The agencies that have one part in a task.
   *
   * @param basis why they lead; null where they do not
   */
  public record RoleOfTask(Named role, @Nullable Named basis, List<Member> members) {}

  /** An agency; of the row that is shown, or another. */
  public record Member(Named agency, boolean shown) {}

  /**
   * The provinces as equal tiles.
   *
   * @param industry whose leaders colour them
   */
  public record Tiles(@Nullable Link industry, List<Tile> tiles, List<Series> legend) {}

  /**
   * A province.
   *
   * @param column from 1
   * @param row from 1
   * @param hasDocuments whether any document of it is in the graph
   * @param leader who leads most tasks; empty where nobody leads any
   * @param series the colour of the leader; 0 for none
   */
  public record Tile(
      Link province,
      int column,
      int row,
      boolean hasDocuments,
      String leader,
      int led,
      int series,
      List<String> others) {}

  /** A colour and who has it. */
  public record Series(int number, String who, int provinces) {}

  /**
   * The matrix of one province in small.
   *
   * @param paths by step: the cells of the step as one path of squares
   */
  public record Multiple(Link province, int total, boolean chosen, List<String> paths) {}

  /** Addresses of the data of this view. */
  public record Downloads(String csv, String json, String xlsx, String sparql) {}
}
