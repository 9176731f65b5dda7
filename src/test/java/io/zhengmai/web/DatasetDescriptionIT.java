package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.get;
import static io.zhengmai.web.SparqlProtocolIT.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.vocabulary.ZM;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SD;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the dataset against statements counted one by one. */
@NullUnmarked
class DatasetDescriptionIT {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";

  private static Model model;
  private static Resource dataset;

  @BeforeAll
  static void read() throws Exception {
    model = Rio.parse(new StringReader(get("/.well-known/void").body()), "", RDFFormat.TURTLE);
    dataset = Models.subject(model.filter(null, RDF.TYPE, DCAT.DATASET)).orElseThrow();
  }

  private static Set<Statement> triples(IRI property, Value object) {
    Set<Statement> triples = new HashSet<>();
    try (RepositoryConnection connection = RunningServer.store().connect();
        var statements = connection.getStatements(null, property, object)) {
      for (Statement s : statements) {
        triples.add(
            Values.getValueFactory()
                .createStatement(s.getSubject(), s.getPredicate(), s.getObject()));
      }
    }
    return triples;
  }

  private static long number(Resource thing, IRI property) {
    return ((Literal) Models.getProperty(model, thing, property).orElseThrow()).longValue();
  }

  @Test
  void theWholeIsCounted() {
    Set<Statement> all = triples(null, null);
    assertThat(number(dataset, VOID.TRIPLES)).isEqualTo(all.size());
    assertThat(number(dataset, VOID.DISTINCT_SUBJECTS))
        .isEqualTo(all.stream().map(Statement::getSubject).distinct().count());
    assertThat(number(dataset, VOID.PROPERTIES))
        .isEqualTo(all.stream().map(Statement::getPredicate).distinct().count());
    assertThat(number(dataset, VOID.DOCUMENTS)).isEqualTo(triples(ZM.text, null).size());
  }

  @Test
  void everyClassAndPropertyIsCounted() {
    Set<Value> parts = model.filter(dataset, VOID.CLASS_PARTITION, null).objects();
    assertThat(parts).hasSizeGreaterThan(20);
    for (Value part : parts) {
      Value type = Models.getProperty(model, (Resource) part, VOID.CLASS).orElseThrow();
      assertThat(number((Resource) part, VOID.ENTITIES))
          .as(type.stringValue())
          .isEqualTo(triples(RDF.TYPE, type).size());
    }
    parts = model.filter(dataset, VOID.PROPERTY_PARTITION, null).objects();
    assertThat(parts).hasSizeGreaterThan(50);
    for (Value part : parts) {
      IRI property = (IRI) Models.getProperty(model, (Resource) part, VOID.PROPERTY).orElseThrow();
      assertThat(number((Resource) part, VOID.TRIPLES))
          .as(property.stringValue())
          .isEqualTo(triples(property, null).size());
    }
  }

  @Test
  void everyGraphAndProvinceIsCounted() {
    try (RepositoryConnection connection = RunningServer.store().connect()) {
      Set<Resource> named = model.filter(null, SD.NAME, null).subjects();
      assertThat(named).hasSameSizeAs(RunningServer.store().graphs());
      for (Resource part : named) {
        IRI graph = (IRI) Models.getProperty(model, part, SD.NAME).orElseThrow();
        assertThat(number(part, VOID.TRIPLES)).isEqualTo(connection.size(graph));
      }
      Set<Resource> regions = model.filter(null, DCTERMS.SPATIAL, null).subjects();
      assertThat(regions).hasSize(3);
      long documents = 0;
      long tasks = 0;
      for (Resource part : regions) {
        documents += number(part, VOID.DOCUMENTS);
        Resource counted =
            (Resource) Models.getProperty(model, part, VOID.CLASS_PARTITION).orElseThrow();
        tasks += number(counted, VOID.ENTITIES);
      }
      assertThat(documents).isEqualTo(triples(ZM.text, null).size());
      assertThat(tasks).isEqualTo(triples(RDF.TYPE, ZM.Task).size());
    }
  }

  @Test
  void whatCanBeDownloadedIsThereInItsMediaType() throws Exception {
    Set<Value> distributions = model.filter(dataset, DCAT.HAS_DISTRIBUTION, null).objects();
    assertThat(distributions).hasSizeGreaterThan(12);
    for (Value distribution : distributions) {
      Resource one = (Resource) distribution;
      String address =
          Models.getProperty(model, one, DCAT.DOWNLOAD_URL).orElseThrow().stringValue();
      String type = Models.getProperty(model, one, DCAT.MEDIA_TYPE).orElseThrow().stringValue();
      String path = address.substring(address.indexOf("/export"));
      var response =
          get(
              path
                  + (path.contains("?") ? "&" : "?")
                  + "document="
                  + RunningServer.encode("冀政办字〔2016〕86号"));
      assertThat(response.statusCode()).as(address).isEqualTo(200);
      assertThat(type)
          .endsWith(response.headers().firstValue("Content-Type").orElse("").split(";")[0]);
    }
    assertThat(model.filter(dataset, DCTERMS.LICENSE, null)).isNotEmpty();
    assertThat(model.filter(dataset, DCTERMS.PUBLISHER, null)).isNotEmpty();
    assertThat(model.filter(dataset, VOID.SPARQL_ENDPOINT, null)).isNotEmpty();
  }

  @Test
  void theExampleQueriesAreThoseOfTheCatalogueAndParseInAnotherEngine() {
    Model examples = model.filter(null, RDF.TYPE, Values.iri(SHACL, "SPARQLExecutable"));
    assertThat(examples).hasSameSizeAs(QueryCatalogue.bundled().list());
    for (Resource example : examples.subjects()) {
      Query parsed = null;
      for (String form : new String[] {"select", "ask", "construct"}) {
        var text = Models.getPropertyString(model, example, Values.iri(SHACL, form));
        parsed = text.isPresent() ? QueryFactory.create(text.get()) : parsed;
      }
      assertThat(parsed).as(example.stringValue()).isNotNull();
    }
  }

  @Test
  void itIsServedInEveryFormatOfRdf() throws Exception {
    for (String format : new String[] {"nt", "rdf", "jsonld"}) {
      RDFFormat rdf = Rio.getParserFormatForFileName("a." + format).orElseThrow();
      String body = get("/.well-known/void?format=" + format).body();
      assertThat(Rio.parse(new StringReader(body), "", rdf)).hasSameSizeAs(model);
    }
    problem(get("/.well-known/void?format=gif"), 406);
  }
}
