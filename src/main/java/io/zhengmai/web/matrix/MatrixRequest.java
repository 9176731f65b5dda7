package io.zhengmai.web.matrix;

import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.Measure;
import io.zhengmai.analysis.RowKind;
import io.zhengmai.analysis.Selection;
import io.zhengmai.query.RequestProblem;
import io.zhengmai.query.ThingKind;
import io.zhengmai.web.choice.Asked;
import io.zhengmai.web.choice.ThingKey;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see.
 *
 * @param level of the industries that are columns
 * @param row whose tasks are shown beside the matrix; null for all
 * @param column whose tasks are shown beside the matrix; null for all
 * @param whole whether to draw more rows and columns than the fullest
 */
record MatrixRequest(
    RowKind kind,
    Measure measure,
    Arrangement arrangement,
    int level,
    Selection selection,
    @Nullable Value row,
    @Nullable IRI column,
    boolean whole) {
  /** Below this no scheme of industries goes. */
  static final int DEEPEST = 6;

  /** Divisions: sections are too wide, and industries as written too many. */
  private static final int USUAL_LEVEL = 2;

  static final int LATEST_YEAR = 9999;

  static MatrixRequest of(Asked asked, Analysis analysis) {
    RowKind kind = asked.one("rows", RowKind::named, RowKind.LINE);
    IRI industry = asked.thing("industry", ThingKind.INDUSTRY);
    Integer level = asked.number("level", DEEPEST);
    Selection selection =
        new Selection(
            asked.things("role", ThingKind.ROLE),
            asked.things("basis", ThingKind.BASIS),
            asked.thing("region", ThingKind.REGION),
            asked.number("year", LATEST_YEAR),
            asked.thing("document", ThingKind.DOCUMENT),
            industry);
    return new MatrixRequest(
        kind,
        asked.one("count", Measure::named, Measure.LED),
        asked.one("order", Arrangement::named, Arrangement.BLOCKS),
        level != null ? level : usualLevel(industry, analysis),
        selection,
        row(asked, kind, analysis),
        asked.thing("column", ThingKind.INDUSTRY),
        asked.word("size").equals("whole"));
  }

  /** Whether tasks are to be shown beside the matrix. */
  boolean hasTasks() {
    return row != null || column != null;
  }

  private static int usualLevel(@Nullable IRI industry, Analysis analysis) {
    return industry == null
        ? USUAL_LEVEL
        : Math.min(DEEPEST, Math.max(USUAL_LEVEL, analysis.level(industry) + 1));
  }

  private static @Nullable Value row(Asked asked, RowKind kind, Analysis analysis) {
    String word = asked.word("row");
    if (word.isEmpty()) {
      return null;
    }
    Value row = ThingKey.find(word, analysis.rows(kind)).orElse(null);
    if (row == null) {
      asked.problem("row", RequestProblem.Reason.NO_SUCH_THING, word);
    }
    return row;
  }
}
