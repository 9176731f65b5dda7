package io.zhengmai.web.conformance;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;

/**
 * A request of a manifest with what is expected of its answer. Where the manifest expects nothing
 * of a kind, the value is empty.
 *
 * @param statuses names such as {@code Created} and {@code StatusCode4xx}; one of them has to be
 * @param format {@code boolean}, {@code tabular} or {@code RDF}
 * @param location the name that later requests have for the answer's {@code Location}
 */
record ManifestExchange(
    String method,
    String path,
    Map<String, String> headers,
    byte[] body,
    Set<String> statuses,
    Optional<Boolean> bool,
    Optional<String> format,
    Optional<String> location,
    Optional<String> contentType,
    Optional<String> rdf) {

  static ManifestExchange of(Model manifest, Resource request) {
    Resource answer = resource(manifest, request, W3cManifest.HT + "resp").orElseThrow();
    Optional<Resource> body = resource(manifest, request, W3cManifest.HT + "body");
    return new ManifestExchange(
        string(manifest, request, W3cManifest.HT + "methodName").orElseThrow(),
        string(manifest, request, W3cManifest.HT + "absolutePath").orElseThrow(),
        headers(manifest, request),
        body.map(b -> bytes(manifest, b)).orElse(new byte[0]),
        manifest.filter(answer, W3cManifest.iri(W3cManifest.MF + "expectedStatus"), null).stream()
            .map(s -> ((IRI) s.getObject()).getLocalName())
            .collect(Collectors.toSet()),
        value(manifest, answer, W3cManifest.MF + "expectedBoolean")
            .map(v -> ((Literal) v).booleanValue()),
        string(manifest, answer, W3cManifest.MF + "expectedFormat"),
        string(manifest, answer, W3cManifest.MF + "expectedLocation"),
        Optional.ofNullable(headers(manifest, answer).get("content-type")),
        resource(manifest, answer, W3cManifest.HT + "body")
            .flatMap(b -> string(manifest, b, W3cManifest.CNT + "chars")));
  }

  private static byte[] bytes(Model manifest, Resource body) {
    String charset = string(manifest, body, W3cManifest.CNT + "characterEncoding").orElse("UTF-8");
    return string(manifest, body, W3cManifest.CNT + "chars")
        .orElseThrow()
        .getBytes(Charset.forName(charset));
  }

  private static Map<String, String> headers(Model manifest, Resource message) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Resource header :
        resource(manifest, message, W3cManifest.HT + "headers")
            .map(list -> W3cManifest.list(manifest, list))
            .orElse(List.of())) {
      headers.put(
          string(manifest, header, W3cManifest.HT + "fieldName")
              .orElseThrow()
              .toLowerCase(Locale.ROOT),
          string(manifest, header, W3cManifest.HT + "fieldValue").orElseThrow());
    }
    return headers;
  }

  private static Optional<Value> value(Model manifest, Resource subject, String property) {
    return Models.getProperty(manifest, subject, W3cManifest.iri(property));
  }

  private static Optional<String> string(Model manifest, Resource subject, String property) {
    return value(manifest, subject, property).map(Value::stringValue);
  }

  private static Optional<Resource> resource(Model manifest, Resource subject, String property) {
    return value(manifest, subject, property).map(Resource.class::cast);
  }
}
