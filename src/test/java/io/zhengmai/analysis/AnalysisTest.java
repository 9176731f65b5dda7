package io.zhengmai.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.query.BundledGraph;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import io.zhengmai.vocabulary.ZM;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.Test;

class AnalysisTest {
  private static final String BASE = "https://w3id.org/zhengmai/id/";
  private static final IRI DAIRY = Values.iri(BASE, "industry/C144");
  private static final IRI QINGHAI = Values.iri(BASE, "region/630000");
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.bundled();

  private final Analysis bundled = BundledAnalysis.ANALYSIS;

  /** Two ways to the same tasks: the table, and the query that the page offers for its data. */
  @Test
  void theTasksOfACellAreThoseOfTheQuery() {
    Selection selection = Selection.ALL.in(QINGHAI);
    Matrix matrix = bundled.matrix(RowKind.LINE, 2, selection);
    List<Cell> some = matrix.cells().stream().filter(c -> c.row() < 5 && c.column() < 3).toList();
    assertThat(some).hasSizeGreaterThan(8);
    for (Cell cell : some) {
      Value line = matrix.rows().get(cell.row());
      IRI industry = (IRI) matrix.columns().get(cell.column());
      List<IRI> tasks = bundled.tasks(RowKind.LINE, selection, Measure.TASKS, line, industry);
      assertThat(tasks).hasSize(cell.tasks()).doesNotHaveDuplicates();
      assertThat(new HashSet<Value>(tasks)).isEqualTo(asked(line, industry, Map.of()));
      List<IRI> led = bundled.tasks(RowKind.LINE, selection, Measure.LED, line, industry);
      assertThat(led).hasSize(cell.led());
      assertThat(new HashSet<Value>(led))
          .isEqualTo(asked(line, industry, Map.of("leading", List.of("true"))));
    }
  }

  private static Set<Value> asked(Value line, IRI industry, Map<String, List<String>> more) {
    Map<String, List<String>> request = new HashMap<>(more);
    request.put("line", List.of(line.stringValue()));
    request.put("industry", List.of(industry.stringValue()));
    request.put("region", List.of("青海省"));
    try (RepositoryConnection connection = BundledGraph.store().connect();
        var rows = CATALOGUE.get("parts-in-tasks").prepare(request, connection).rows().evaluate()) {
      Set<Value> tasks = new HashSet<>();
      rows.forEach(row -> tasks.add(row.getValue("task")));
      return tasks;
    }
  }

  @Test
  void everyProvinceWithDocumentsIsThere() {
    Map<IRI, List<Lead>> leaders = bundled.leaders(RowKind.LINE, Selection.ALL.of(DAIRY));
    assertThat(leaders.keySet()).hasSize(3).contains(QINGHAI);
    assertThat(leaders.get(QINGHAI)).isNotEmpty();
  }

  @Test
  void itIsOfTheStoreAsItWasWhenTheTableWasMade() {
    try (Store store = Store.open("memory", GraphValidator.bundled())) {
      Analysis before = read(store);
      store.put(Values.iri("urn:graph"), oneTask());
      Analysis after = read(store);
      store.remove(Values.iri("urn:graph"));
      assertThat(before.matrix(RowKind.AGENCY, 1, Selection.ALL).cells()).isEmpty();
      assertThat(after.matrix(RowKind.AGENCY, 1, Selection.ALL).cells())
          .containsExactly(new Cell(0, 0, 1, 1, 1, 1));
      assertThat(read(store).matrix(RowKind.AGENCY, 1, Selection.ALL).cells()).isEmpty();
    }
  }

  private static Analysis read(Store store) {
    try (RepositoryConnection connection = store.connect()) {
      return Analysis.of(connection, CATALOGUE);
    }
  }

  private static Model oneTask() {
    IRI task = Values.iri("urn:task");
    IRI part = Values.iri("urn:part");
    Model model = new LinkedHashModel();
    model.add(task, RDF.TYPE, ZM.Task);
    model.add(task, ZM.inDocument, Values.iri("urn:document"));
    model.add(task, ZM.actsOn, DAIRY);
    model.add(DAIRY, RDF.TYPE, ZM.Industry);
    model.add(task, ZM.hasResponsibility, part);
    model.add(part, ZM.agency, Values.iri("urn:agency"));
    model.add(part, ZM.role, ZM.lead);
    model.add(part, ZM.leadBasis, ZM.stated);
    return model;
  }
}
