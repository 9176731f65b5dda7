package io.zhengmai.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What binding means, on a graph small enough to see the answers. */
class PreparedQueryTest {
  private static final String DATA =
      """
      @prefix : <urn:> .
      :t1 :on :milk ; :by :a ; :name "甲" .
      :t2 :on :milk ; :by :b ; :name "乙" .
      :t3 :on :wool ; :by :a ; :name "丙" .
      :t4 :on :silk ; :by :c ; :name "丁" .
      """;

  private final SailRepository repository = new SailRepository(new MemoryStore());
  private RepositoryConnection connection;

  @BeforeEach
  void open() throws IOException {
    connection = repository.getConnection();
    connection.add(new StringReader(DATA), RDFFormat.TURTLE);
  }

  @AfterEach
  void close() {
    connection.close();
    repository.shutDown();
  }

  private List<String> run(String where, Map<String, List<String>> request) {
    String header =
        """
        #+ params:
        #+   x: {type: iri, multiple: true}
        PREFIX : <urn:>
        """;
    return rows(header + where, request);
  }

  private List<String> rows(String text, Map<String, List<String>> request) {
    CannedQuery query = new QueryFile("q.rq", text).query(Map.of());
    List<String> rows = new ArrayList<>();
    try (TupleQueryResult result = query.prepare(request, connection).rows().evaluate()) {
      for (BindingSet row : result) {
        List<String> cells = new ArrayList<>();
        for (CannedQuery.Column column : query.columns()) {
          Value value = row.getValue(column.name());
          cells.add(value == null ? "-" : value.stringValue().replace("urn:", ""));
        }
        rows.add(String.join(" ", cells));
      }
    }
    return rows;
  }

  private static final Map<String, List<String>> MILK = Map.of("x", List.of("urn:milk"));
  private static final Map<String, List<String>> MILK_AND_WOOL =
      Map.of("x", List.of("urn:milk", "urn:wool"));

  @Test
  void aVariableWithoutValueIsFree() {
    assertThat(run("SELECT ?t ?x { ?t :on ?x }", Map.of())).hasSize(4);
  }

  /** Each of these asks for the tasks on x; the place of the variable must not matter. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?t { ?t :on ?x }",
        "SELECT ?t { ?t :on ?y FILTER(?y = ?x) }",
        "SELECT ?t { { SELECT ?t { ?t :on ?x } } }",
        "SELECT ?t { { SELECT ?t (COUNT(*) AS ?n) { ?t :on ?x } GROUP BY ?t } }",
        "SELECT ?t { { SELECT ?t { { SELECT ?t { ?t :on ?x } } } } }",
        "SELECT ?t { { ?t :on ?y FILTER(?y = ?x) } UNION { ?t :off ?x } }",
        "SELECT ?t { ?t :by ?b { ?t :on ?y FILTER(?y = ?x) } }",
        "SELECT ?t { ?t :by ?b FILTER EXISTS { ?t :on ?x } }",
        "SELECT ?t { ?t :by ?b FILTER EXISTS { ?t :on ?y FILTER(?y = ?x) } }",
        "SELECT ?t { ?t :by ?b OPTIONAL { ?t :on ?y FILTER(?y = ?x) } FILTER(BOUND(?y)) }",
        "SELECT ?t { ?t :on ?y BIND(?x AS ?z) FILTER(?y = ?z) }",
        "SELECT ?t { ?t :by ?b { ?t :on ?y BIND(?x AS ?z) FILTER(?y = ?z) } }",
        "SELECT ?t { ?t :on ?y } GROUP BY ?t ?y ?x HAVING(?y = ?x)",
        "SELECT (SAMPLE(?s) AS ?t) { ?s :on ?y FILTER(?y = ?x) } GROUP BY ?s",
        "SELECT ?t { ?t :on ?x } ORDER BY ?x ?t LIMIT 3",
        "SELECT DISTINCT ?t { ?t :on/(:none*) ?x }",
        "SELECT ?t { { ?t :on ?x } UNION { ?t :off ?x } }",
        "SELECT ?t { ?t :by ?b FILTER(!BOUND(?x) || EXISTS { ?t :on ?x }) }",
        "SELECT DISTINCT ?t { ?t :by ?b FILTER(!BOUND(?x) || EXISTS { ?t :on ?x }) }",
        "SELECT DISTINCT ?t { ?t :by ?b FILTER(!BOUND(?x) || EXISTS { ?t :on/(:none*) ?x }) }",
        "SELECT DISTINCT ?t { ?t :by ?b OPTIONAL { ?t :on ?y } FILTER(!BOUND(?x) || EXISTS { ?o :on ?y, ?x }) }",
        "SELECT DISTINCT ?t { ?t :by ?b BIND(STR(?b) AS ?n) ?t :on ?y FILTER(!BOUND(?x) || EXISTS { ?t :on ?x }) }",
        "SELECT DISTINCT ?t { ?t :by ?b FILTER EXISTS { ?o :on ?y } FILTER(!BOUND(?x) || EXISTS { ?t :on ?x . ?o :by ?b }) }",
        "SELECT (SAMPLE(?s) AS ?t) { ?s :by ?b FILTER(!BOUND(?x) || EXISTS { ?s :on ?x }) } GROUP BY ?s",
        "SELECT DISTINCT ?t { ?t :by ?b FILTER((!BOUND(?x) || EXISTS { ?t :on ?x }) && (!BOUND(?z) || ?b = ?z)) }",
      })
  void aBoundVariableMeansTheSameEverywhere(String where) {
    assertThat(run(where, MILK)).containsExactlyInAnyOrder("t1", "t2");
    assertThat(run(where, MILK_AND_WOOL)).containsExactlyInAnyOrder("t1", "t2", "t3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?t { ?t :by ?b MINUS { ?t :on ?x } }",
        "SELECT ?t { ?t :by ?b FILTER NOT EXISTS { ?t :on ?x } }",
        "SELECT ?t { ?t :by ?b MINUS { ?t :on ?y FILTER(?y = ?x) } }",
      })
  void alsoWhereItTakesAway(String where) {
    assertThat(run(where, MILK)).containsExactlyInAnyOrder("t3", "t4");
  }

  @Test
  void countsGoOverAllValues() {
    String where = "SELECT ?b (COUNT(DISTINCT ?t) AS ?n) { ?t :on ?x ; :by ?b } GROUP BY ?b";
    assertThat(run(where, MILK_AND_WOOL)).containsExactlyInAnyOrder("a 2", "b 1");
    assertThat(run(where, MILK)).containsExactlyInAnyOrder("a 1", "b 1");
  }

  /** Without DISTINCT a row is there once for each value that it has to do with. */
  @Test
  void aConditionIsMetByEachValue() {
    String where =
        "{ { SELECT DISTINCT ?b { ?s :by ?b } } FILTER(!BOUND(?x) || EXISTS { ?t :by ?b ; :on ?x }) }";
    assertThat(run("SELECT ?b " + where, MILK_AND_WOOL)).containsExactlyInAnyOrder("a", "a", "b");
    assertThat(run("SELECT DISTINCT ?b " + where, MILK_AND_WOOL))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(run("SELECT DISTINCT ?x ?b " + where, MILK_AND_WOOL))
        .containsExactlyInAnyOrder("milk a", "wool a", "milk b");
    assertThat(run("SELECT (COUNT(*) AS ?n) " + where, MILK_AND_WOOL)).containsExactly("3");
    assertThat(run("SELECT (COUNT(DISTINCT ?b) AS ?n) " + where, MILK_AND_WOOL))
        .containsExactly("2");
  }

