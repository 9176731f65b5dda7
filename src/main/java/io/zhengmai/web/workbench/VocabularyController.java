package io.zhengmai.web.workbench;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.explore.UsedTerms;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.store.Store;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.page.PageJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Value;
import org.jspecify.annotations.Nullable;

/** {@code /workbench/vocabulary}: prefixes, classes and properties for the editor to complete. */
@Controller("/workbench/vocabulary")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
final class VocabularyController {
  private final QueryRunner runner;
  private final Store store;

  /** The last answer; it holds as long as the store has this version. */
  private volatile @Nullable Known known;

  private record Known(String version, String json) {}

  VocabularyController(QueryRunner runner, Store store) {
    this.runner = runner;
    this.store = store;
  }

  @Get
  String get() {
    String version = store.version();
    Known last = known;
    if (last == null || !last.version().equals(version)) {
      last = new Known(version, json(runner.run(UsedTerms::of)));
      known = last;
    }
    return last.json();
  }

  private static String json(UsedTerms terms) {
    Map<String, String> prefixes = new TreeMap<>();
    for (Namespace namespace : SortedRdf.PREFIXES) {
      prefixes.put(namespace.getPrefix(), namespace.getName());
    }
    return PageJson.of(
        Map.of(
            "prefixes",
            prefixes,
            "classes",
            iris(terms.classes()),
            "properties",
            iris(terms.properties())));
  }

  private static List<String> iris(List<IRI> terms) {
    return terms.stream().map(Value::stringValue).toList();
  }
}
