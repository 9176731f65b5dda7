package io.zhengmai.web.workbench;

import io.zhengmai.explore.Named;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.web.answer.QueryLimits;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.PageJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the workbench shows.
 *
 * @param query the words in the editor
 * @param result what they found; null where they were not run, or could not be
 * @param refusal why they could not be run; null otherwise
 * @param form how the result is shown
 * @param map the result by province; null where it is shown in another form
 * @param starts the canned queries, to start from
 * @param limits of what a download has
 */
public record WorkbenchView(
    Linker to,
    String query,
    @Nullable Result result,
    @Nullable Refusal refusal,
    Form form,
    @Nullable TileMap map,
    List<CannedQuery> starts,
    QueryLimits limits) {
  public WorkbenchView {
    starts = List.copyOf(starts);
  }

  /**
   * Why a query was not run to its end.
   *
   * @param line where a mistake is, from 1; 0 where it is nowhere in the text
   * @param column where a mistake is, from 1
   */
  public record Refusal(String why, int line, int column) {
    static Refusal of(@Nullable String why) {
      return new Refusal(String.valueOf(why), 0, 0);
    }

    /** Whether it is a mistake at a place of the text. */
    public boolean hasPlace() {
      return line > 0;
    }
  }

  /** Whether the result can be shown in a form. */
  public boolean suits(Form other) {
    return result != null && other.suits(result);
  }

  /** The form that is shown: the table where the one asked for does not suit the result. */
  public Form shown() {
    return suits(form) ? form : Form.TABLE;
  }

  /** What the query found, where it was run. */
  public boolean hasResult() {
    return result != null;
  }

  /** The answer of an ASK; null of others. */
  public @Nullable Boolean answer() {
    return result == null ? null : result.answer();
  }

  public List<String> columns() {
    return result == null ? List.of() : result.columns();
  }

  public List<List<@Nullable Named>> rows() {
    return result == null ? List.of() : result.rows();
  }

  /** Whether the page shows only the first rows. */
  public boolean cut() {
    return result != null && result.cut();
  }

  /** A cell, as a link where it is a thing. */
  public Link cell(@Nullable Named value) {
    return value == null ? new Link("", "") : to.of(value);
  }

  /** Whether a column is set to the right. */
  public boolean isNumber(@Nullable Named value) {
    return Columns.number(value) != null;
  }

  /** The formats in which the whole answer can be had. */
  public List<ResultFormat> formats() {
    return result == null ? List.of() : ResultFormat.of(result.kind());
  }

  /** The data of the drawing, as JSON. */
  public String drawing() {
    return PageJson.of(made().data());
  }

  /** How many rows the drawing has. */
  public int drawn() {
    return shown() == Form.TABLE || shown() == Form.MAP ? rows().size() : made().drawn();
  }

  private Drawing made() {
    if (result == null) {
      throw new IllegalStateException("nothing to draw");
    }
    return Drawing.of(result, shown(), to);
  }
}
