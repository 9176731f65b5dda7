package io.zhengmai.explore.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zhengmai.explore.Page;
import io.zhengmai.explore.Quotation;
import io.zhengmai.explore.Window;
import io.zhengmai.query.BundledGraph;
import io.zhengmai.query.ThingKind;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import io.zhengmai.vocabulary.ZM;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
  private static final String ID = "https://w3id.org/zhengmai/id/";
  private static final IRI JOINS = Values.iri("urn:joins");
  private static final IRI HUB = Values.iri("urn:hub");

  private static IRI thing(int number) {
    return Values.iri("urn:thing:%05d".formatted(number));
  }

  /** More than are counted, half of them in two graphs, in no order; every tenth a task. */
  private static Store hub(int size) {
    LinkedHashModel once = new LinkedHashModel();
    LinkedHashModel again = new LinkedHashModel();
    for (int i = size - 1; i >= 0; i--) {
      int number = (int) (i * 7919L % size);
      once.add(HUB, JOINS, thing(number));
      once.add(thing(number), RDF.TYPE, number % 10 == 0 ? ZM.Task : ZM.Target);
      if (i % 2 == 0) {
        again.add(HUB, JOINS, thing(number));
      }
    }
    Store store = Store.open("memory", GraphValidator.bundled());
    store.put(Values.iri("urn:once"), once);
    store.put(Values.iri("urn:again"), again);
    return store;
  }

  private static List<String> names(Page<Neighbour> page) {
    return page.items().stream().map(n -> n.thing().value().stringValue()).toList();
  }

  private static List<String> things(int from, int to, int step) {
    return IntStream.iterate(from, i -> i < to, i -> i + step)
        .mapToObj(i -> thing(i).stringValue())
        .toList();
  }

  @Test
  void aThingOfTwoGraphsIsOneAndPagesGoOnWhereTheyEnded() {
    try (Store store = hub(503);
        RepositoryConnection connection = store.connect()) {
      Neighbourhood around = new Neighbourhood(connection);
      assertThat(around.relations(HUB))
          .extracting(Relation::count, Relation::more, Relation::outgoing)
          .containsExactly(tuple(503L, false, true));
      for (int at = 0; at < 503; at += 100) {
        Page<Neighbour> page = around.others(HUB, JOINS, true, null, new Window(at, 100));
        assertThat(page.total()).isEqualTo(503);
        assertThat(names(page)).isEqualTo(things(at, Math.min(at + 100, 503), 1));
      }
      Page<Neighbour> tasks = around.others(HUB, JOINS, true, ThingKind.TASK, new Window(10, 10));
      assertThat(tasks.total()).isEqualTo(51);
      assertThat(names(tasks)).isEqualTo(things(100, 200, 10));
      assertThat(around.others(HUB, JOINS, false, null, Window.first(10)).items()).isEmpty();
    }
  }

  @Test
  void whatIsBeyondTheCountIsSaidAndTheFirstPageIsStillTheFirst() {
    int size = Neighbourhood.MOST_COUNTED + 2001;
    try (Store store = hub(size);
        RepositoryConnection connection = store.connect()) {
      Neighbourhood around = new Neighbourhood(connection);
      assertThat(around.relations(HUB))
          .singleElement()
          .satisfies(
              relation -> {
                assertThat(relation.count()).isEqualTo(Neighbourhood.MOST_COUNTED);
                assertThat(relation.more()).isTrue();
              });
      assertThat(names(around.others(HUB, JOINS, true, null, Window.first(50))))
          .isEqualTo(things(0, 50, 1));
    }
  }

  @Test
  void theWordsBehindAnEdgeAreThoseOfTheClaimsThatNameBothEnds() {
    try (RepositoryConnection connection = BundledGraph.store().connect()) {
      Neighbourhood around = new Neighbourhood(connection);
      IRI agency = Values.iri(ID + "agency/青海省经济和信息化委");
      List<Neighbour> led = around.others(agency, ZM.leads, true, null, Window.first(100)).items();
      assertThat(led).hasSize(8);
      for (Neighbour task : led) {
        List<Quotation> words = around.between(agency, (IRI) task.thing().value());
        assertThat(words).isNotEmpty();
        assertThat(around.between((IRI) task.thing().value(), agency)).isEqualTo(words);
      }
      assertThat(around.between(agency, Values.iri(ID + "region/130000"))).isEmpty();
    }
  }
}
