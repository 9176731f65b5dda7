package io.zhengmai.web.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.web.conformance.EvaluationManifest.Entry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.parser.QueryParserUtil;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/**
 * Runs one test of the suites over HTTP alone: the data goes in, and comes out again, through the
 * graph store.
 *
 * <p>The default graph of a query is named with {@code default-graph-uri}, and the named graphs
 * with {@code named-graph-uri}, for without them the default graph of this server is the union of
 * all. A query is sent with its file's IRI as {@code BASE}, which the manifests presuppose.
 */
final class EvaluationRun {
  /** Where the default graph of a query is kept. */
  private static final IRI DEFAULT = W3cManifest.iri("urn:test:default");

  private final WritableServer server;
  private final Entry entry;

  EvaluationRun(WritableServer server, Entry entry) {
    this.server = server;
    this.entry = entry;
  }

  void run() throws Exception {
    server.clear();
    switch (entry.type()) {
      case "QueryEvaluationTest", "CSVResultFormatTest" -> query();
      case "UpdateEvaluationTest" -> update();
      case "PositiveSyntaxTest11" -> syntax("/sparql", "application/sparql-query", true);
      case "NegativeSyntaxTest11" -> syntax("/sparql", "application/sparql-query", false);
      case "PositiveUpdateSyntaxTest11" -> syntax("/update", "application/sparql-update", true);
      case "NegativeUpdateSyntaxTest11" -> syntax("/update", "application/sparql-update", false);
      default -> throw new AssertionError("no such kind of test: " + entry.type());
    }
  }

  private void query() throws Exception {
    List<String> graphs = new ArrayList<>();
    boolean first = true;
    for (IRI file : entry.before().defaults()) {
      put(DEFAULT, file, first);
      first = false;
    }
    for (Map.Entry<IRI, IRI> graph : entry.before().named().entrySet()) {
      put(graph.getKey(), graph.getValue(), true);
      graphs.add("named-graph-uri=" + encode(graph.getKey().stringValue()));
    }
    if (!entry.before().defaults().isEmpty()) {
      graphs.add("default-graph-uri=" + encode(DEFAULT.stringValue()));
    }
    String query = EvaluationManifest.text(entry.request());
    Dataset named = QueryParserUtil.parseQuery(QueryLanguage.SPARQL, query, base()).getDataset();
    if (named != null) {
      graphs.clear();
      Set<IRI> files = new HashSet<>(named.getDefaultGraphs());
      files.addAll(named.getNamedGraphs());
      for (IRI file : files) {
        put(file, file, true);
      }
    }
    ExpectedResult expected = ExpectedResult.of(entry.result().orElseThrow());
    HttpResponse<byte[]> answer =
        server.send(
            "POST",
            "/sparql?" + String.join("&", graphs),
            Map.of("Content-Type", "application/sparql-query", "Accept", expected.mediaType()),
            bytes(based(query)));

    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    expected.check(answer.body());
  }

  private void update() throws Exception {
    fill(entry.before());
    HttpResponse<byte[]> answer =
        server.send(
            "POST",
            "/update",
            authorized("application/sparql-update"),
            bytes(based(EvaluationManifest.text(entry.request()))));

    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(204);
    assertThat(Models.isomorphic(get("?default"), model(entry.after().defaults())))
        .as("the default graph: " + get("?default"))
        .isTrue();
    Set<IRI> names = new TreeSet<>((a, b) -> a.stringValue().compareTo(b.stringValue()));
    names.addAll(entry.before().named().keySet());
    names.addAll(entry.after().named().keySet());
    server.store().graphs().forEach(names::add);
    for (IRI name : names) {
      IRI file = entry.after().named().get(name);
      Model expected = model(file == null ? List.of() : List.of(file));
      Model found = get("?graph=" + encode(name.stringValue()));
      assertThat(Models.isomorphic(found, expected)).as(name + ": " + found).isTrue();
    }
  }

  private String base() {
    return entry.request().stringValue();
  }

  private String based(String text) {
    return text.contains("BASE") ? text : "BASE <" + base() + ">\n" + text;
  }

  /** What parses may still be something that cannot be done, such as calling a function unknown. */
  private void syntax(String path, String type, boolean valid) throws Exception {
    HttpResponse<byte[]> answer =
        server.send("POST", path, authorized(type), EvaluationManifest.bytes(entry.request()));
    if (valid) {
      assertThat(answer.statusCode()).as(text(answer)).isIn(200, 204, 400);
      assertThat(text(answer)).doesNotContain("Malformed query");
    } else {
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(text(answer)).contains("Malformed query");
    }
  }

  private void fill(EvaluationManifest.Dataset dataset) throws Exception {
    for (IRI file : dataset.defaults()) {
      upload("?default", file, "POST");
    }
    for (Map.Entry<IRI, IRI> graph : dataset.named().entrySet()) {
      put(graph.getKey(), graph.getValue(), true);
    }
  }

  private void put(IRI graph, IRI file, boolean replace) throws Exception {
    upload("?graph=" + encode(graph.stringValue()), file, replace ? "PUT" : "POST");
  }

  private void upload(String target, IRI file, String method) throws Exception {
    // Relative IRIs of a file are relative to it, not to the graph that it is put into.
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    Rio.write(EvaluationManifest.rdf(file), triples, RDFFormat.NTRIPLES);
    HttpResponse<byte[]> answer =
        server.send(
            method,
            "/graph-store" + target,
            authorized("application/n-triples"),
            triples.toByteArray());
    assertThat(answer.statusCode()).as(text(answer)).isIn(201, 204);
  }

  private Model get(String target) throws Exception {
    HttpResponse<byte[]> answer =
        server.send(
            "GET", "/graph-store" + target, Map.of("Accept", "application/n-triples"), new byte[0]);
    if (answer.statusCode() == 404) {
      return new LinkedHashModel();
    }
    assertThat(answer.statusCode()).isEqualTo(200);
    return Rio.parse(new ByteArrayInputStream(answer.body()), "", RDFFormat.NTRIPLES);
  }

  private static Model model(List<IRI> files) throws IOException {
    Model model = new LinkedHashModel();
    files.forEach(file -> model.addAll(EvaluationManifest.rdf(file)));
    return model;
  }

  private static Map<String, String> authorized(String type) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", type);
    headers.put("Authorization", "Bearer " + WritableServer.TOKEN);
    return headers;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
