package io.zhengmai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.graph.Iris;
import io.zhengmai.web.answer.IriPath;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/**
 * Follows the address of every thing of the graph as a program, and of many of each kind as a
 * person.
 */
class CrawlIT {
  /** Pages take longer than data, with all that is asked for them. */
  private static final int PAGES_OF_A_KIND = 200;

  @Test
  void everyThingAnswersAsData() {
    List<String> things = things();
    assertThat(things).hasSizeGreaterThan(10_000);
    follow(things, CrawlIT::data);
  }

  @Test
  void manyOfEachKindAnswerAsPages() {
    Map<String, List<String>> kinds =
        things().stream().collect(Collectors.groupingBy(CrawlIT::kind));
    assertThat(kinds).hasSizeGreaterThan(20);
    List<String> some = kinds.values().stream().flatMap(CrawlIT::spread).toList();
    assertThat(some).hasSizeGreaterThan(2_000);
    follow(some, thing -> assertThat(follow(thing, "text/html")).contains("</html>"));
  }

  /** The first, the last, and what lies between them in even steps. */
  private static Stream<String> spread(List<String> things) {
    int most = Math.min(things.size(), PAGES_OF_A_KIND);
    return IntStream.range(0, most)
        .map(i -> most == 1 ? 0 : (int) ((long) i * (things.size() - 1) / (most - 1)))
        .mapToObj(things::get);
  }

  /** agency of id/agency/…, document/task of id/document/…/task/…. */
  private static String kind(String thing) {
    String[] steps = thing.substring((Iris.DEFAULT_BASE + "id/").length()).split("/");
    return IntStream.iterate(0, i -> i < steps.length, i -> i + 2)
        .mapToObj(i -> steps[i])
        .collect(Collectors.joining("/"));
  }

  private interface Visit {
    void of(String thing) throws Exception;
  }

  private static void follow(List<String> things, Visit visit) {
    Queue<String> failures = new ConcurrentLinkedQueue<>();
    things.parallelStream()
        .forEach(
            thing -> {
              try {
                visit.of(thing);
              } catch (Exception | AssertionError e) {
                failures.add(thing + ": " + e);
              }
            });
    assertThat(failures).isEmpty();
  }

  private static void data(String thing) throws Exception {
    assertThat(Rio.parse(new StringReader(follow(thing, "text/turtle")), "", RDFFormat.TURTLE))
        .isNotEmpty();
    assertThat(new ObjectMapper().readTree(follow(thing, "application/ld+json"))).isNotEmpty();
  }

  private static String follow(String thing, String type) throws IOException, InterruptedException {
    String path = IriPath.uri(thing.substring(Iris.DEFAULT_BASE.length() - 1));
    HttpResponse<String> seeOther = RunningServer.get(path, "Accept", type);
    assertThat(seeOther.statusCode()).as(type).isEqualTo(303);
    String location = seeOther.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> answer = RunningServer.get(location, "Accept", type);
    assertThat(answer.statusCode()).as(location).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    return answer.body();
  }

  /** Everything that stands anywhere in a statement, or names a graph. */
  private static List<String> things() {
    TreeSet<String> iris = new TreeSet<>();
    try (RepositoryConnection connection = RunningServer.store().connect();
        var statements = connection.getStatements(null, null, null, false)) {
      statements.forEach(
          s ->
              Stream.of(s.getSubject(), s.getPredicate(), s.getObject(), s.getContext())
                  .filter(value -> value != null && value.isIRI())
                  .map(Value::stringValue)
                  .forEach(iris::add));
    }
    iris.removeIf(iri -> !iri.startsWith(Iris.DEFAULT_BASE + "id/"));
    return List.copyOf(iris);
  }
}
