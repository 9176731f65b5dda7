package io.zhengmai.explore.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.query.BundledGraph;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import io.zhengmai.vocabulary.ZM;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Pseudograph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathFinderTest {
  private static final String ID = "https://w3id.org/zhengmai/id/";
  private static final IRI JOINS = Values.iri("urn:joins");
  private static final IRI ALSO_JOINS = Values.iri("urn:also-joins");

  private static IRI thing(int number) {
    return Values.iri("urn:thing:" + number);
  }

  private static Store store(LinkedHashModel model) {
    Store store = Store.open("memory", GraphValidator.bundled());
    store.put(Values.iri("urn:graph"), model);
    return store;
  }

  private static Path find(RepositoryConnection connection, int from, int to) {
    return new PathFinder(connection, PathFinder.Bounds.USUAL)
        .between(thing(from), thing(to), Set.of());
  }

  /** Lengths by Dijkstra's algorithm of another library, over every pair of a random graph. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void noPathIsShorterAndEveryEdgeIsAStatement(int seed) {
    Random random = new Random(seed);
    int size = 40;
    LinkedHashModel model = new LinkedHashModel();
    Pseudograph<Integer, DefaultEdge> graph = new Pseudograph<>(DefaultEdge.class);
    for (int i = 0; i < size; i++) {
      graph.addVertex(i);
      model.add(thing(i), RDF.TYPE, ZM.Task);
    }
    for (int i = 0; i < size + 5; i++) {
      int source = random.nextInt(size);
      int target = random.nextInt(size);
      graph.addEdge(source, target);
      model.add(thing(source), random.nextBoolean() ? JOINS : ALSO_JOINS, thing(target));
    }
    DijkstraShortestPath<Integer, DefaultEdge> oracle = new DijkstraShortestPath<>(graph);
    int found = 0;
    try (Store store = store(model);
        RepositoryConnection connection = store.connect()) {
      for (int from = 0; from < size; from++) {
        for (int to = 0; to < size; to++) {
          GraphPath<Integer, DefaultEdge> expected = oracle.getPath(from, to);
          Path path = find(connection, from, to);
          if (expected == null) {
            assertThat(path.outcome()).isEqualTo(Path.Outcome.NOT_JOINED);
          } else if (expected.getLength() > PathFinder.Bounds.USUAL.steps()) {
            assertThat(path.outcome()).isEqualTo(Path.Outcome.TOO_FAR);
          } else {
            assertThat(path.outcome()).isEqualTo(Path.Outcome.FOUND);
            assertThat(path.edges()).hasSize(expected.getLength());
            assertIsAWay(path, connection, thing(from), thing(to));
            found++;
          }
        }
      }
    }
    assertThat(found).isGreaterThan(200);
  }

  private static void assertIsAWay(Path path, RepositoryConnection store, IRI from, IRI to) {
    List<Value> things = path.things().stream().map(t -> t.thing().value()).toList();
    assertThat(things).startsWith(from).endsWith(to).hasSize(path.edges().size() + 1);
    for (int i = 0; i < path.edges().size(); i++) {
      Path.Edge edge = path.edges().get(i);
      IRI subject = (IRI) edge.subject().value();
      assertThat(
              store.hasStatement(
                  subject, (IRI) edge.predicate().value(), edge.object().value(), false))
          .isTrue();
      List<Value> ends = new ArrayList<>(List.of(things.get(i), things.get(i + 1)));
      if (!edge.forward()) {
        ends.add(0, ends.remove(1));
      }
      assertThat(List.of(subject, edge.object().value())).isEqualTo(ends);
    }
  }

  @Test
  void anAgencyIsJoinedToAnIndustryByWhatItLeads() {
    try (RepositoryConnection connection = BundledGraph.store().connect()) {
      PathFinder finder = new PathFinder(connection, PathFinder.Bounds.USUAL);
      IRI agency = Values.iri(ID + "agency/青海省经济和信息化委");
      IRI line = Values.iri(ID + "agency-line/工业和信息化");
      Path direct = finder.between(agency, line, Set.of());
      assertThat(direct.edges())
          .singleElement()
          .satisfies(
              edge -> {
                assertThat(edge.predicate().value()).isEqualTo(ZM.agencyLine);
                assertThat(edge.forward()).isTrue();
              });
      Path longer = finder.between(agency, line, Set.of(ZM.agencyLine));
      assertThat(longer.edges())
          .hasSizeGreaterThan(1)
          .noneMatch(edge -> edge.predicate().value().equals(ZM.agencyLine))
          .noneMatch(edge -> edge.predicate().value().equals(RDF.TYPE))
          .noneMatch(edge -> edge.predicate().value().equals(ZM.inDocument));
      assertIsAWay(longer, connection, agency, line);
    }
  }

  /** A chain of ten, a hub of a hundred, and bounds that each stop the search on its own. */
  @Test
  void everyBoundEndsTheSearchAndIsNamed() {
    LinkedHashModel model = new LinkedHashModel();
    for (int i = 0; i < 10; i++) {
      model.add(thing(i), JOINS, thing(i + 1));
    }
    for (int i = 100; i < 200; i++) {
      model.add(thing(5), JOINS, thing(i));
    }
    model.add(thing(500), JOINS, thing(501));
    Duration minute = Duration.ofMinutes(1);
    try (Store store = store(model);
        RepositoryConnection connection = store.connect()) {
      assertThat(outcome(connection, new PathFinder.Bounds(10, 1000, 1000, minute), 10))
          .isEqualTo(Path.Outcome.FOUND);
      assertThat(outcome(connection, new PathFinder.Bounds(9, 1000, 1000, minute), 10))
          .isEqualTo(Path.Outcome.TOO_FAR);
      assertThat(outcome(connection, new PathFinder.Bounds(10, 50, 1000, minute), 10))
          .isEqualTo(Path.Outcome.TOO_MUCH);
      assertThat(outcome(connection, new PathFinder.Bounds(50, 1000, 20, minute), 500))
          .isEqualTo(Path.Outcome.NOT_JOINED);
      assertThat(outcome(connection, new PathFinder.Bounds(10, 1000, 0, minute), 10))
          .isEqualTo(Path.Outcome.TOO_MUCH);
      AtomicLong clock = new AtomicLong();
      PathFinder late =
          new PathFinder(
              connection,
              new PathFinder.Bounds(10, 1000, 1000, Duration.ofNanos(3)),
              clock::getAndIncrement);
      assertThat(late.between(thing(0), thing(10), Set.of()).outcome())
          .isEqualTo(Path.Outcome.TOO_SLOW);
    }
  }

  private static Path.Outcome outcome(
      RepositoryConnection connection, PathFinder.Bounds bounds, int to) {
    return new PathFinder(connection, bounds).between(thing(0), thing(to), Set.of()).outcome();
  }
}
