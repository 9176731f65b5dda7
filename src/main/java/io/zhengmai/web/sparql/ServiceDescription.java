package io.zhengmai.web.sparql;

import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import java.util.Optional;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SD;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultFormat;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * What the service is and holds (SPARQL 1.1 Service Description), read from the live store: every
 * named graph with the number of its statements.
 */
final class ServiceDescription {
  private final Model model = new LinkedHashModel();

  private ServiceDescription() {}

  /**
   * Describes the service.
   *
   * @param endpoint the address at which it was asked
   * @param writable whether it also takes updates
   */
  static Model of(String endpoint, boolean writable, RepositoryConnection connection) {
    ServiceDescription description = new ServiceDescription();
    description.service(endpoint, writable, connection);
    return description.model;
  }

  private void service(String endpoint, boolean writable, RepositoryConnection connection) {
    IRI service = Values.iri(endpoint + "#service");
    model.add(service, RDF.TYPE, SD.SERVICE);
    model.add(service, SD.ENDPOINT, Values.iri(endpoint));
    model.add(service, SD.SUPPORTED_LANGUAGE, SD.SPARQL_10_QUERY);
    model.add(service, SD.SUPPORTED_LANGUAGE, SD.SPARQL_11_QUERY);
    if (writable) {
      model.add(service, SD.SUPPORTED_LANGUAGE, SD.SPARQL_11_UPDATE);
    }
    model.add(service, SD.FEATURE_PROPERTY, SD.UNION_DEFAULT_GRAPH);
    for (ResultFormat format : ResultFormat.values()) {
      format(format).ifPresent(iri -> model.add(service, SD.RESULT_FORMAT, iri));
    }
    dataset(service, connection);
  }

  private void dataset(IRI service, RepositoryConnection connection) {
    BNode dataset = Values.bnode("dataset");
    model.add(service, SD.DEFAULT_DATASET, dataset);
    model.add(dataset, RDF.TYPE, SD.DATASET);
    BNode union = Values.bnode("defaultGraph");
    model.add(dataset, SD.DEFAULT_GRAPH, union);
    model.add(union, RDF.TYPE, SD.GRAPH_CLASS);
    int number = 0;
    for (Resource name : connection.getContextIDs().stream().filter(Resource::isIRI).toList()) {
      number++;
      BNode named = Values.bnode("named" + number);
      BNode graph = Values.bnode("graph" + number);
      model.add(dataset, SD.NAMED_GRAPH_PROPERTY, named);
      model.add(named, RDF.TYPE, SD.NAMED_GRAPH_CLASS);
      model.add(named, SD.NAME, name);
      model.add(named, SD.GRAPH_PROPERTY, graph);
      model.add(graph, RDF.TYPE, SD.GRAPH_CLASS);
      model.add(graph, VOID.TRIPLES, Values.literal(connection.size(name)));
    }
  }

  private static Optional<IRI> format(ResultFormat format) {
    return switch (format) {
      case SPARQL_JSON -> Optional.of(TupleQueryResultFormat.JSON.getStandardURI());
      case SPARQL_XML -> Optional.of(TupleQueryResultFormat.SPARQL.getStandardURI());
      case CSV -> Optional.of(TupleQueryResultFormat.CSV.getStandardURI());
      case TSV -> Optional.of(TupleQueryResultFormat.TSV.getStandardURI());
      default ->
          format.holds(ResultKind.GRAPH)
              ? Optional.ofNullable(format.rdf().getStandardURI())
              : Optional.empty();
    };
  }
}
