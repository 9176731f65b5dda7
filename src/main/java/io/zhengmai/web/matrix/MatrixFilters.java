package io.zhengmai.web.matrix;

import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.Measure;
import io.zhengmai.analysis.RowKind;
import io.zhengmai.analysis.Scope;
import io.zhengmai.analysis.Selection;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.Labels;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.choice.Option;
import io.zhengmai.web.choice.ThingKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

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

  /** A longer list is no list to choose from; documents are then found by province and year. */
  private static final int MOST_DOCUMENTS = 100;

  private final MatrixRequest request;
  private final Labels labels;
  private final Scope scope;

  MatrixFilters(Analysis analysis, MatrixRequest request, Labels labels) {
    this.request = request;
    this.labels = labels;
    this.scope = analysis.scope();
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
        optional(ROLES, selection.roles()),
        optional(BASES, selection.bases()),
        optional(withChosen(scope.provinces(), selection.region()), chosen(selection.region())),
        years(selection.year()),
        documents(selection),
        industry == null ? "" : ThingKey.of(industry));
  }

  private List<Option> documents(Selection selection) {
    IRI document = selection.document();
    List<IRI> fitting =
        scope.documents().stream()
            .filter(place -> selection.year() == null || place.year() == selection.year())
            .filter(
                place -> selection.region() == null || selection.region().equals(place.region()))
            .map(Scope.Place::document)
            .toList();
    if (fitting.size() > MOST_DOCUMENTS) {
      return document == null ? List.of() : optional(List.of(document), Set.of(document));
    }
    return optional(withChosen(fitting, document), chosen(document));
  }

  private List<Option> years(@Nullable Integer year) {
    List<Option> options = new ArrayList<>();
    options.add(any(year == null));
    for (int known : scope.years()) {
      String words = String.valueOf(known);
      options.add(new Option(words, Bilingual.same(words), year != null && known == year));
    }
    return options;
  }

  private static List<IRI> withChosen(List<IRI> known, @Nullable IRI chosen) {
    if (chosen == null || known.contains(chosen)) {
      return known;
    }
    List<IRI> all = new ArrayList<>(known);
    all.add(chosen);
    return all;
  }

  private static Set<IRI> chosen(@Nullable IRI thing) {
    return thing == null ? Set.of() : Set.of(thing);
  }

  private List<Option> optional(List<IRI> things, Collection<? extends Value> chosen) {
    List<Option> options = new ArrayList<>();
    options.add(any(chosen.isEmpty()));
    for (IRI thing : things) {
      options.add(new Option(ThingKey.of(thing), labels.of((Value) thing), chosen.contains(thing)));
    }
    return options;
  }

  private static Option any(boolean chosen) {
    return new Option("", new Bilingual("全部", "All"), chosen);
  }
}
