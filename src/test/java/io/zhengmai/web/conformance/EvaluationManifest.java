package io.zhengmai.web.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/**
 * A manifest of the W3C's SPARQL 1.1 suites, as {@code rdf4j-sparql-testsuite} brings it.
 *
 * @param name the folder, such as {@code aggregates}
 */
record EvaluationManifest(String name, List<Entry> entries) {
  /** Stands for the folder of the suites in the IRIs of their files. */
  static final String BASE = "http://suites.example/";

  private static final String ROOT = "/testcases-sparql-1.1-w3c/";
  private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
  private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

  /**
   * A test.
   *
   * @param type the local name of its class, such as {@code QueryEvaluationTest}
   * @param request the file with the query or update
   * @param before what the store holds before
   * @param after what it holds after an update
   * @param result the file with the result of a query; empty where none is given
   */
  record Entry(
      String id,
      String title,
      String type,
      IRI request,
      Dataset before,
      Dataset after,
      Optional<IRI> result) {}

  /** The files of a dataset: of its default graph, and of the named graphs by their names. */
  record Dataset(List<IRI> defaults, Map<IRI, IRI> named) {}

  static EvaluationManifest read(String name) {
    String file = BASE + name + "/manifest.ttl";
    Model model = rdf(W3cManifest.iri(file));
    Resource manifest =
        Models.subject(model.filter(null, W3cManifest.iri(W3cManifest.MF + "entries"), null))
            .orElseThrow();
    Resource list =
        Models.getPropertyResource(model, manifest, W3cManifest.iri(W3cManifest.MF + "entries"))
            .orElseThrow();
    return new EvaluationManifest(
        name, W3cManifest.list(model, list).stream().map(t -> entry(model, (IRI) t)).toList());
  }

  private static Entry entry(Model model, IRI test) {
    Value action = value(model, test, W3cManifest.MF + "action").orElseThrow();
    IRI request =
        value(model, action, QT + "query")
            .or(() -> value(model, action, UT + "request"))
            .map(IRI.class::cast)
            .orElseGet(() -> (IRI) action);
    Optional<Value> result = value(model, test, W3cManifest.MF + "result");
    return new Entry(
        test.getLocalName(),
        value(model, test, W3cManifest.MF + "name").map(Value::stringValue).orElse(""),
        ((IRI) value(model, test, RDF.TYPE.stringValue()).orElseThrow()).getLocalName(),
        request,
        dataset(model, action),
        result.map(r -> dataset(model, r)).orElse(new Dataset(List.of(), Map.of())),
        result.filter(Value::isIRI).map(IRI.class::cast));
  }

  private static Dataset dataset(Model model, Value holder) {
    List<IRI> defaults = new ArrayList<>();
    Map<IRI, IRI> named = new LinkedHashMap<>();
    if (holder instanceof Resource resource) {
      for (String vocabulary : List.of(QT, UT)) {
        model
            .filter(resource, W3cManifest.iri(vocabulary + "data"), null)
            .objects()
            .forEach(file -> defaults.add((IRI) file));
        for (Value graph :
            model.filter(resource, W3cManifest.iri(vocabulary + "graphData"), null).objects()) {
          named(model, graph, named);
        }
      }
    }
    return new Dataset(defaults, named);
  }

  /** A named graph is its file, or says its file and its name. */
  private static void named(Model model, Value graph, Map<IRI, IRI> named) {
    Optional<Value> file =
        value(model, graph, UT + "graph").or(() -> value(model, graph, UT + "data"));
    Optional<Value> label = value(model, graph, RDFS.LABEL.stringValue());
    if (file.isPresent() && label.isPresent() && label.get() instanceof Literal name) {
      named.put(W3cManifest.iri(name.getLabel()), (IRI) file.get());
    } else {
      named.put((IRI) graph, (IRI) graph);
    }
  }

  private static Optional<Value> value(Model model, Value subject, String property) {
    return subject instanceof Resource resource
        ? Models.getProperty(model, resource, W3cManifest.iri(property))
        : Optional.empty();
  }

  /** The content of a file of the suites. */
  static byte[] bytes(IRI file) {
    String path = ROOT + file.stringValue().substring(BASE.length());
    try (InputStream in = EvaluationManifest.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("the suites have no " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(IRI file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** The statements of a file of RDF. */
  static Model rdf(IRI file) {
    RDFFormat format = Rio.getParserFormatForFileName(file.stringValue()).orElseThrow();
    try {
      return Rio.parse(new ByteArrayInputStream(bytes(file)), file.stringValue(), format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
