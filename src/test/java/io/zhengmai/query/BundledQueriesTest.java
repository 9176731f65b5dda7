package io.zhengmai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every query that comes with the program must have. */
class BundledQueriesTest {
  static List<CannedQuery> queries() {
    return QueryCatalogue.bundled().list();
  }

  @Test
  void theBundleHoldsWhatTheFolderHolds() {
    assertThat(queries())
        .extracting(CannedQuery::text)
        .isEqualTo(
            QueryCatalogue.folder(Path.of("queries")).list().stream()
                .map(CannedQuery::text)
                .toList());
  }

  @Test
  void theQuestionsThatAnalystsAskMostAreThere() {
    assertThat(queries())
        .extracting(CannedQuery::name)
        .contains(
            "agencies-leading-industry",
            "industries-led-by-agency",
            "agency-industry-matrix",
            "tasks-of-agency",
            "agency-collaboration",
            "targets-by-indicator",
            "targets-by-deadline",
            "brands-by-region-industry",
            "standards-by-industry-agency",
            "document-basis",
            "tasks-without-lead",
            "agency-counterparts",
            "evidence-for-agency-industry",
            "products-materials-by-region",
            "dataset-statistics");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void peopleOfBothLanguagesCanReadIt(CannedQuery query) {
    assertThat(query.topic()).isNotBlank();
    assertThat(query.tags()).isNotEmpty();
    assertThat(query.description()).isNotNull();
    assertThat(query.summary().zh()).isNotEqualTo(query.summary().en());
    assertThat(query.columns())
        .allSatisfy(c -> assertThat(c.label().zh()).as(c.name()).isNotEqualTo(c.label().en()));
    assertThat(query.parameters())
        .allSatisfy(p -> assertThat(p.label().zh()).as(p.name()).isNotEqualTo(p.label().en()))
        .noneMatch(p -> p.type() == ParameterType.IRI);
  }
}
