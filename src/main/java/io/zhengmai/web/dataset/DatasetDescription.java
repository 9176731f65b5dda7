package io.zhengmai.web.dataset;

import io.zhengmai.export.DatasetExport;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.graph.Iris;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.vocabulary.ZM;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * The dataset in the words of VoID and DCAT 2, from the live store: what it is, how much of what it
 * holds, where it can be had, and queries to begin with.
 */
final class DatasetDescription {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final Model model = new LinkedHashModel();
  private final String server;
  private final IRI dataset;

  private DatasetDescription(String server) {
    this.server = server;
    this.dataset = Values.iri(server + "/.well-known/void#dataset");
  }

  /**
   * Describes the dataset.
   *
   * @param server the address of this server without a slash at its end
   */
  static Model of(
      String server, QueryCatalogue catalogue, Iris iris, RepositoryConnection connection) {
    DatasetDescription description = new DatasetDescription(server);
    description.whatItIs(iris, connection);
    new DatasetCounts(connection, description.model, description.dataset).add();
    description.whereItIs();
    new ExampleQueries(description.model, Values.iri(server + "/sparql"))
        .add(catalogue, server + "/.well-known/void#query-");
    return description.model;
  }

  private void whatItIs(Iris iris, RepositoryConnection connection) {
    model.add(dataset, RDF.TYPE, VOID.DATASET);
    model.add(dataset, RDF.TYPE, DCAT.DATASET);
    words(dataset, DCTERMS.TITLE, "政脉", "Zhengmai");
    words(
        dataset,
        DCTERMS.DESCRIPTION,
        "中国政策文件的知识图谱：任务、责任分工、行业、指标与期限，附原文依据。",
        "A knowledge graph of Chinese policy documents: who leads what, with which targets, by when,"
            + " and the words that say so.");
    IRI publisher = Values.iri(server + "/.well-known/void#publisher");
    model.add(dataset, DCTERMS.PUBLISHER, publisher);
    model.add(publisher, RDF.TYPE, FOAF.AGENT);
    words(publisher, FOAF.NAME, "政脉", "Zhengmai");
    try (var licences =
        connection.getStatements(null, DCTERMS.LICENSE, null, false, iris.ontologyGraph())) {
      for (Statement statement : licences) {
        model.add(dataset, DCTERMS.LICENSE, statement.getObject());
      }
    }
    model.add(dataset, VOID.URI_SPACE, Values.literal(iris.base() + "id/"));
    model.add(dataset, VOID.VOCABULARY, Values.iri(ZM.NAMESPACE));
    model.add(dataset, VOID.SPARQL_ENDPOINT, Values.iri(server + "/sparql"));
    try (var documents = connection.getStatements(null, ZM.text, null)) {
      documents.stream()
          .map(Statement::getSubject)
          .forEach(document -> model.add(dataset, VOID.EXAMPLE_RESOURCE, document));
    }
  }

  private void whereItIs() {
    for (ResultFormat format : DatasetExport.rdfFormats()) {
      String address = server + "/export?format=" + format.extension();
      model.add(dataset, VOID.DATA_DUMP, Values.iri(address));
      distribution(format.extension(), address, format.mediaType(), format.label());
    }
    for (String table : DatasetExport.TABLES) {
      distribution(
          table,
          server + "/export?table=" + table,
          ResultFormat.CSV.mediaType(),
          table + ", " + ResultFormat.CSV.label());
    }
    distribution("zip", server + "/export?format=zip", "application/zip", "CSV, ZIP");
    for (ResultFormat format : List.of(ResultFormat.GEXF, ResultFormat.GRAPHML)) {
      distribution(
          format.extension(),
          server + "/export?format=" + format.extension(),
          format.mediaType(),
          format.label());
    }
    IRI service = Values.iri(server + "/.well-known/void#service");
    model.add(service, RDF.TYPE, DCAT.DATA_SERVICE);
    words(service, DCTERMS.TITLE, "政脉 SPARQL 服务", "SPARQL service of Zhengmai");
    model.add(service, DCAT.ENDPOINT_URL, Values.iri(server + "/sparql"));
    model.add(service, DCAT.ENDPOINT_DESCRIPTION, Values.iri(server + "/openapi"));
    model.add(service, DCAT.SERVES_DATASET, dataset);
  }

  private void distribution(String name, String address, String mediaType, String title) {
    IRI distribution = Values.iri(server + "/.well-known/void#distribution-" + name);
    model.add(dataset, DCAT.HAS_DISTRIBUTION, distribution);
    model.add(distribution, RDF.TYPE, DCAT.DISTRIBUTION);
    model.add(distribution, DCTERMS.TITLE, Values.literal(title));
    model.add(distribution, DCAT.ACCESS_URL, Values.iri(address));
    model.add(distribution, DCAT.DOWNLOAD_URL, Values.iri(address));
    model.add(distribution, DCAT.MEDIA_TYPE, Values.iri(MEDIA_TYPES + mediaType));
  }

  private void words(IRI thing, IRI property, String zh, String en) {
    model.add(thing, property, Values.literal(zh, "zh"));
    model.add(thing, property, Values.literal(en, "en"));
  }
}
