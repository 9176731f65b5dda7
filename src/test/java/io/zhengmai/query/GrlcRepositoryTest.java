package io.zhengmai.query;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.zhengmai.query.RequestProblem.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A folder of queries that was written for grlc loads as it stands and answers. */
@NullUnmarked
class GrlcRepositoryTest {
  private static final Path FOLDER = Path.of("src/test/resources/cases/grlc/repository");
  private static final String HEBEI = "https://w3id.org/zhengmai/id/region/130000";
  private static final String QINGHAI = "https://w3id.org/zhengmai/id/region/630000";

  private final QueryCatalogue catalogue = QueryCatalogue.bundled().with(FOLDER);
  private RepositoryConnection connection;

  @BeforeEach
  void open() {
    connection = BundledGraph.store().connect();
  }

  @AfterEach
  void close() {
    connection.close();
  }

  private List<Map<String, String>> rows(String query, Map<String, List<String>> request) {
    return Rows.of(catalogue.get(query), request, connection);
  }

  @Test
  void itStandsBesideTheBundledQueries() {
    assertThat(QueryCatalogue.folder(FOLDER).list())
        .extracting(CannedQuery::name)
        .containsExactly(
            "agencies_of_region", "graph", "named_in_chinese", "no_header", "search", "targets");
    assertThat(catalogue.find("documents")).isPresent();
    assertThat(catalogue.get("graph").topic()).isEqualTo("subdir");
  }

  @Test
  void whatHasNoEffectIsToldInTheLog() {
    Logger logger = (Logger) LoggerFactory.getLogger(QueryFolder.class);
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    logger.addAppender(lines);
    QueryCatalogue.folder(FOLDER);
    QueryCatalogue.bundled();
    logger.detachAppender(lines);
    assertThat(lines.list)
        .singleElement()
        .asString()
        .contains("endpoint", "agencies_of_region.rq", "search.rq")
        .doesNotContain("no_header.rq");
  }

  @Test
  void aDefaultIsAppliedAndAPageIsCutAsTheHeaderSays() {
    CannedQuery query = catalogue.get("agencies_of_region");
    assertThat(query.description().en()).contains("several lines", "**two** paragraphs");
    assertThat(query.tags()).containsExactly("agencies", "regions");
    List<Map<String, String>> first = rows("agencies_of_region", Map.of());
    assertThat(first).hasSize(5).isEqualTo(rows("agencies_of_region", of(HEBEI)));
    assertThat(rows("agencies_of_region", Map.of("page", List.of("2"))))
        .hasSize(5)
        .doesNotContainAnyElementsOf(first);
    assertThat(rows("agencies_of_region", of(QINGHAI))).isNotEmpty().isNotEqualTo(first);
  }

  @Test
  void aHeaderInJsonAndTypesWithPrefixesAreUnderstood() {
    CannedQuery query = catalogue.get("targets");
    Parameter year = query.parameter("year").orElseThrow();
    assertThat(year.required()).isTrue();
    assertThat(year.live()).isTrue();
    assertThat(query.parameter("least").orElseThrow().choices())
        .extracting(Parameter.Choice::value)
        .containsExactly("10", "100");
    List<Map<String, String>> all = rows("targets", Map.of("year", List.of("2020")));
    List<Map<String, String>> large =
        rows("targets", Map.of("year", List.of("2020"), "least", List.of("100")));
    assertThat(all).isNotEmpty().containsAll(large).hasSizeGreaterThan(large.size());
    assertThat(large)
        .isNotEmpty()
        .allSatisfy(r -> assertThat(Double.parseDouble(r.get("value"))).isGreaterThan(99));
  }

  @Test
  void aNameThatBeginsAnotherNameIsNotMixedUpWithIt() {
    assertThat(rows("search", Map.of("a", List.of("河北省"), "ab", List.of("商务"))))
        .extracting(r -> r.get("name"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name).startsWith("河北省").contains("商务"));
  }

  @Test
  void aLanguageIsThatOfTheLiteralAndOnlyWhatIsEnumeratedIsTaken() {
    assertThat(rows("named_in_chinese", Map.of("name", List.of("河北省"))))
        .containsExactly(Map.of("thing", HEBEI));
    CannedQuery query = catalogue.get("named_in_chinese");
    assertThat(RequestProblemsTest.problems(query, Map.of("name", List.of("山东省")), connection))
        .extracting(RequestProblem::reason)
        .containsExactly(Reason.NOT_A_CHOICE);
    assertThat(RequestProblemsTest.problems(query, Map.of(), connection))
        .extracting(RequestProblem::reason)
        .containsExactly(Reason.MISSING);
  }

  @Test
  void anOptionalParameterMayBeLeftOut() {
    CannedQuery query = catalogue.get("graph");
    assertThat(statements(query, Map.of())).isGreaterThan(statements(query, of(HEBEI)));
    assertThat(statements(query, of(HEBEI))).isPositive();
    assertThat(rows("no_header", Map.of())).hasSize(1);
  }

  private static Map<String, List<String>> of(String region) {
    return Map.of("region", List.of(region));
  }

  private long statements(CannedQuery query, Map<String, List<String>> request) {
    try (var graph = query.prepare(request, connection).graph().evaluate()) {
      return graph.stream().count();
    }
  }
}
