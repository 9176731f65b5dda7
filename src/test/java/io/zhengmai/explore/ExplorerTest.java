package io.zhengmai.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.query.BundledGraph;
import io.zhengmai.query.ThingKind;
import io.zhengmai.vocabulary.ZM;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplorerTest {
  private static final String ID = "https://w3id.org/zhengmai/id/";

  private RepositoryConnection connection;
  private Explorer explorer;

  @BeforeEach
  void open() {
    connection = BundledGraph.store().connect();
    explorer = new Explorer(connection);
  }

  @AfterEach
  void close() {
    connection.close();
  }

  private Description describe(String id, Window window) {
    return explorer.describe(Values.iri(ID + id), window).orElseThrow();
  }

  @Test
  void anAgencyIsDescribedWithItsLineItsTasksAndTheWordsThatNameIt() {
    Description agency = describe("agency/青海省经济和信息化委", new Window(0, 500));
    assertThat(agency.label().zh()).isEqualTo("青海省经济和信息化委");
    assertThat(agency.types())
        .extracting(t -> t.value().stringValue())
        .contains(ZM.Agency.stringValue());
    assertThat(agency.says().items())
        .anySatisfy(
            fact -> {
              assertThat(fact.predicate().label().en()).isEqualTo("agency line");
              assertThat(fact.other().label().zh()).isEqualTo("工业和信息化");
            })
        .filteredOn(fact -> fact.predicate().value().equals(ZM.leads))
        .hasSize(8);
    assertThat(agency.pointsHere().items())
        .filteredOn(fact -> fact.predicate().value().equals(ZM.agency))
        .hasSize(21);
    assertThat(agency.evidence().items())
        .allSatisfy(quotation -> assertQuote(quotation))
        .extracting(Quotation::quote)
        .contains("省经济和信息化委");
  }

  private void assertQuote(Quotation quotation) {
    try (var texts = connection.getStatements((IRI) quotation.document().value(), ZM.text, null)) {
      String text = texts.next().getObject().stringValue();
      assertThat(
              text.substring(
                  text.offsetByCodePoints(0, quotation.start()),
                  text.offsetByCodePoints(0, quotation.end())))
          .isEqualTo(quotation.quote());
    }
  }

  @Test
  void longListsComeInWindowsThatDoNotOverlap() {
    Description whole = describe("region/130000", new Window(0, 10_000));
    Description first = describe("region/130000", Window.first(5));
    Description next = describe("region/130000", new Window(5, 5));
    assertThat(first.pointsHere().total()).isEqualTo(whole.pointsHere().items().size());
    assertThat(first.pointsHere().hasNext()).isTrue();
    assertThat(whole.pointsHere().hasNext()).isFalse();
    assertThat(first.pointsHere().items())
        .containsExactlyElementsOf(whole.pointsHere().items().subList(0, 5));
    assertThat(next.pointsHere().items())
        .containsExactlyElementsOf(whole.pointsHere().items().subList(5, 10));
  }

  @Test
  void whatTheGraphDoesNotKnowIsNotDescribed() {
    assertThat(explorer.describe(Values.iri(ID + "agency/月球局"), Window.first(5))).isEmpty();
  }

  @Test
  void listsLeaveOutWhatOnlyReferenceDataKnows() {
    Page<Listed> lines = explorer.list(ThingKind.AGENCY_LINE, true, Window.first(1000));
    assertThat(lines.items()).extracting(l -> l.thing().label().zh()).contains("工业和信息化");
    assertThat(explorer.list(ThingKind.AGENCY_LINE, false, Window.first(1)).total())
        .isGreaterThan(lines.total());
    assertThat(explorer.list(ThingKind.DOCUMENT, true, Window.first(100)).total()).isEqualTo(5);
    assertThat(explorer.list(ThingKind.DOCUMENT, false, Window.first(100)).total())
        .isGreaterThan(5);
    assertThat(explorer.list(ThingKind.REGION, true, Window.first(1)).total())
        .isLessThan(explorer.list(ThingKind.REGION, false, Window.first(1)).total());
  }

  @Test
  void theOverviewCounts() {
    Overview overview = explorer.overview();
    assertThat(overview.documents()).hasSize(5).allMatch(Named::isThing);
    assertThat(overview.graphs()).isEqualTo(7);
    assertThat(overview.kinds())
        .filteredOn(count -> count.kind() == ThingKind.TASK)
        .singleElement()
        .extracting(Overview.Count::things)
        .isEqualTo(127L);
  }
}
