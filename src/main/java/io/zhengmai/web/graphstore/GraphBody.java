package io.zhengmai.web.graphstore;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.answer.Multipart;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.jspecify.annotations.Nullable;

/** Reads the graph that a request carries. Nothing that the body points to is fetched. */
final class GraphBody {
  private GraphBody() {}

  /**
   * Reads a body, or every part of a {@code multipart/form-data} body, into one graph.
   *
   * @param base what relative IRIs are resolved against
   * @throws ProblemException 415 where the content type is none of RDF, 400 where the body is no
   *     such RDF or holds several graphs
   */
  static Model read(HttpRequest<?> request, byte[] body, String base) {
    MediaType type = request.getContentType().orElse(null);
    Model model = new LinkedHashModel();
    if (type != null && type.getName().equals(MediaType.MULTIPART_FORM_DATA)) {
      List<Multipart.Part> parts =
          Multipart.parts(String.valueOf(request.getHeaders().get("Content-Type")), body);
      parts.stream()
          .filter(part -> part.fileName() != null)
          .forEach(part -> parse(part.contentType(), part.content(), base, model));
    } else {
      parse(type == null ? null : type.getName(), body, base, model);
    }
    if (model.contexts().stream().anyMatch(context -> context != null)) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual("正文含有命名图；每个图请分别上传", "The body has named graphs; send each as one"));
    }
    return model;
  }

  private static void parse(@Nullable String type, byte[] body, String base, Model model) {
    ResultFormat format =
        type == null ? null : ResultFormat.named(type, ResultKind.GRAPH).orElse(null);
    if (format == null) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          type == null
              ? new Bilingual("请求没有 Content-Type", "The request has no Content-Type")
              : new Bilingual(type + "：不是 RDF 格式", type + " is no format of RDF"),
          Map.of(
              "mediaTypes",
              ResultFormat.of(ResultKind.GRAPH).stream().map(ResultFormat::mediaType).toList()));
    }
    RDFParser parser = Rio.createParser(format.rdf());
    parser.set(JSONLDSettings.SECURE_MODE, true);
    parser.set(JSONLDSettings.WHITELIST, Set.of());
    parser.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
    parser.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
    parser.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
    parser.setRDFHandler(new StatementCollector(model));
    try {
      parser.parse(new ByteArrayInputStream(body), base);
    } catch (RDFParseException e) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          broken(format, e),
          Map.of("line", e.getLineNumber(), "column", e.getColumnNumber()));
    } catch (StackOverflowError e) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual(format.label() + "：嵌套过深", format.label() + ": it is nested too deeply"));
    } catch (IOException e) {
      throw new ProblemException(ProblemType.BAD_REQUEST, broken(format, e));
    }
  }

  private static Bilingual broken(ResultFormat format, Exception e) {
    return new Bilingual(
        format.label() + " 有误：" + e.getMessage(), format.label() + ": " + e.getMessage());
  }
}
