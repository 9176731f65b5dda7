package io.zhengmai.web.catalogue;

import io.zhengmai.format.ResultFormat;
import io.zhengmai.query.CannedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a canned query shows.
 *
 * @param table the rows; null where the query was not run, or has none
 * @param answer of an ASK; null otherwise
 * @param formats in which the whole answer can be had; none where it was not run
 */
public record QueryView(
    CannedQuery query,
    QueryForm form,
    @Nullable QueryTable table,
    @Nullable Boolean answer,
    List<ResultFormat> formats) {
  public QueryView {
    formats = List.copyOf(formats);
  }

  /** The rows as a drawing; null where the query asks for none, or they cannot be drawn. */
  public @Nullable QueryDrawing drawing() {
    return table == null ? null : QueryDrawing.of(query.chart(), table);
  }
}
