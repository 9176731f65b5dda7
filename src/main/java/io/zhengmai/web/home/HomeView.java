package io.zhengmai.web.home;

import io.zhengmai.explore.Overview;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.ThingKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows.
 *
 * @param look what the store holds; null while it is being counted
 * @param sizes what people ask first
 * @param questions the canned queries by topic
 */
public record HomeView(
    @Nullable FirstLook look, AnswerSizes sizes, Map<Bilingual, List<CannedQuery>> questions) {
  private static final Map<ThingKind, String> LEADS_TO =
      Map.of(
          ThingKind.DOCUMENT, "/documents",
          ThingKind.TASK, "/queries/tasks",
          ThingKind.TARGET, "/targets",
          ThingKind.AGENCY, "/matrix?rows=agency",
          ThingKind.AGENCY_LINE, "/matrix",
          ThingKind.PRODUCT, "/queries/products-materials-by-region",
          ThingKind.INDUSTRY, "/queries/agency-industry-matrix",
          ThingKind.MATERIAL, "/queries/products-materials-by-region",
          ThingKind.BRAND, "/queries/brands-by-region-industry",
          ThingKind.STANDARD, "/queries/standards-by-industry-agency");

  private static final Set<ThingKind> WORDS_OF_THE_ONTOLOGY =
      Set.of(ThingKind.ROLE, ThingKind.BASIS, ThingKind.COMPARATOR);

  /** The counts of what documents speak of. */
  public List<Overview.Count> counts() {
    return look == null
        ? List.of()
        : look.overview().kinds().stream()
            .filter(count -> !WORDS_OF_THE_ONTOLOGY.contains(count.kind()))
            .toList();
  }

  /** Where a count leads on to: what lists the kind, or else all that documents mention. */
  public String href(ThingKind kind) {
    return LEADS_TO.getOrDefault(kind, "/queries/mentions");
  }
}
