package io.zhengmai.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;

/**
 * What a selection can choose from.
 *
 * @param provinces that have documents, by their IRIs
 * @param years of the documents, the latest first
 * @param undated how many documents have no date
 * @param documents that set tasks or targets
 */
public record Scope(List<IRI> provinces, List<Integer> years, int undated, List<Place> documents) {
  public Scope {
    provinces = List.copyOf(provinces);
    years = List.copyOf(years);
    documents = List.copyOf(documents);
  }

  /**
   * A document and where it applies.
   *
   * @param region null where the document has none
   */
  public record Place(IRI document, @Nullable IRI region, int year) {}

  static Scope of(ResponsibilityTable table) {
    List<Place> documents = new ArrayList<>();
    TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    int undated = 0;
    for (int document = 0; document < table.documents.size(); document++) {
      int region = table.regionOfDocument[document];
      int year = table.yearOfDocument[document];
      documents.add(
          new Place(
              (IRI) table.documents.value(document),
              region == Codes.NONE ? null : (IRI) table.regions.value(region),
              year));
      if (year == 0) {
        undated++;
      } else {
        years.add(year);
      }
    }
    return new Scope(
        IntStream.of(Leaders.provinces(table, Selection.ALL))
            .mapToObj(province -> (IRI) table.regions.value(province))
            .toList(),
        List.copyOf(years),
        undated,
        documents);
  }
}
