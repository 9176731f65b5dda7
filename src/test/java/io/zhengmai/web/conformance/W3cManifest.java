package io.zhengmai.web.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.RDFCollections;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** The tests of a W3C manifest; also those that it describes and forgets to list. */
final class W3cManifest {
  static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  static final String HT = "http://www.w3.org/2011/http#";
  static final String CNT = "http://www.w3.org/2011/content#";
  private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

  private W3cManifest() {}

  /**
   * A test.
   *
   * @param id the last part of its IRI
   * @param graphs what the store holds before, by name of graph
   * @param exchanges in their order; none where the manifest only names the test
   */
  record Entry(String id, String title, Map<IRI, Path> graphs, List<ManifestExchange> exchanges) {}

  static List<Entry> read(Path file, String type) {
    Model manifest;
    try (InputStream in = Files.newInputStream(file)) {
      manifest = Rio.parse(in, file.toUri().toString(), RDFFormat.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return manifest.filter(null, RDF.TYPE, iri(MF + type)).subjects().stream()
        .map(test -> entry(manifest, (IRI) test))
        .sorted(Comparator.comparing(Entry::id))
        .toList();
  }

  private static Entry entry(Model manifest, IRI test) {
    Map<IRI, Path> graphs = new LinkedHashMap<>();
    for (Value data : manifest.filter(test, iri(UT + "graphData"), null).objects()) {
      String name = one(manifest, (Resource) data, RDFS.LABEL).stringValue();
      String file = one(manifest, (Resource) data, iri(UT + "graph")).stringValue();
      graphs.put(iri(name), Path.of(URI.create(file)));
    }
    List<ManifestExchange> exchanges = new ArrayList<>();
    for (Value action : manifest.filter(test, iri(MF + "action"), null).objects()) {
      Resource requests = (Resource) one(manifest, (Resource) action, iri(HT + "requests"));
      for (Resource request : list(manifest, requests)) {
        exchanges.add(ManifestExchange.of(manifest, request));
      }
    }
    return new Entry(
        test.getLocalName(),
        one(manifest, test, iri(MF + "name")).stringValue(),
        graphs,
        exchanges);
  }

  static List<Resource> list(Model manifest, Resource head) {
    return RDFCollections.asValues(manifest, head, new ArrayList<>()).stream()
        .map(Resource.class::cast)
        .toList();
  }

  static IRI iri(String iri) {
    return Values.iri(iri);
  }

  static Model rdf(String text, RDFFormat format) throws IOException {
    return new LinkedHashModel(Rio.parse(new StringReader(text), "urn:base:", format));
  }

  private static Value one(Model manifest, Resource subject, IRI property) {
    return Models.getProperty(manifest, subject, property).orElseThrow();
  }
}
