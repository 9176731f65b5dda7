package io.zhengmai.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhengmai.query.Parameter.Choice;
import io.zhengmai.query.RequestProblem.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be given to a parameter, on the bundled documents. */
class ChoicesTest {
  private final QueryCatalogue catalogue = QueryCatalogue.bundled();
  private RepositoryConnection connection;

  @TempDir private Path folder;

  @BeforeEach
  void open() {
    connection = BundledGraph.store().connect();
  }

  @AfterEach
  void close() {
    connection.close();
  }

  private List<Choice> offered(QueryCatalogue from, String name, String parameter) {
    CannedQuery query = from.get(name);
    return new Choices(connection).offered(query, query.parameter(parameter).orElseThrow(), 30);
  }

  private List<Choice> offered(String name, String parameter) {
    return offered(catalogue, name, parameter);
  }

  @Test
  void aQueryOfTheHeaderListsTheOnlyValues() {
    List<Choice> units = offered("targets-by-indicator", "unit");
    assertThat(units).extracting(Choice::value).contains("%", "亿元").doesNotHaveDuplicates();
    CannedQuery query = catalogue.get("targets-by-indicator");
    List<RequestProblem> problems =
        RequestProblemsTest.problems(query, Map.of("unit", List.of("光年")), connection);
    assertThat(problems).extracting(RequestProblem::reason).containsExactly(Reason.NOT_A_CHOICE);
    assertThat(problems.get(0).message().en()).contains("亿元");
    assertThat(Rows.of(query, Map.of("unit", List.of("亿元", "%")), connection))
        .extracting(row -> row.get("measured"))
        .containsOnly("亿元", "%");
  }

  @Test
  void aFixedListIsOfferedAsItIs() {
    assertThat(offered("products-materials-by-region", "kind"))
        .extracting(Choice::value)
        .containsExactly("product", "material");
  }

  @Test
  void thingsAreOfferedWithWhichTheQueryFindsSomethingAndWhatIsBroader() {
    List<Choice> industries = offered("agencies-leading-industry", "industry");
    assertThat(industries)
        .extracting(c -> c.label().zh())
        .contains("乳制品", "食品")
        .hasSizeLessThan(all("industry"));
    CannedQuery query = catalogue.get("agencies-leading-industry");
    assertThat(industries)
        .extracting(Choice::value)
        .allSatisfy(value -> query.prepare(Map.of("industry", List.of(value)), connection));
  }

  private int all(String kind) {
    return ThingKind.named(kind).orElseThrow().classes().stream()
        .mapToInt(type -> (int) connection.getStatements(null, RDF.TYPE, type).stream().count())
        .sum();
  }

  @Test
  void allThingsOfTheKindAreOfferedWhereTheQueryDoesNotTell() {
    assertThat(offered("agency-collaboration", "agency"))
        .extracting(c -> c.label().zh())
        .contains("河北省商务厅", "青海省商务厅");
  }

  @Test
  void grlcsChoicesAreWhatTheVariableIsInTheGraph() {
    QueryCatalogue grlc =
        QueryCatalogue.folder(Path.of("src/test/resources/cases/grlc/repository"));
    assertThat(offered(grlc, "targets", "year"))
        .extracting(Choice::value)
        .contains("2020")
        .allSatisfy(year -> assertThat(year).matches("20\\d\\d"));
    assertThat(offered(grlc, "targets", "least"))
        .extracting(Choice::value)
        .containsExactly("10", "100");
  }

  @Test
  void anythingGoesWhereNothingIsSaid() {
    assertThat(offered("targets-by-deadline", "from")).isEmpty();
  }

  @Test
  void aQueryThatListsNothingIsRefusedWhenItIsLoaded() throws IOException {
    String header = "#+ params:\n#+   x:\n#+     choicesFrom: ";
    Files.writeString(folder.resolve("a.rq"), header + "nothing\nSELECT ?x {?x ?y ?z}");
    Files.writeString(folder.resolve("b.rq"), header + "ask\nSELECT ?x {?x ?y ?z}");
    Files.writeString(folder.resolve("c.rq"), header + "needs\nSELECT ?x {?x ?y ?z}");
    Files.writeString(folder.resolve("d.rq"), header + "units\nSELECT ?x {?x ?y ?z}");
    Files.writeString(folder.resolve("ask.rq"), "ASK {}");
    Files.writeString(folder.resolve("needs.rq"), "SELECT ?x {?x ?y ?_z}");
    QueryFileException refused =
        catchThrowableOfType(QueryFileException.class, () -> catalogue.with(folder));
    assertThat(refused.problems())
        .extracting(p -> p.file() + ":" + p.line())
        .containsExactly("a.rq:2", "b.rq:2", "c.rq:2");
  }
}
