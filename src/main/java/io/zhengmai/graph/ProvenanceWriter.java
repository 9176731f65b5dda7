package io.zhengmai.graph;

import static io.zhengmai.graph.DocumentModel.plain;

import io.zhengmai.vocabulary.Schema;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/**
 * Writes where the graph comes from: a reading of the document by one version of the program. It
 * tells no time, so that reading again changes nothing.
 */
final class ProvenanceWriter {
  private final DocumentModel document;
  private final Software software;

  ProvenanceWriter(DocumentModel document, Software software) {
    this.document = document;
    this.software = software;
  }

  void write(IRI graph) {
    IRI reading = document.part("extraction");
    IRI agent = document.iris().software(software.name(), software.version());
    document.add(graph, RDF.TYPE, PROV.ENTITY);
    document.add(graph, PROV.WAS_GENERATED_BY, reading);
    document.add(graph, PROV.WAS_DERIVED_FROM, document.iri());
    document.add(reading, RDF.TYPE, PROV.ACTIVITY);
    document.add(reading, PROV.USED, document.iri());
    document.add(reading, PROV.WAS_ASSOCIATED_WITH, agent);
    document.add(agent, RDF.TYPE, PROV.SOFTWARE_AGENT);
    document.add(agent, RDFS.LABEL, plain(software.name() + " " + software.version()));
    document.add(agent, Schema.softwareVersion, plain(software.version()));
  }
}
