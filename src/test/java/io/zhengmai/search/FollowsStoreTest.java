package io.zhengmai.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.query.ThingKind;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.ZM;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The index is always what the store was when it was asked. */
class FollowsStoreTest {
  private static final IRI FIRST = Values.iri("urn:graph:甲");
  private static final IRI SECOND = Values.iri("urn:graph:乙");
  private static final IRI TASK = Values.iri("urn:task:1");
  private static final IRI DOCUMENT = Values.iri("urn:document:1");
  private static final IRI AGENCY = Values.iri("urn:agency:某厅");
  private static final IRI QINGHAI = Values.iri("urn:region:青海");

  private final Store store = Store.open("memory", GraphValidator.bundled());
  private final Search search = new Search(store);

  @AfterEach
  void close() {
    search.close();
    store.close();
  }

  private List<IRI> find(String words) {
    return search
        .find(new SearchRequest(words, Set.of(), Set.of(), Set.of(), 0, 10))
        .hits()
        .stream()
        .map(Hit::iri)
        .toList();
  }

  private static Model task(String label) {
    return new ModelBuilder()
        .subject(TASK)
        .add(RDF.TYPE, ZM.Task)
        .add(RDFS.LABEL, Values.literal(label, "zh"))
        .add(ZM.inDocument, DOCUMENT)
        .build();
  }

  private static Model mention(String words) {
    return new ModelBuilder()
        .subject(AGENCY)
        .add(RDF.TYPE, ZM.Agency)
        .add(SKOS.PREF_LABEL, Values.literal("某省某厅", "zh"))
        .subject("urn:responsibility:" + words)
        .add(ZM.agency, AGENCY)
        .add(ZM.surfaceForm, Values.literal(words))
        .build();
  }

  @Test
  void whatIsWrittenIsFoundAtOnceAndWhatIsRemovedIsGone() {
    assertThat(find("质量提升")).isEmpty();
    store.put(FIRST, task("开展质量提升行动"));
    assertThat(find("质量提升")).containsExactly(TASK);
    store.put(FIRST, task("加强品牌建设"));
    assertThat(find("质量提升")).isEmpty();
    assertThat(find("品牌建设")).containsExactly(TASK);
    store.remove(FIRST);
    assertThat(find("品牌建设")).isEmpty();
  }

  @Test
  void aThingOfTwoGraphsLosesOnlyWhatTheOneSaid() {
    search.start();
    store.put(FIRST, mention("厅机关"));
    store.put(SECOND, mention("本厅"));
    assertThat(find("厅机关")).containsExactly(AGENCY);
    assertThat(find("本厅")).containsExactly(AGENCY);
    store.remove(SECOND);
    assertThat(find("厅机关")).containsExactly(AGENCY);
    assertThat(find("本厅")).isEmpty();
  }

  @Test
  void aTaskIsOfThePlaceThatAnyGraphGivesItsDocument() {
    store.put(FIRST, task("开展质量提升行动"));
    assertThat(placed()).isEmpty();
    store.put(SECOND, document());
    assertThat(placed()).containsExactly(QINGHAI);
    store.remove(SECOND);
    assertThat(placed()).isEmpty();
  }

  private static Model document() {
    return new ModelBuilder()
        .subject(DOCUMENT)
        .add(RDF.TYPE, ZM.PolicyDocument)
        .add(ELI.title, Values.literal("意见", "zh"))
        .add(ZM.region, QINGHAI)
        .build();
  }

  private List<IRI> placed() {
    return search
        .find(new SearchRequest("质量", Set.of(ThingKind.TASK), Set.of(), Set.of(), 0, 10))
        .hits()
        .get(0)
        .regions();
  }

  @Test
  void statementsWithoutAGraphAreFoundToo() {
    try (RepositoryConnection connection = store.connect()) {
      connection.add(task("开展质量提升行动"));
      assertThat(find("质量提升")).containsExactly(TASK);
      connection.prepareUpdate("DELETE WHERE { <" + TASK + "> ?p ?o }").execute();
      assertThat(find("质量提升")).isEmpty();
    }
  }
}
