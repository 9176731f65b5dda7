package io.zhengmai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhengmai.validation.GraphValidator;
import io.zhengmai.validation.InvalidGraphException;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.Test;

/** What every store does, whatever it is built on. A test of a kind of store implements this. */
interface StoreContract {
  GraphValidator VALIDATOR = GraphValidator.bundled();
  IRI FIRST = Values.iri("urn:graph:甲");
  IRI SECOND = Values.iri("urn:graph:乙");
  IRI AGENCY = Values.iri("urn:agency:某厅");

  /** A new store without content. */
  Store open();

  /** A valid graph: an agency that is responsible for so many tasks. */
  static Model agency(int tasks) {
    ModelBuilder graph =
        new ModelBuilder()
            .subject(AGENCY)
            .add(RDF.TYPE, ZM.Agency)
            .add(SKOS.PREF_LABEL, Values.literal("某厅", "zh"));
    for (int task = 0; task < tasks; task++) {
      graph.add(ZM.isResponsibleFor, Values.iri("urn:task:" + task));
    }
    return graph.build();
  }

  /** A graph that no store takes: an agency without a name. */
  static Model invalid() {
    return new ModelBuilder().subject(AGENCY).add(RDF.TYPE, ZM.Agency).build();
  }

  private static long count(Store store, String pattern) {
    try (RepositoryConnection connection = store.connect();
        var rows =
            connection
                .prepareTupleQuery("SELECT (COUNT(*) AS ?n) WHERE { " + pattern + " }")
                .evaluate()) {
      return ((Literal) rows.next().getValue("n")).longValue();
    }
  }

  @Test
  default void aNewStoreHoldsNothing() {
    try (Store store = open()) {
      assertThat(store.graphs()).isEmpty();
      assertThat(count(store, "?s ?p ?o")).isZero();
    }
  }

  @Test
  default void replacingAGraphLeavesNothingOfWhatItHeldAndTouchesNoOther() throws Exception {
    try (Store store = open()) {
      store.replace(FIRST, agency(5));
      store.replace(SECOND, agency(1));
      store.replace(FIRST, agency(2));
      assertThat(count(store, "GRAPH <" + FIRST + "> { ?s ?p ?o }")).isEqualTo(4);
      assertThat(count(store, "GRAPH <" + SECOND + "> { ?s ?p ?o }")).isEqualTo(3);
      assertThat(store.graphs()).containsExactly(SECOND, FIRST);
    }
  }

  @Test
  default void aGraphThatIsReplacedByNothingOrRemovedIsGone() throws Exception {
    try (Store store = open()) {
      store.replace(FIRST, agency(1));
      store.replace(SECOND, agency(1));
      store.replace(FIRST, new ModelBuilder().build());
      store.remove(SECOND);
      store.remove(SECOND);
      assertThat(store.graphs()).isEmpty();
    }
  }

  @Test
  default void anInvalidGraphIsRefusedWithTheReasonAndChangesNothing() throws Exception {
    try (Store store = open()) {
      store.replace(FIRST, agency(3));
      String before = store.version();
      assertThatExceptionOfType(InvalidGraphException.class)
          .isThrownBy(() -> store.replace(FIRST, invalid()))
          .satisfies(e -> assertThat(e.report().violations()).hasSize(1))
          .withMessageContaining(FIRST.stringValue())
          .withMessageContaining(AGENCY.stringValue())
          .withMessageContaining("机构在每种语言中应有一个名称");
      assertThat(store.version()).isEqualTo(before);
      assertThat(count(store, "GRAPH <" + FIRST + "> { ?s ?p ?o }")).isEqualTo(5);
    }
  }

  @Test
  default void graphsAreValidatedTogetherWithoutBeingWritten() throws Exception {
    try (Store store = open()) {
      store.validate(Map.of(FIRST, agency(1), SECOND, agency(2)));
      assertThatExceptionOfType(InvalidGraphException.class)
          .isThrownBy(() -> store.validate(Map.of(FIRST, invalid())))
          .withMessageContaining(FIRST.stringValue());
      assertThat(store.graphs()).isEmpty();
      store.putAll(Map.of(FIRST, agency(1), SECOND, agency(2)));
      assertThat(store.graphs()).containsExactly(SECOND, FIRST);
    }
  }

