package io.zhengmai.web.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengmai.graph.Software;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Choices;
import io.zhengmai.query.Parameter;
import io.zhengmai.query.QueryCatalogue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** The whole description: the fixed addresses, and the queries of the live catalogue. */
final class OpenApiDocument {
  private OpenApiDocument() {}

  /**
   * Makes the description.
   *
   * @param seconds that an example or a list of choices may take
   */
  static ObjectNode of(QueryCatalogue catalogue, RepositoryConnection connection, int seconds) {
    ObjectNode document = Surfaces.read();
    ((ObjectNode) document.path("info")).put("version", Software.current().version());
    ObjectNode paths = (ObjectNode) document.path("paths");
    Choices choices = new Choices(connection);
    for (CannedQuery query : catalogue.list()) {
      Map<String, List<Parameter.Choice>> only = new HashMap<>();
      for (Parameter parameter : query.parameters()) {
        only.put(parameter.name(), choices.of(query, parameter));
      }
      paths.set(
          "/queries/" + segment(query.name()),
          new QueryOperation(
                  query,
                  only,
                  choices.example(query, seconds),
                  document.at("/components/parameters"))
              .path());
    }
    return document;
  }

  private static String segment(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
