package io.zhengmai.web.search;

import io.zhengmai.query.Labels;
import io.zhengmai.query.ThingKind;
import io.zhengmai.search.Hit;
import io.zhengmai.search.Passage;
import io.zhengmai.search.SearchRequest;
import io.zhengmai.search.SearchResult;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Paging;
import io.zhengmai.web.search.SearchView.Choice;
import io.zhengmai.web.search.SearchView.Found;
import io.zhengmai.web.search.SearchView.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.jspecify.annotations.Nullable;

/** Puts the page of a search together, in the reader's language. */
final class SearchPage {
  /** More choices than anybody reads through. */
  private static final int CHOICES = 40;

  private final Labels labels;
  private final Linker linker;

  SearchPage(Labels labels, Linker linker) {
    this.labels = labels;
    this.linker = linker;
  }

  /** The page before anything is asked. */
  static SearchView blank() {
    Paging none = new Paging("page", 1, SearchParameters.USUAL_PAGE, 0);
    return new SearchView("", List.of(), 0, none, List.of(), List.of(), List.of());
  }

  SearchView of(SearchRequest request, SearchResult result) {
    int number = request.offset() / request.limit() + 1;
    long reachable = Math.min(result.total(), SearchRequest.DEEPEST);
    return new SearchView(
        request.words(),
        result.hits().stream().map(this::row).toList(),
        result.total(),
        new Paging("page", number, request.limit(), reachable),
        result.kinds().entrySet().stream()
            .map(e -> kind(e.getKey(), e.getValue(), request.kinds().contains(e.getKey())))
            .toList(),
        regions(request, result),
        years(request, result));
  }

  private Choice kind(ThingKind kind, long count, boolean chosen) {
    return new Choice(kind.code(), linker.words(kind.label()), count, chosen);
  }

  /** Those that were chosen stand first, whether anything was found there or not. */
  private List<Choice> regions(SearchRequest request, SearchResult result) {
    Map<IRI, Long> counts = new LinkedHashMap<>();
    request.regions().forEach(region -> counts.put(region, 0L));
    result.regions().forEach((region, count) -> counts.merge(region, count, Long::sum));
    return counts.entrySet().stream()
        .limit(CHOICES)
        .map(
            e ->
                new Choice(
                    e.getKey().stringValue(),
                    name(e.getKey()),
                    e.getValue(),
                    request.regions().contains(e.getKey())))
        .toList();
  }

  private static List<Choice> years(SearchRequest request, SearchResult result) {
    return Stream.concat(request.years().stream(), result.years().keySet().stream())
        .distinct()
        .map(
            year ->
                new Choice(
                    year,
                    year,
                    result.years().getOrDefault(year, 0L),
                    request.years().contains(year)))
        .toList();
  }

  private Row row(Hit hit) {
    String place =
        Stream.concat(hit.regions().stream().map(this::name), hit.years().stream())
            .collect(Collectors.joining(" · "));
    List<Found> passages = new ArrayList<>();
    for (Passage passage : hit.passages()) {
      if (passage.field() != Passage.Field.NAME) {
        passages.add(new Found(passage.parts(), source(passage)));
      }
    }
    return new Row(
        new Link(name(hit.iri()), linker.addresses().page(hit.iri())), hit.kind(), place, passages);
  }

  private @Nullable Link source(Passage passage) {
    IRI document = passage.document();
    return document == null
        ? null
        : new Link(
            name(document), linker.addresses().text(document, passage.start(), passage.end()));
  }

  private String name(IRI thing) {
    return linker.words(labels.of((Resource) thing));
  }
}
