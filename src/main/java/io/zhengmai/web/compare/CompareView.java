package io.zhengmai.web.compare;

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
 * What the comparison shows.
 *
 * @param subjects industries that many provinces speak of, each the address of its comparison
 * @param isFilledUp whether sides were added to those that were chosen
 * @param most tasks of one side that are compared; 0 where all are
 */
public record CompareView(
    List<Notice> problems,
    Filters filters,
    List<Link> subjects,
    boolean isFilledUp,
    int most,
    List<Side> sides,
    List<Tab> tabs,
    List<Row> rows,
    Paging paging,
    Downloads downloads) {

  /** What can be chosen. */
  public record Filters(
      List<Option> regions,
      List<Option> documents,
      String industry,
      List<Option> lines,
      String words) {}

  /**
   * A province or a document.
   *
   * @param only its tasks that no other side has
   * @param onlyHref the address that shows these alone
   */
  public record Side(Link thing, int tasks, int only, String onlyHref, boolean chosen) {}

  /** Which rows are shown, and how many they are. */
  public record Tab(String label, String href, int rows, boolean chosen) {}

  /**
   * Tasks that are about the same.
   *
   * @param number from 1
   * @param likeness in percent; 0 where only one side has it
   */
  public record Row(
      int number,
      int likeness,
      List<String> words,
      List<Link> things,
      List<Link> lines,
      List<String> indicators,
      boolean leadsDiffer,
      boolean targetsDiffer,
      List<Place> places) {
    /** Whether anything is known of why its tasks stand together. */
    public boolean isMatched() {
      return likeness > 0;
    }
  }

  /**
   * What one side has of a row: nothing, a task, or one of several documents each.
   *
   * @param more tasks that are not drawn; the data have them
   */
  public record Place(Link side, List<Entry> tasks, int more) {}

  /**
   * A task.
   *
   * @param others how many agencies have a part in it and do not lead
   * @param words the list that gives it to them, or its beginning; null where none is known
   */
  public record Entry(TaskRecord task, List<Lead> leads, int others, @Nullable Quotation words) {}

  /**
   * Who leads.
   *
   * @param basis why it counts as lead
   * @param common whether its line leads on every side that has the task
   */
  public record Lead(Named agency, Named basis, boolean common) {}

  /** Addresses of the data of this view. */
  public record Downloads(String csv, String json, String xlsx, String sparql) {}
}
