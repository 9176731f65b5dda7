package io.zhengmai.explore.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.query.BundledGraph;
import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadDocumentTest {
  private static final String DOCUMENT = "https://w3id.org/zhengmai/id/document/";
  private static final String CLAIMS =
      """
      PREFIX zm: <https://w3id.org/zhengmai/ontology#>
      SELECT DISTINCT ?start ?end {
        VALUES ?type {
          zm:Responsibility zm:Scope zm:Mention zm:Target zm:Citation zm:UnresolvedSpan
        }
        ?claim a ?type ; zm:inDocument ?document ; zm:evidence [ zm:start ?start ; zm:end ?end ] .
      }
      """;

  private RepositoryConnection connection;

  @BeforeEach
  void open() {
    connection = BundledGraph.store().connect();
  }

  @AfterEach
  void close() {
    connection.close();
  }

  private List<ReadDocument> all() {
    List<ReadDocument> all = new ArrayList<>();
    try (var texts = connection.getStatements(null, ZM.text, null, false)) {
      texts.forEach(s -> all.add(ReadDocument.in(connection, (IRI) s.getSubject()).orElseThrow()));
    }
    return all;
  }

  private ReadDocument document(String key) {
    return ReadDocument.in(connection, Values.iri(DOCUMENT + key)).orElseThrow();
  }

  @Test
  void whateverAClaimWasReadFromIsMarked() {
    assertThat(all()).hasSize(5);
    for (ReadDocument document : all()) {
      var query = connection.prepareTupleQuery(CLAIMS);
      query.setBinding("document", document.document().value());
      Set<Span> read = new TreeSet<>();
      try (var rows = query.evaluate()) {
        rows.forEach(
            row ->
                read.add(
                    new Span(
                        ((Literal) row.getValue("start")).intValue(),
                        ((Literal) row.getValue("end")).intValue())));
      }
      Set<Span> marked = new TreeSet<>();
      document.marks().forEach(mark -> marked.add(mark.span()));
      assertThat(marked).containsAll(read).hasSizeGreaterThan(100);
      assertThat(document.marks()).doesNotHaveDuplicates();
    }
  }

  @Test
  void partsStandInTheOrderOfTheText() {
    for (ReadDocument document : all()) {
      CodePoints text = new CodePoints(document.text());
      assertThat(document.parts()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
      for (Part part : document.parts()) {
        assertThat(text.holds(part.span())).isTrue();
        if (part.headingSpan() != null) {
          assertThat(text.words(part.headingSpan()))
              .as(part.id())
              .contains(String.valueOf(part.heading()));
        }
      }
    }
  }

  @Test
  void aTaskTellsWhoDoesItAndWhyTheFirstLeads() {
    Part part =
        document("青海省人民政府办公厅-ef694bfa").parts().stream()
            .filter(p -> p.id().equals("2.3.1"))
            .findFirst()
            .orElseThrow();
    TaskNote task = part.tasks().get(0);
    Responsibility first = task.responsibilities().get(0);
    assertThat(first.role().value()).isIn(ZM.lead, ZM.responsible);
    assertThat(first.line()).isNotNull();
    assertThat(task.responsibilities())
        .allSatisfy(row -> assertThat(row.surface()).isNotBlank())
        .extracting(row -> row.agency().label().zh())
        .anyMatch(name -> name.startsWith("青海省"));
  }

  @Test
  void theHeadTellsWhereEachValueComesFrom() {
    ReadDocument document = document("河北省人民政府办公厅-2016-07-27-d7a65d4a");
    assertThat(document.head().get(0).property().value()).isEqualTo(ELI.title);
    assertThat(document.head().get(0).basis().value()).isEqualTo(ZM.inferred);
    assertThat(document.head())
        .filteredOn(entry -> entry.property().value().equals(ELI.date_document))
        .singleElement()
        .satisfies(
            date -> {
              assertThat(date.value().label().zh()).isEqualTo("2016-07-27");
              assertThat(date.basis().value()).isEqualTo(ZM.sidecar);
            });
    assertThat(document.citations()).extracting(c -> c.relation().value()).contains(ELI.based_on);
  }

  @Test
  void aDocumentThatIsOnlyCitedHasNoText() {
    assertThat(ReadDocument.in(connection, Values.iri(DOCUMENT + "国办发〔2016〕40号"))).isEmpty();
  }
}
