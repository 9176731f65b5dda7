package io.zhengmai.web.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SD;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The W3C tests of the service description, and that it says what the store holds. */
class ServiceDescriptionIT {
  private static final Path MANIFEST =
      Path.of("../shared/conformance/w3c/service-description/manifest.ttl");

  /** The properties of the vocabulary with their domains, as far as this service may use them. */
  private static final Map<IRI, IRI> DOMAINS =
      Map.of(
          SD.ENDPOINT, SD.SERVICE,
          SD.SUPPORTED_LANGUAGE, SD.SERVICE,
          SD.FEATURE_PROPERTY, SD.SERVICE,
          SD.RESULT_FORMAT, SD.SERVICE,
          SD.DEFAULT_DATASET, SD.SERVICE,
          SD.DEFAULT_GRAPH, SD.DATASET,
          SD.NAMED_GRAPH_PROPERTY, SD.DATASET,
          SD.NAME, SD.NAMED_GRAPH_CLASS,
          SD.GRAPH_PROPERTY, SD.NAMED_GRAPH_CLASS);

  private static final IRI GRAPH = Values.iri("urn:graph:甲");

  private static WritableServer server;

  @BeforeAll
  static void start() {
    server = new WritableServer();
    try (RepositoryConnection connection = server.store().connect()) {
      connection.add(GRAPH, RDFS.LABEL, Values.literal("甲"), GRAPH);
      connection.add(GRAPH, RDFS.LABEL, Values.literal("乙"), GRAPH);
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> w3c() {
    assumeTrue(Files.exists(MANIFEST), "no W3C suite at " + MANIFEST);
    List<W3cManifest.Entry> entries = W3cManifest.read(MANIFEST, "ServiceDescriptionTest");
    assertThat(entries).hasSize(3);
    return entries.stream()
        .map(e -> DynamicTest.dynamicTest(e.id() + ": " + e.title(), () -> run(e.id())));
  }

  private static void run(String id) throws Exception {
    switch (id) {
      case "returns-rdf" -> assertThat(description()).isNotEmpty();
      case "has-endpoint-triple" ->
          assertThat(description().filter(null, SD.ENDPOINT, endpoint())).hasSize(1);
      case "conforms-to-schema" -> conforms(description());
      default -> throw new AssertionError("no check for " + id);
    }
  }

  @Test
  void namesEachGraphWithItsSize() throws Exception {
    Model description = description();

    Resource named = description.filter(null, SD.NAME, GRAPH).subjects().iterator().next();
    Resource graph =
        (Resource) description.filter(named, SD.GRAPH_PROPERTY, null).objects().iterator().next();
    assertThat(description.filter(null, SD.NAME, null)).hasSize(1);
    assertThat(description.filter(graph, VOID.TRIPLES, null).objects())
        .extracting(value -> value.stringValue())
        .containsExactly("2");
  }

  private static void conforms(Model description) {
    assertThat(description.filter(null, RDF.TYPE, SD.SERVICE)).hasSize(1);
    for (Statement s : description) {
      if (s.getPredicate().getNamespace().equals(SD.NAMESPACE)) {
        assertThat(DOMAINS).containsKey(s.getPredicate());
        assertThat(description.contains(s.getSubject(), RDF.TYPE, DOMAINS.get(s.getPredicate())))
            .as(s.toString())
            .isTrue();
      }
    }
  }

  private static IRI endpoint() {
    return Values.iri(server.address() + "/sparql");
  }

  private static Model description() throws Exception {
    HttpResponse<byte[]> answer =
        server.send("GET", "/sparql", Map.of("Accept", "text/turtle"), new byte[0]);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).hasValue("text/turtle;charset=utf-8");
    return W3cManifest.rdf(new String(answer.body(), StandardCharsets.UTF_8), RDFFormat.TURTLE);
  }
}
