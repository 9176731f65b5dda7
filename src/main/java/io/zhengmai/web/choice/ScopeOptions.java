package io.zhengmai.web.choice;

import io.zhengmai.analysis.Scope;
import io.zhengmai.analysis.Selection;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/** Which documents a reader can choose, by province, year or one by one. */
public final class ScopeOptions {
  /** A longer list is no list to choose from; documents are then found by province and year. */
  private static final int MOST_DOCUMENTS = 100;

  private final Scope scope;
  private final Labels labels;

  public ScopeOptions(Scope scope, Labels labels) {
    this.scope = scope;
    this.labels = labels;
  }

  /** The provinces that have documents. */
  public List<Option> regions(@Nullable IRI chosen) {
    return things(withChosen(scope.provinces(), chosen), chosen(chosen));
  }

  /** The years of the documents. */
  public List<Option> years(@Nullable Integer chosen) {
    return years(scope.years(), chosen);
  }

  /** Some years. */
  public static List<Option> years(List<Integer> years, @Nullable Integer chosen) {
    List<Option> options = new ArrayList<>();
    options.add(any(chosen == null));
    for (int known : years) {
      String words = String.valueOf(known);
      options.add(new Option(words, Bilingual.same(words), chosen != null && known == chosen));
    }
    return options;
  }

  /** The documents of a selection; only the chosen one, if any, where they are too many. */
  public List<Option> documents(Selection selection) {
    IRI document = selection.document();
    List<IRI> fitting =
        scope.documents().stream()
            .filter(place -> selection.year() == null || place.year() == selection.year())
            .filter(
                place -> selection.region() == null || selection.region().equals(place.region()))
            .map(Scope.Place::document)
            .toList();
    if (fitting.size() > MOST_DOCUMENTS) {
      return document == null ? List.of() : things(List.of(document), Set.of(document));
    }
    return things(withChosen(fitting, document), chosen(document));
  }

  /** Things, of which none needs to be chosen. */
  public List<Option> things(List<IRI> things, Collection<? extends Value> chosen) {
    List<Option> options = new ArrayList<>();
    options.add(any(chosen.isEmpty()));
    for (IRI thing : things) {
      options.add(new Option(ThingKey.of(thing), labels.of((Value) thing), chosen.contains(thing)));
    }
    return options;
  }

  /** The choice of nothing. */
  public static Option any(boolean chosen) {
    return new Option("", new Bilingual("全部", "All"), chosen);
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
}
