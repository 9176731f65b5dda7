package io.zhengmai.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.zhengmai.export.QueryAnswer;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.query.BundledGraph;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Cut;
import io.zhengmai.query.PreparedQuery;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.query.ResultCap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Networks, read back by another program that checks them against the schemas of the formats. */
class NetworkOutputTest {
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

  private String write(CannedQuery query, ResultFormat format, ResultCap cap, Optional<Cut> cut)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PreparedQuery prepared = query.prepare(Map.of(), connection);
    assertThat(QueryAnswer.write(prepared, format, false, cap, out)).isEqualTo(cut);
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<BindingSet> rows(CannedQuery query) {
    try (TupleQueryResult rows = query.prepare(Map.of(), connection).rows().evaluate()) {
      return new ArrayList<>(rows.stream().toList());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"GEXF", "GRAPHML"})
  void everyRowIsAnEdgeBetweenThingsWithTheirNames(ResultFormat format) throws IOException {
    CannedQuery query = QueryCatalogue.bundled().get("agency-collaboration");
    List<BindingSet> rows = rows(query);
    assertThat(rows).hasSizeGreaterThan(100);
    TreeSet<String> things = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    List<String> edges = new ArrayList<>();
    double weight = 0;
    for (BindingSet row : rows) {
      things.addAll(List.of(words(row, "source"), words(row, "target")));
      names.addAll(List.of(words(row, "sourceName"), words(row, "targetName")));
      edges.add(words(row, "source") + " " + words(row, "target") + " " + words(row, "led"));
      weight += Double.parseDouble(words(row, "count"));
    }
    ReadNetwork read =
        ReadNetwork.of(format, write(query, format, ResultCap.NONE, Optional.empty()));
    assertThat(read.things()).containsExactlyElementsOf(things);
    assertThat(read.labels()).containsExactlyElementsOf(names).contains("河北省商务厅");
    assertThat(read.edges("led")).containsExactlyInAnyOrderElementsOf(edges);
    assertThat(read.totalWeight()).isCloseTo(weight, within(0.001));
    assertThat(read.directed()).isEqualTo(query.network() != null && query.network().directed());
  }

  @ParameterizedTest
  @EnumSource(names = {"GEXF", "GRAPHML"})
  void attributesHaveTheTypeThatAllTheirValuesHave(ResultFormat format) throws IOException {
    CannedQuery query =
        query(
            """
            #+ network:
            #+   source: a
            #+   sourceAttributes: [whole, half]
            #+   target: b
            #+   targetAttributes: [yes]
            SELECT * { VALUES (?a ?whole ?half ?b ?yes ?mixed) {
              (<urn:a> 1 0.5 <urn:b> true 1) (<urn:c> 2 1 <urn:d> false "甲") (<urn:a> 3 3 UNDEF true 1)
              ("a literal" UNDEF UNDEF <urn:b> true 1) } }
            """);
    ReadNetwork read =
        ReadNetwork.of(format, write(query, format, ResultCap.NONE, Optional.empty()));
    assertThat(read.things()).containsExactly("a literal", "urn:a", "urn:b", "urn:c", "urn:d");
    assertThat(read.edges("mixed"))
        .containsExactlyInAnyOrder("urn:a urn:b 1", "urn:c urn:d 甲", "a literal urn:b 1");
    assertThat(read.types())
        .containsEntry("whole", "long")
        .containsEntry("half", "double")
        .containsEntry("yes", "boolean")
        .containsEntry("mixed", "string");
    assertThat(read.attribute("urn:a", "whole")).isEqualTo("1");
    assertThat(read.attribute("urn:d", "yes")).isEqualTo("false");
  }

  @ParameterizedTest
  @EnumSource(names = {"GEXF", "GRAPHML"})
  void wordsThatXmlCannotHoldAreReplacedAndAllOthersKept(ResultFormat format) throws IOException {
    CannedQuery query =
        query(
            """
            #+ summary: {zh: '<甲> & "乙" ]]>', en: 'a -- b'}
            #+ network: {source: a, sourceLabel: name, target: b}
            SELECT * { VALUES (?a ?name ?b ?more) {
              (<urn:a> "<b> & \\"c\\" ]]> 😀 \\u0007\\uFFFF" <urn:b> "1\\n2\\t3") } }
            """);
    ReadNetwork read =
        ReadNetwork.of(format, write(query, format, ResultCap.NONE, Optional.empty()));
    assertThat(read.labels()).contains("<b> & \"c\" ]]> 😀 \uFFFD\uFFFD");
  }

  @ParameterizedTest
  @EnumSource(names = {"GEXF", "GRAPHML"})
  void whatIsCutSaysSo(ResultFormat format) throws IOException {
    CannedQuery query = QueryCatalogue.bundled().get("agency-collaboration");
    Cut cut = new Cut(Cut.Unit.ROWS, 5, true);
    String text = write(query, format, new ResultCap(5, Long.MAX_VALUE), Optional.of(cut));
    assertThat(text).contains(cut.message());
    assertThat(ReadNetwork.of(format, text).edges("led")).hasSize(5);
  }

  @Test
  void anEmptyAnswerIsAnEmptyNetwork() throws IOException {
    CannedQuery query =
        query("#+ network: {source: a, target: b}\nSELECT ?a ?b { ?a <urn:no:such> ?b }");
    for (ResultFormat format : List.of(ResultFormat.GEXF, ResultFormat.GRAPHML)) {
      String text = write(query, format, ResultCap.NONE, Optional.empty());
      assertThat(ReadNetwork.of(format, text).things()).isEmpty();
    }
  }

  private CannedQuery query(String text) throws IOException {
    Files.writeString(folder.resolve("q.rq"), text);
    return QueryCatalogue.folder(folder).get("q");
  }

  private static String words(BindingSet row, String column) {
    Value value = row.getValue(column);
    return value == null ? "" : value.stringValue();
  }
}
