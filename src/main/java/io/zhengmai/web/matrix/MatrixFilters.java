package io.zhengmai.web.matrix;

import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.Measure;
import io.zhengmai.analysis.RowKind;
import io.zhengmai.analysis.Selection;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.Labels;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.choice.Option;
import io.zhengmai.web.choice.ScopeOptions;
import io.zhengmai.web.choice.ThingKey;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;

/** What a reader of the matrix can choose from. */
final class MatrixFilters {
  /** The levels of GB/T 4754 by their names; what is below them has none. */
  private static final List<Bilingual> LEVELS =
      List.of(
          new Bilingual("门类", "Sections"),
          new Bilingual("大类", "Divisions"),
          new Bilingual("中类", "Groups"),
          new Bilingual("第四层", "Fourth level"),
          new Bilingual("第五层", "Fifth level"),
          new Bilingual("第六层", "Sixth level"));

  private static final List<IRI> ROLES =
      List.of(ZM.lead, ZM.responsible, ZM.cooperating, ZM.dividedDuty);
  private static final List<IRI> BASES = List.of(ZM.stated, ZM.declared, ZM.firstListed);

  private final MatrixRequest request;
  private final ScopeOptions options;

  MatrixFilters(Analysis analysis, MatrixRequest request, Labels labels) {
    this.request = request;
    this.options = new ScopeOptions(analysis.scope(), labels);
  }

  MatrixView.Filters filters() {
    Selection selection = request.selection();
    IRI industry = selection.industry();
    return new MatrixView.Filters(
        Stream.of(RowKind.values())
            .map(kind -> new Option(kind.code(), kind.label(), kind == request.kind()))
            .toList(),
        Stream.of(Measure.values())
            .map(m -> new Option(m.code(), m.label(), m == request.measure()))
            .toList(),
        Stream.of(Arrangement.values())
            .map(a -> new Option(a.code(), a.label(), a == request.arrangement()))
            .toList(),
        IntStream.rangeClosed(1, MatrixRequest.DEEPEST)
            .mapToObj(
                level ->
                    new Option(
                        String.valueOf(level), LEVELS.get(level - 1), level == request.level()))
            .toList(),
        options.things(ROLES, selection.roles()),
        options.things(BASES, selection.bases()),
        options.regions(selection.region()),
        options.years(selection.year()),
        options.documents(selection),
        industry == null ? "" : ThingKey.of(industry));
  }
}
