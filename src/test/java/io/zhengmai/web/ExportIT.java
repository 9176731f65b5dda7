package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static io.zhengmai.web.SparqlProtocolIT.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.export.DatasetExport;
import io.zhengmai.graph.Iris;
import io.zhengmai.vocabulary.ZM;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported is what the store holds, whole or of the scope. */
class ExportIT {
  private static Model model(String path, RDFFormat format) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Rio.parse(new StringReader(response.body()), "", format);
  }

  @Test
  void theWholeDatasetIsEveryStatementInItsGraph() throws Exception {
    Model exported = model("/export", RDFFormat.TRIG);
    try (RepositoryConnection connection = RunningServer.store().connect()) {
      long statements = 0;
      for (var graph : RunningServer.store().graphs()) {
        statements += connection.size(graph);
        assertThat(exported.filter(null, null, null, graph)).hasSize((int) connection.size(graph));
      }
      assertThat(exported).hasSize((int) statements);
    }
    assertThat(get("/export?format=nq").body().lines().count()).isEqualTo(exported.size());
  }

  @ParameterizedTest
  @CsvSource({"region, 河北, 3", "region, 青海省, 1", "industry, 乳制品, 4", "document, 冀政办字〔2016〕86号, 1"})
  void aScopeIsTheGraphsOfItsDocuments(String name, String words, int atMost) throws Exception {
    String path = "/export?" + name + "=" + encode(words);
    Model exported = model(path, RDFFormat.TRIG);
    assertThat(exported.contexts()).isNotEmpty().hasSizeLessThanOrEqualTo(atMost);
    assertThat(exported.filter(null, ZM.text, null)).hasSameSizeAs(exported.contexts());
    assertThat(exported.contexts())
        .allSatisfy(g -> assertThat(g.stringValue()).contains("/id/graph/document/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "nt", "rdf", "jsonld", "trig", "nq"})
  void everyFormatHoldsTheSame(String format) throws Exception {
    String scope = "&document=" + encode("冀政办字〔2016〕86号");
    RDFFormat rdf = Rio.getParserFormatForFileName("a." + format).orElseThrow();
    Model exported = model("/export?format=" + format + scope, rdf);
    Model expected = model("/export?format=nt" + scope, RDFFormat.NTRIPLES);
    assertThat(new TreeSet<>(triples(exported))).isEqualTo(new TreeSet<>(triples(expected)));
  }

  private static List<String> triples(Model model) {
    return model.stream()
        .map(s -> s.getSubject() + " " + s.getPredicate() + " " + s.getObject())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"tasks, Task", "responsibilities, Responsibility", "targets, Target"})
  void aTableHasARowForEachThing(String table, String type) throws Exception {
    Set<String> ids = new TreeSet<>();
    List<String> rows = get("/export?table=" + table).body().lines().skip(1).toList();
    String id = table.equals("responsibilities") ? "responsibility" : type.toLowerCase(Locale.ROOT);
    for (JsonNode row : json("/export?format=json&table=" + table)) {
      assertThat(ids.add(row.at("/" + id + "/value").asText())).isTrue();
      assertThat(row.has("quote") && row.has("start") && row.has("end")).isTrue();
    }
    assertThat(rows).isNotEmpty();
    try (RepositoryConnection connection = RunningServer.store().connect()) {
      Value kind = Values.iri(ZM.NAMESPACE, type);
      Set<String> all = new TreeSet<>();
      try (var things = connection.getStatements(null, RDF.TYPE, kind)) {
        things.forEach(s -> all.add(s.getSubject().stringValue()));
      }
      assertThat(ids).isEqualTo(all);
    }
  }

  private static JsonNode json(String path) throws Exception {
    return new ObjectMapper().readTree(get(path).body()).at("/results/bindings");
  }

  @Test
  void anArchiveHasAllTables() throws Exception {
    byte[] bytes =
        HttpClient.newHttpClient()
            .send(
                RunningServer.builder("/export?format=zip&bom=true&region=" + encode("青海")).build(),
                HttpResponse.BodyHandlers.ofByteArray())
            .body();
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String table = entry.getName().replace(".csv", "");
        names.add(table);
        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
            .isEqualTo(get("/export?bom=true&table=" + table + "&region=" + encode("青海")).body())
            .startsWith("\uFEFF");
      }
    }
    assertThat(names).isEqualTo(DatasetExport.TABLES);
  }

  @Test
  void theNetworkIsThatOfTheTable() throws Exception {
    HttpResponse<String> gexf = get("/export?format=gexf&industry=" + encode("乳制品"));
    assertThat(gexf.headers().firstValue("Content-Type").orElse("")).startsWith("application/gexf");
    assertThat(gexf.headers().firstValue("Content-Disposition").orElse("")).contains(".gexf");
    assertThat(gexf.body()).contains("河北省工业和信息化厅", Iris.DEFAULT_BASE + "id/agency/");
    int rows = json("/export?table=responsibilities&format=json&industry=" + encode("乳制品")).size();
    assertThat(gexf.body().split("<edge ", -1)).hasSize(rows + 1);
  }

  @Test
  void whatIsWrongIsAProblem() throws Exception {
    problem(get("/export?table=nothing"), 400);
    problem(get("/export?format=gif"), 406);
    problem(get("/export?table=tasks&format=trig"), 406);
    problem(get("/export?bom=true"), 400);
    problem(get("/export?documents-only=perhaps"), 400);
    problem(get("/export?region=" + encode("月球")), 422);
    problem(get("/export?format=zip&colour=red"), 422);
  }
}
