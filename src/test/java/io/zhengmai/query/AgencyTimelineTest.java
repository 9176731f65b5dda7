package io.zhengmai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.Test;

/** The dates around an agency that the bundled documents do not have. */
class AgencyTimelineTest {
  private static final String DATA =
      """
      @prefix : <urn:> .
      @prefix eli: <http://data.europa.eu/eli/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix zm: <https://w3id.org/zhengmai/ontology#> .
      :agency a zm:Agency ; zm:region :region ; skos:prefLabel "某省水利厅"@zh .
      :document zm:issuer :agency ; eli:date_document "2021-03-01"^^xsd:date ; eli:title "某省节水方案" .
      :section zm:outlineNumber "1.2" .
      :task zm:inDocument :document ; zm:inSection :section ; rdfs:label "建设灌区" ;
        zm:deadline "2023"^^xsd:gYear ; zm:evidence :words .
      :part zm:agency :agency ; zm:task :task .
      :goal a zm:Target ; zm:inDocument :document ; zm:inSection :section ; zm:indicator "灌区面积" ;
        zm:deadline "2025"^^xsd:gYear ; zm:evidence :words .
      :words zm:quote "到2025年" ; zm:start 10 ; zm:end 16 .
      """;

  @Test
  void documentsTasksAndGoalsStandByTheirDates() throws IOException {
    CannedQuery query = QueryCatalogue.bundled().get("timeline-of-agency");
    SailRepository repository = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.add(new StringReader(DATA), RDFFormat.TURTLE);
      List<Map<String, String>> rows =
          Rows.of(query, Map.of("agency", List.of("某省水利厅")), connection);
      assertThat(rows)
          .extracting(row -> String.join(" ", row.get("date"), row.get("event")))
          .containsExactly(
              "2021-03-01 issued", "2021-03-01 tasked", "2023 taskDue", "2025 targetDue");
      assertThat(rows)
          .extracting(row -> row.get("subjectName"))
          .containsExactly("某省节水方案", "某省节水方案", "建设灌区", "灌区面积");
    } finally {
      repository.shutDown();
    }
  }
}
