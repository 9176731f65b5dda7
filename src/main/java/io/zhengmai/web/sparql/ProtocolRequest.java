package io.zhengmai.web.sparql;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.Patience;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.jspecify.annotations.Nullable;

/**
 * What a protocol request asks.
 *
 * @param text the query or update
 * @param dataset the graphs that the request names; null where it names none
 * @param format a format by name, which the protocol does not have; null where none is given
 * @param timeout seconds, which the protocol does not have either; null where none are given
 */
record ProtocolRequest(
    String text, @Nullable Dataset dataset, @Nullable String format, @Nullable String timeout) {

  static ProtocolRequest ofGet(Operation operation, HttpRequest<?> request) {
    return ofParameters(operation, FormParameters.parse(request.getUri().getRawQuery()));
  }

  static ProtocolRequest ofPost(Operation operation, HttpRequest<?> request, byte[] body) {
    MediaType type = request.getContentType().orElse(null);
    String name = type == null ? "" : type.getName();
    Map<String, List<String>> parameters = FormParameters.parse(request.getUri().getRawQuery());
    if (name.equals(operation.mediaType())) {
      if (parameters.containsKey(operation.parameter())) {
        throw bad(
            operation.parameter() + "：既在地址中又在正文中",
            operation.parameter() + " stands both in the address and in the body");
      }
      return of(operation, utf8(type, body), parameters);
    }
    if (name.equals(MediaType.APPLICATION_FORM_URLENCODED)) {
      FormParameters.parse(utf8(type, body))
          .forEach(
              (key, values) ->
                  parameters.computeIfAbsent(key, k -> new ArrayList<>()).addAll(values));
      return ofParameters(operation, parameters);
    }
    String taken = operation.mediaType() + ", " + MediaType.APPLICATION_FORM_URLENCODED;
    throw unsupported(
        (name.isEmpty() ? "没有 Content-Type" : name) + "：POST 只接受 " + taken,
        (name.isEmpty() ? "No Content-Type" : name) + ": POST takes " + taken);
  }

  private static ProtocolRequest ofParameters(
      Operation operation, Map<String, List<String>> parameters) {
    String text = FormParameters.single(parameters, operation.parameter());
    if (text == null) {
      String example = operation == Operation.QUERY ? "; /sparql?query=SELECT…" : "";
      throw bad(
          "缺少参数 " + operation.parameter() + example,
          "The parameter is missing: " + operation.parameter() + example);
    }
    return of(operation, text, parameters);
  }

  private static ProtocolRequest of(
      Operation operation, String text, Map<String, List<String>> parameters) {
    return new ProtocolRequest(
        text,
        dataset(operation, parameters),
        FormParameters.single(parameters, "format"),
        FormParameters.single(parameters, Patience.PARAMETER));
  }

  private static @Nullable Dataset dataset(
      Operation operation, Map<String, List<String>> parameters) {
    List<String> defaults = parameters.getOrDefault(operation.defaultGraph(), List.of());
    List<String> named = parameters.getOrDefault(operation.namedGraph(), List.of());
    if (defaults.isEmpty() && named.isEmpty()) {
      return null;
    }
    try {
      SimpleDataset dataset = new SimpleDataset();
      defaults.forEach(iri -> dataset.addDefaultGraph(Values.iri(iri)));
      named.forEach(iri -> dataset.addNamedGraph(Values.iri(iri)));
      return dataset;
    } catch (IllegalArgumentException e) {
      throw bad(
          "图的名称应为绝对 IRI：" + e.getMessage(),
          "The name of a graph has to be an absolute IRI: " + e.getMessage());
    }
  }

  private static String utf8(@Nullable MediaType type, byte[] body) {
    String charset = type == null ? null : type.getParametersMap().get("charset");
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw unsupported(charset + "：正文应为 UTF-8", charset + ": the body has to be UTF-8");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw bad("正文应为 UTF-8", "The body is not UTF-8");
    }
  }

  private static ProblemException unsupported(String zh, String en) {
    return new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, new Bilingual(zh, en));
  }

  private static ProblemException bad(String zh, String en) {
    return new ProblemException(ProblemType.BAD_REQUEST, new Bilingual(zh, en));
  }
}
