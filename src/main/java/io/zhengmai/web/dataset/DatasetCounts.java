package io.zhengmai.web.dataset;

import io.zhengmai.vocabulary.ZM;
import java.util.Comparator;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SD;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * How many there are: statements, things of each class, statements of each property, statements of
 * each graph, and documents, tasks and targets of each region (VoID, section 4.6). A statement that
 * two graphs make counts once in the whole, and once in each of them.
 */
final class DatasetCounts {
  private static final String PREFIX = "PREFIX zm: <" + ZM.NAMESPACE + "> ";

  private final RepositoryConnection connection;
  private final Model model;
  private final IRI dataset;

  DatasetCounts(RepositoryConnection connection, Model model, IRI dataset) {
    this.connection = connection;
    this.model = model;
    this.dataset = dataset;
  }

  void add() {
    each(
        "SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects)"
            + " (COUNT(DISTINCT ?o) AS ?objects) { ?s ?p ?o }",
        row -> {
          model.add(dataset, VOID.TRIPLES, row.getValue("triples"));
          model.add(dataset, VOID.DISTINCT_SUBJECTS, row.getValue("subjects"));
          model.add(dataset, VOID.DISTINCT_OBJECTS, row.getValue("objects"));
        });
    each(
        PREFIX + "SELECT (COUNT(DISTINCT ?d) AS ?n) { ?d a zm:PolicyDocument ; zm:text ?text }",
        row -> model.add(dataset, VOID.DOCUMENTS, row.getValue("n")));
    classes();
    properties();
    graphs();
    regions();
  }

  private void classes() {
    int[] number = {0};
    each(
        "SELECT ?class (COUNT(DISTINCT ?s) AS ?n) { ?s a ?class FILTER(isIRI(?class)) }"
            + " GROUP BY ?class ORDER BY ?class",
        row -> {
          number[0]++;
          partition(dataset, "class-" + number[0], (IRI) row.getValue("class"), number(row));
        });
    model.add(dataset, VOID.CLASSES, Values.literal(number[0]));
  }

  private void partition(IRI whole, String name, IRI type, Literal entities) {
    IRI part = part(name);
    model.add(whole, VOID.CLASS_PARTITION, part);
    model.add(part, VOID.CLASS, type);
    model.add(part, VOID.ENTITIES, entities);
  }

  private void properties() {
    int[] number = {0};
    each(
        "SELECT ?property (COUNT(*) AS ?n) { ?s ?property ?o } GROUP BY ?property"
            + " ORDER BY ?property",
        row -> {
          number[0]++;
          IRI part = part("property-" + number[0]);
          model.add(dataset, VOID.PROPERTY_PARTITION, part);
          model.add(part, VOID.PROPERTY, row.getValue("property"));
          model.add(part, VOID.TRIPLES, number(row));
        });
    model.add(dataset, VOID.PROPERTIES, Values.literal(number[0]));
  }

  private void graphs() {
    int number = 0;
    for (Resource name :
        connection.getContextIDs().stream()
            .filter(Resource::isIRI)
            .sorted(Comparator.comparing(Resource::stringValue))
            .toList()) {
      number++;
      IRI part = subset("graph-" + number);
      model.add(part, SD.NAME, name);
      model.add(part, VOID.TRIPLES, Values.literal(connection.size(name)));
    }
  }

  private void regions() {
    each(
        PREFIX
            + "SELECT ?region (COUNT(DISTINCT ?document) AS ?n) (COUNT(DISTINCT ?task) AS ?tasks)"
            + " { ?document zm:text ?text ; zm:region ?region ."
            + " OPTIONAL { ?task a zm:Task ; zm:inDocument ?document } }"
            + " GROUP BY ?region ORDER BY ?region",
        row -> {
          IRI region = (IRI) row.getValue("region");
          String key = "region-" + region.getLocalName();
          IRI part = subset(key);
          model.add(part, DCTERMS.SPATIAL, region);
          model.add(part, VOID.DOCUMENTS, number(row));
          partition(part, key + "-tasks", ZM.Task, (Literal) row.getValue("tasks"));
        });
  }

  private IRI subset(String name) {
    IRI part = part(name);
    model.add(dataset, VOID.SUBSET, part);
    model.add(part, RDF.TYPE, VOID.DATASET);
    return part;
  }

  private IRI part(String name) {
    return Values.iri(dataset.stringValue() + "-" + name);
  }

  private static Literal number(BindingSet row) {
    return (Literal) row.getValue("n");
  }

  private void each(String query, Consumer<BindingSet> use) {
    try (TupleQueryResult rows = connection.prepareTupleQuery(query).evaluate()) {
      rows.forEach(use);
    }
  }
}