  @Test
  default void aStatementOfTwoGraphsStandsOnceInTheirUnionAndInEachUnderGraph() throws Exception {
    try (Store store = open()) {
      store.replace(FIRST, agency(2));
      store.replace(SECOND, agency(3));
      String label = "?agency <" + SKOS.PREF_LABEL + "> ?label";
      assertThat(count(store, label)).isEqualTo(1);
      assertThat(count(store, label + " ; <" + ZM.isResponsibleFor + "> ?task")).isEqualTo(3);
      assertThat(count(store, "GRAPH ?g { " + label + " }")).isEqualTo(2);
      assertThat(count(store, "?agency <" + ZM.isResponsibleFor + ">|a ?x")).isEqualTo(4);
    }
  }

  @Test
  default void theVersionChangesWithTheContentAndWithNothingElse() throws Exception {
    try (Store store = open();
        Store other = open()) {
      List<String> versions = new ArrayList<>(List.of(other.version(), store.version()));
      store.replace(FIRST, agency(1));
      versions.add(store.version());
      store.replace(SECOND, agency(2));
      versions.add(store.version());
      store.remove(SECOND);
      versions.add(store.version());
      assertThat(versions).doesNotHaveDuplicates();
      String before = store.version();
      assertThat(count(store, "?s ?p ?o")).isEqualTo(3);
      try (RepositoryConnection connection = store.connect()) {
        connection.begin();
        connection.clear();
        connection.rollback();
      }
      assertThat(store.version()).isEqualTo(before);
    }
  }

  @Test
  default void aReaderSeesAllOfAReplacementOrNothingOfIt() throws Exception {
    try (Store store = open()) {
      store.replace(FIRST, agency(10));
      AtomicBoolean done = new AtomicBoolean();
      AtomicReference<Throwable> wrong = new AtomicReference<>();
      Thread reader =
          new Thread(
              () -> {
                try {
                  while (!done.get()) {
                    Thread.yield();
                    assertThat(count(store, "?a <" + ZM.isResponsibleFor + "> ?t")).isIn(10L, 20L);
                  }
                } catch (Throwable e) {
                  wrong.set(e);
                }
              });
      reader.start();
      for (int round = 0; round < 6; round++) {
        store.replace(FIRST, agency(round % 2 == 0 ? 20 : 10));
      }
      done.set(true);
      reader.join();
      assertThat(wrong.get()).isNull();
    }
  }

  @Test
  default void whoWatchesIsToldWhichGraphsEachTransactionWroteTo() throws Exception {
    try (Store store = open()) {
      List<Set<Resource>> told = new ArrayList<>();
      store.watch(told::add);
      store.replace(FIRST, agency(1));
      store.put(SECOND, agency(2));
      store.remove(FIRST);
      assertThatExceptionOfType(InvalidGraphException.class)
          .isThrownBy(() -> store.replace(FIRST, invalid()));
      assertThat(told).containsExactly(Set.of(FIRST), Set.of(SECOND), Set.of(FIRST));
      told.clear();
      update(
          store, "INSERT DATA { GRAPH <" + FIRST + "> { <urn:a> <urn:b> 1 } <urn:a> <urn:b> 2 }");
      update(store, "DELETE WHERE { <urn:a> <urn:b> ?c }");
      update(store, "DELETE DATA { <urn:nothing> <urn:is> <urn:there> }");
      update(store, "CLEAR ALL");
      assertThat(told)
          .containsExactly(
              Set.of(FIRST, RDF4J.NIL), Set.of(FIRST, RDF4J.NIL), Set.of(SECOND, RDF4J.NIL));
    }
  }

  private static void update(Store store, String update) {
    try (RepositoryConnection connection = store.connect()) {
      connection.prepareUpdate(update).execute();
    }
  }

  @Test
  default void whatIsRolledBackIsNotTold() {
    try (Store store = open()) {
      List<Set<Resource>> told = new ArrayList<>();
      store.watch(told::add);
      try (RepositoryConnection connection = store.connect()) {
        connection.begin();
        connection.add(agency(1), FIRST);
        connection.rollback();
        connection.add(agency(1), SECOND);
      }
      assertThat(told).containsExactly(Set.of(SECOND));
    }
  }
}
