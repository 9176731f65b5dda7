package io.zhengmai.web.sparql;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.jspecify.annotations.Nullable;

/**
 * What a protocol request asks.
 *
 * @param dataset the graphs that the request names; null where it names none
 * @param format a format by name, which the protocol does not have; null where none is given
 */
record ProtocolRequest(String query, @Nullable Dataset dataset, @Nullable String format) {
  private static final String SPARQL_QUERY = "application/sparql-query";

  static ProtocolRequest ofGet(HttpRequest<?> request) {
    return ofParameters(FormParameters.parse(request.getUri().getRawQuery()));
  }

  static ProtocolRequest ofPost(HttpRequest<?> request, byte[] body) {
    String type = request.getContentType().map(MediaType::getName).orElse("");
    Map<String, List<String>> inAddress = FormParameters.parse(request.getUri().getRawQuery());
    if (type.equals(SPARQL_QUERY)) {
      if (inAddress.containsKey("query")) {
        throw bad("查询既在地址中又在正文中 The query stands both in the address and in the body");
      }
      return new ProtocolRequest(
          utf8(body), dataset(inAddress), FormParameters.single(inAddress, "format"));
    }
    if (type.equals(MediaType.APPLICATION_FORM_URLENCODED)) {
      return ofParameters(FormParameters.parse(utf8(body)));
    }
    throw new ProblemException(
        ProblemType.UNSUPPORTED_MEDIA_TYPE,
        (type.isEmpty() ? "没有 Content-Type No Content-Type" : type)
            + ": POST 只接受 takes "
            + SPARQL_QUERY
            + ", "
            + MediaType.APPLICATION_FORM_URLENCODED);
  }

  private static ProtocolRequest ofParameters(Map<String, List<String>> parameters) {
    String query = FormParameters.single(parameters, "query");
    if (query == null) {
      throw bad("缺少参数 query The parameter query is missing: /sparql?query=SELECT…");
    }
    return new ProtocolRequest(
        query, dataset(parameters), FormParameters.single(parameters, "format"));
  }

  private static @Nullable Dataset dataset(Map<String, List<String>> parameters) {
    List<String> defaults = parameters.getOrDefault("default-graph-uri", List.of());
    List<String> named = parameters.getOrDefault("named-graph-uri", List.of());
    if (defaults.isEmpty() && named.isEmpty()) {
      return null;
    }
    try {
      SimpleDataset dataset = new SimpleDataset();
      defaults.forEach(iri -> dataset.addDefaultGraph(Values.iri(iri)));
      named.forEach(iri -> dataset.addNamedGraph(Values.iri(iri)));
      return dataset;
    } catch (IllegalArgumentException e) {
      throw bad("图的名称应为绝对 IRI The name of a graph is an absolute IRI: " + e.getMessage());
    }
  }

  private static String utf8(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw bad("正文应为 UTF-8 The body is not UTF-8");
    }
  }

  private static ProblemException bad(String detail) {
    return new ProblemException(ProblemType.BAD_REQUEST, detail);
  }
}