  @Test
  void theValueIsSeenInTheAnswer() {
    assertThat(run("SELECT ?x ?t { ?t :on ?x }", MILK))
        .containsExactlyInAnyOrder("milk t1", "milk t2");
    assertThat(run("SELECT * { ?t :on ?x }", MILK)).containsExactlyInAnyOrder("t1 milk", "t2 milk");
  }

  @Test
  void askAndConstructAreBoundToo() {
    String header = "#+ params:\n#+   x: {type: iri}\nPREFIX : <urn:>\n";
    CannedQuery ask = new QueryFile("q.rq", header + "ASK { :t4 :on ?x }").query(Map.of());
    assertThat(ask.prepare(MILK, connection).answer().evaluate()).isFalse();
    assertThat(ask.prepare(Map.of(), connection).answer().evaluate()).isTrue();
    CannedQuery construct =
        new QueryFile("q.rq", header + "CONSTRUCT { ?x :of ?t } { ?t :on ?x }").query(Map.of());
    try (var graph = construct.prepare(MILK, connection).graph().evaluate()) {
      assertThat(graph.stream().map(s -> s.getObject().stringValue()))
          .containsExactlyInAnyOrder("urn:t1", "urn:t2");
    }
  }

  @Test
  void theWindowIsTakenOfTheQueryAsItStandsAndTheTotalIsOfAll() {
    String text = "SELECT ?t { ?t <urn:on> ?y } ORDER BY ?t LIMIT 3";
    Map<String, List<String>> request = Map.of("limit", List.of("2"), "offset", List.of("2"));
    assertThat(rows(text, request)).containsExactly("t3");
    CannedQuery query = new QueryFile("q.rq", text).query(Map.of());
    assertThat(query.prepare(request, connection).total(0)).isEqualTo(3);
    String paged = "#+ pagination: 3\nSELECT ?t { ?t <urn:on> ?y } ORDER BY ?t";
    assertThat(rows(paged, Map.of())).containsExactly("t1", "t2", "t3");
    assertThat(rows(paged, Map.of("page", List.of("2")))).containsExactly("t4");
  }

  /** Words that would change the query if they were pasted into its text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲\" } UNION { ?t ?p ?o } #",
        "\" . ?s ?p ?o . FILTER(\"1\" = \"1",
        "甲\\u0022 } #",
        "甲\n} ; DROP ALL",
        "?t",
        "') || true || ('",
        "\"\"\"",
        "\\",
        "{{name}}",
        "$name"
      })
  void wordsStayWords(String words) {
    String where =
        "#+ params:\n#+   n: {type: string}\nSELECT ?t ?n { ?t <urn:name> ?m FILTER(?m = ?n) }";
    assertThat(rows(where, Map.of("n", List.of(words)))).isEmpty();
    connection.add(
        repository.getValueFactory().createIRI("urn:x"),
        repository.getValueFactory().createIRI("urn:name"),
        repository.getValueFactory().createLiteral(words));
    assertThat(rows(where, Map.of("n", List.of(words)))).containsExactly("x " + words);
    String grlc = "SELECT ?t { ?t <urn:name> ?_n . ?t ?p ?_no }";
    assertThat(rows(grlc, Map.of("n", List.of(words), "no", List.of(words)))).containsExactly("x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"urn:a> ?p ?o . <urn:b", "no iri", "<urn:a>", "urn:a\" #", "", "relative"})
  void whatIsNoIriIsRefused(String words) {
    String text = "SELECT ?t { ?t <urn:on> ?_x_iri }";
    CannedQuery query = new QueryFile("q.rq", text).query(Map.of());
    assertThatThrownBy(() -> query.prepare(Map.of("x", List.of(words)), connection))
        .isInstanceOf(InvalidRequestException.class);
  }
}
