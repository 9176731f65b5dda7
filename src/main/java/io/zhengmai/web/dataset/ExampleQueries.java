package io.zhengmai.web.dataset;

import io.zhengmai.format.ResultKind;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.vocabulary.Schema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/**
 * The canned queries as SPARQL that runs as it stands, encoded in the way of SHACL Advanced
 * Features (section 5) and of the SIB's sparql-examples. Their parameters are free variables.
 */
final class ExampleQueries {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";

  private final Model model;
  private final IRI endpoint;

  ExampleQueries(Model model, IRI endpoint) {
    this.model = model;
    this.endpoint = endpoint;
  }

  /** Adds all queries of a catalogue, each named by its place under a prefix. */
  void add(QueryCatalogue catalogue, String prefix) {
    for (CannedQuery query : catalogue.list()) {
      String name = URLEncoder.encode(query.name(), StandardCharsets.UTF_8);
      add(query, Values.iri(prefix + name));
    }
  }

  private void add(CannedQuery query, IRI example) {
    String form = form(query);
    model.add(example, RDF.TYPE, Values.iri(SHACL, "SPARQLExecutable"));
    model.add(
        example,
        RDF.TYPE,
        Values.iri(
            SHACL,
            "SPARQL" + Character.toUpperCase(form.charAt(0)) + form.substring(1) + "Executable"));
    model.add(example, Values.iri(SHACL, form), Values.literal(withoutHeader(query.text())));
    Bilingual summary = query.summary();
    model.add(example, RDFS.COMMENT, Values.literal(summary.zh(), "zh"));
    model.add(example, RDFS.COMMENT, Values.literal(summary.en(), "en"));
    model.add(example, Values.iri(Schema.NAMESPACE, "target"), endpoint);
    query
        .tags()
        .forEach(
            tag ->
                model.add(example, Values.iri(Schema.NAMESPACE, "keywords"), Values.literal(tag)));
  }

  private static String form(CannedQuery query) {
    return query.kind() == ResultKind.BINDINGS
        ? "select"
        : query.kind() == ResultKind.BOOLEAN ? "ask" : "construct";
  }

  private static String withoutHeader(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("#+"))
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
