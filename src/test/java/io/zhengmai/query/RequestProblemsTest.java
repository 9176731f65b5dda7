package io.zhengmai.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhengmai.query.RequestProblem.Candidate;
import io.zhengmai.query.RequestProblem.Reason;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the words of a request become terms, on the names of the bundled graph. */
class RequestProblemsTest {
  private static final String ID = "https://w3id.org/zhengmai/id/";

  private final QueryCatalogue catalogue = QueryCatalogue.bundled();
  private RepositoryConnection connection;

  @BeforeEach
  void open() {
    connection = BundledGraph.store().connect();
  }

  @AfterEach
  void close() {
    connection.close();
  }

  private Map<String, List<Value>> read(String query, Map<String, List<String>> request) {
    return catalogue.get(query).prepare(request, connection).arguments().values();
  }

  private List<Value> terms(String query, Map<String, List<String>> request, String parameter) {
    return read(query, request).getOrDefault(parameter, List.of());
  }

  private List<RequestProblem> problems(String query, Map<String, List<String>> request) {
    return problems(catalogue.get(query), request, connection);
  }

  static List<RequestProblem> problems(
      CannedQuery query, Map<String, List<String>> request, RepositoryConnection connection) {
    InvalidRequestException refused =
        catchThrowableOfType(
            InvalidRequestException.class, () -> query.prepare(request, connection));
    assertThat(refused).as("refused").isNotNull();
    return refused.problems();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"乳制品", "C144", "c144", " 乳制品 ", "https://w3id.org/zhengmai/id/industry/C144"})
  void anIndustryHasANameACodeAndAnIri(String words) {
    assertThat(terms("agencies-leading-industry", Map.of("industry", List.of(words)), "industry"))
        .first()
        .hasToString(ID + "industry/C144");
  }

  @Test
  void anIndustryIncludesWhatIsNarrowerUnlessTheRequestSaysNo() {
    Map<String, List<String>> food = Map.of("industry", List.of("食品"));
    assertThat(terms("agencies-leading-industry", food, "industry").stream().map(Value::toString))
        .contains(ID + "industry/C14", ID + "industry/C144");
    Map<String, List<String>> alone =
        Map.of("industry", List.of("食品"), "narrower", List.of("false"));
    assertThat(terms("agencies-leading-industry", alone, "industry"))
        .singleElement()
        .hasToString(ID + "industry/C14");
  }

  @ParameterizedTest
  @ValueSource(strings = {"河北", "河北省", "130000", "冀"})
  void aProvinceHasShortNamesAndACode(String words) {
    Map<String, List<String>> request =
        Map.of("region", List.of(words), "narrower", List.of("false"));
    assertThat(terms("documents", request, "region"))
        .singleElement()
        .hasToString(ID + "region/130000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"省经济和信息化委", "青海省经信委", "青海省经济和信息化委", "经信委"})
  void anAgencyIsFoundByItsNamesInTheRegionOfTheRequest(String words) {
    Map<String, List<String>> request = Map.of("agency", List.of(words), "region", List.of("青海"));
    assertThat(terms("tasks-of-agency", request, "agency"))
        .singleElement()
        .hasToString(ID + "agency/青海省经济和信息化委");
  }

  @Test
  void aNameOfSeveralAgenciesIsRefusedWithThemAsCandidates() {
    List<RequestProblem> problems = problems("tasks-of-agency", Map.of("agency", List.of("省商务厅")));
    assertThat(problems)
        .singleElement()
        .extracting(RequestProblem::reason)
        .isEqualTo(Reason.AMBIGUOUS);
    assertThat(problems.get(0).candidates())
        .extracting(Candidate::label)
        .contains("河北省商务厅", "青海省商务厅");
  }

  @Test
  void aNameThatIsNotKnownIsRefusedWithWhatIsLikeIt() {
    List<RequestProblem> problems =
        problems("agencies-leading-industry", Map.of("industry", List.of("乳制品产业")));
    assertThat(problems)
        .singleElement()
        .extracting(RequestProblem::reason)
        .isEqualTo(Reason.NO_SUCH_THING);
    assertThat(problems.get(0).candidates()).extracting(Candidate::label).contains("乳制品");
    assertThat(problems.get(0).message().zh()).contains("乳制品产业", "乳制品");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Map<String, List<String>> request =
        Map.of(
            "region", List.of("月球"),
            "narrower", List.of("maybe"),
            "limit", List.of("-1"),
            "offset", List.of("x"),
            "colour", List.of("red"));
    assertThat(problems("evidence-for-agency-industry", request))
        .extracting(p -> p.parameter() + " " + p.reason())
        .containsExactlyInAnyOrder(
            "agency MISSING",
            "industry MISSING",
            "region NO_SUCH_THING",
            "narrower ILL_TYPED",
            "limit ILL_TYPED",
            "offset ILL_TYPED",
            "colour UNKNOWN_PARAMETER");
  }

  @Test
  void valuesAreOfTheirTypeAndAmongTheChoices() {
    assertThat(
            problems(
                "targets-by-deadline", Map.of("from", List.of("soon"), "to", List.of("1", "2"))))
        .extracting(RequestProblem::reason)
        .containsExactly(Reason.ILL_TYPED, Reason.TOO_MANY);
    assertThat(problems("products-materials-by-region", Map.of("kind", List.of("brand"))))
        .extracting(RequestProblem::reason)
        .containsExactly(Reason.NOT_A_CHOICE);
  }

  @Test
  void anEmptyFieldOfAFormIsNotGiven() {
    assertThat(read("documents", Map.of("region", List.of("", " ")))).isEmpty();
  }
}
