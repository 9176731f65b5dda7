package io.zhengmai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.jena.rdfconnection.RDFConnection;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clients that others wrote ask over HTTP, and get what the store itself answers. */
class ClientsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PREFIXES =
      "PREFIX zm: <https://w3id.org/zhengmai/ontology#>"
          + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";
  private static final String PATTERN =
      "{ ?agency a zm:Agency ; skos:prefLabel ?label FILTER(CONTAINS(STR(?label), '工业')) }";
  private static final String SELECT = PREFIXES + "SELECT ?agency ?label " + PATTERN;
  private static final String CONSTRUCT =
      PREFIXES + "CONSTRUCT { ?agency skos:prefLabel ?label } " + PATTERN;
  private static final String ASK = PREFIXES + "ASK { ?agency skos:prefLabel '河北省工业和信息化厅'@zh }";
  private static final String ASK_IN_VAIN = PREFIXES + "ASK { ?agency skos:prefLabel '没有这个厅'@zh }";

  /** What npm installs; kept between runs. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Path MODULES = Path.of("target/comunica");

  private static List<List<String>> rows;
  private static List<List<String>> statements;

  @BeforeAll
  static void askTheStore() {
    try (RepositoryConnection connection = RunningServer.store().connect()) {
      rows = rows(connection);
      statements = statements(connection);
      assertThat(connection.prepareBooleanQuery(ASK).evaluate()).isTrue();
    }
    assertThat(rows).hasSizeGreaterThan(1);
    assertThat(statements).hasSizeGreaterThan(1);
  }

  @Test
  void rdf4j() {
    SPARQLRepository repository = new SPARQLRepository(endpoint());
    try (RepositoryConnection connection = repository.getConnection()) {
      assertThat(rows(connection)).containsExactlyInAnyOrderElementsOf(rows);
      assertThat(statements(connection)).containsExactlyInAnyOrderElementsOf(statements);
      assertThat(connection.prepareBooleanQuery(ASK).evaluate()).isTrue();
      assertThat(connection.prepareBooleanQuery(ASK_IN_VAIN).evaluate()).isFalse();
    } finally {
      repository.shutDown();
    }
  }

  @Test
  void jena() {
    try (RDFConnection connection = RDFConnection.queryConnect(endpoint())) {
      List<List<String>> found = new ArrayList<>();
      connection.querySelect(
          SELECT,
          row ->
              found.add(
                  List.of(
                      row.getResource("agency").getURI(), row.getLiteral("label").getString())));
      assertThat(found).containsExactlyInAnyOrderElementsOf(rows);
      List<List<String>> triples = new ArrayList<>();
      connection
          .queryConstruct(CONSTRUCT)
          .listStatements()
          .forEach(
              s ->
                  triples.add(
                      List.of(
                          s.getSubject().getURI(),
                          s.getPredicate().getURI(),
                          s.getLiteral().getString())));
      assertThat(triples).containsExactlyInAnyOrderElementsOf(statements);
      assertThat(connection.queryAsk(ASK)).isTrue();
      assertThat(connection.queryAsk(ASK_IN_VAIN)).isFalse();
    }
  }

  @Test
  void comunica() throws Exception {
    installComunica();

    assertThat(lists(comunica("select", SELECT))).containsExactlyInAnyOrderElementsOf(rows);
    assertThat(lists(comunica("construct", CONSTRUCT)))
        .containsExactlyInAnyOrderElementsOf(statements);
    assertThat(comunica("ask", ASK).asBoolean()).isTrue();
    assertThat(comunica("ask", ASK_IN_VAIN).asBoolean(true)).isFalse();
  }

  private static void installComunica() throws Exception {
    Files.createDirectories(MODULES);
    assumeTrue(runs("node", "--version"), "Comunica is not asked: there is no node here");

    if (!Files.isDirectory(MODULES.resolve("node_modules/@comunica/query-sparql"))) {
      assumeTrue(
          runs(
              "npm",
              "install",
              "--no-audit",
              "--no-fund",
              "--prefer-offline",
              "--prefix",
              ".",
              "@comunica/query-sparql@4.5.0"),
          "Comunica is not asked: npm cannot install it here");
    }
    try (InputStream script = ClientsIT.class.getResourceAsStream("/clients/comunica.mjs")) {
      Files.write(MODULES.resolve("comunica.mjs"), Objects.requireNonNull(script).readAllBytes());
    }
  }

  private static JsonNode comunica(String form, String query) throws Exception {
    Path answer = MODULES.resolve(form + ".json");
    Process node =
        process("node", "comunica.mjs", endpoint(), form, query)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(answer.toFile())
            .start();
    assertThat(ends(node)).as("it answers in time").isTrue();
    assertThat(node.exitValue()).isZero();
    return JSON.readTree(answer.toFile());
  }

  /** Waits, and ends what takes too long with all that it started. */
  private static boolean ends(Process process) throws InterruptedException {
    boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return ended;
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      Process process =
          process(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return ends(process) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static ProcessBuilder process(String... command) {
    return new ProcessBuilder(command).directory(MODULES.toFile());
  }

  private static List<List<String>> lists(JsonNode array) {
    List<List<String>> lists = new ArrayList<>();
    for (JsonNode row : array) {
      List<String> list = new ArrayList<>();
      row.forEach(term -> list.add(term.asText()));
      lists.add(list);
    }
    return lists;
  }

  private static List<List<String>> rows(RepositoryConnection connection) {
    List<List<String>> found = new ArrayList<>();
    try (var result = connection.prepareTupleQuery(SELECT).evaluate()) {
      for (BindingSet row : result) {
        found.add(
            List.of(row.getValue("agency").stringValue(), row.getValue("label").stringValue()));
      }
    }
    return found;
  }

  private static List<List<String>> statements(RepositoryConnection connection) {
    List<List<String>> found = new ArrayList<>();
    try (var result = connection.prepareGraphQuery(CONSTRUCT).evaluate()) {
      for (Statement s : result) {
        found.add(
            List.of(
                s.getSubject().stringValue(),
                s.getPredicate().stringValue(),
                s.getObject().stringValue()));
      }
    }
    return found;
  }

  private static String endpoint() {
    return RunningServer.at("/sparql").toString();
  }
}
