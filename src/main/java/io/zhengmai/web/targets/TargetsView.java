package io.zhengmai.web.targets;

import io.zhengmai.analysis.Bound;
import io.zhengmai.analysis.TargetRecord;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.choice.Notice;
import io.zhengmai.web.choice.Option;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the targets shows.
 *
 * @param axes the fullest first
 * @param left what is not drawn
 * @param colours of the provinces; empty where there are too many to tell apart
 * @param deadlines null where there is no target
 * @param table a stretch of all targets
 */
public record TargetsView(
    List<Notice> problems,
    Filters filters,
    int total,
    int indicators,
    List<Axis> axes,
    Left left,
    List<Colour> colours,
    @Nullable Deadlines deadlines,
    List<Entry> table,
    Paging paging,
    Downloads downloads) {

  /**
   * What can be chosen.
   *
   * @param indicator the words given
   * @param indicators names to choose from
   */
  public record Filters(
      String indicator,
      List<String> indicators,
      List<Option> units,
      List<Option> regions,
      String industry,
      List<Option> due,
      List<Option> years,
      List<Option> documents) {}

  /**
   * Targets of one unit and one kind of quantity.
   *
   * @param unit empty for numbers without one
   * @param size how many targets there are
   * @param left how many of them are not drawn
   * @param dated whether any is compared with a year
   */
  public record Axis(
      int number,
      String unit,
      Bilingual quantity,
      int size,
      int left,
      List<Scale.Tick> ticks,
      boolean dated,
      List<Group> groups) {}

  /** An indicator; its address shows it alone. */
  public record Group(Link indicator, List<Mark> marks) {}

  /**
   * A target on its axis.
   *
   * @param region that the document is of
   * @param colour of its province; 0 for none
   * @param comparator in words
   * @param value with sign and unit, leading to the words of the text
   * @param from in percent of the width
   * @param to the same, except for a range
   */
  public record Mark(
      String region,
      int colour,
      String comparator,
      Link value,
      Bound.Form form,
      String from,
      String to,
      String deadline,
      String baseline,
      boolean aspirational) {}

  /** Axes and targets that are not drawn, and where more of them are. */
  public record Left(int axes, int targets, @Nullable String href) {}

  /** A province and its colour. */
  public record Colour(int number, String region) {}

  /**
   * How many targets are due when.
   *
   * @param option of ECharts, as JSON
   * @param tall whether it has many provinces
   */
  public record Deadlines(List<String> columns, List<Line> lines, String option, boolean tall) {}

  /** A province: one count for each column. */
  public record Line(Link region, List<Count> counts) {}

  /**
   * A number that leads to its targets.
   *
   * @param href empty where nothing asks for them
   */
  public record Count(int targets, String href) {}

  /**
   * A line of the table.
   *
   * @param value with sign, without unit
   */
  public record Entry(TargetRecord target, String value) {}

  /** Addresses of the data of this view. */
  public record Downloads(String csv, String json, String xlsx, String sparql) {}
}
