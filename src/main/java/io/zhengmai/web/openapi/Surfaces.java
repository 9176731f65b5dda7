package io.zhengmai.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The part of the description that is the same in every installation, files of the program. */
final class Surfaces {
  private static final String FOLDER = "/zhengmai/web/openapi/";
  private static final String MAIN = "data.yaml";
  private static final List<String> FURTHER = List.of("clients.yaml", "pages.yaml");

  private Surfaces() {}

  /** A copy to be added to. */
  static ObjectNode read() {
    ObjectNode document = read(MAIN);
    for (String file : FURTHER) {
      ObjectNode more = read(file);
      merge(document, more, "paths");
      merge((ObjectNode) document.path("components"), more.path("components"), "parameters");
      merge((ObjectNode) document.path("components"), more.path("components"), "responses");
      merge((ObjectNode) document.path("components"), more.path("components"), "schemas");
    }
    return document;
  }

  /**
   * Adds members; what is in both, such as a path with GET here and POST there, is put together.
   */
  private static void merge(ObjectNode whole, JsonNode more, String member) {
    ObjectNode into = whole.withObjectProperty(member);
    more.path(member)
        .properties()
        .forEach(e -> into.withObjectProperty(e.getKey()).setAll((ObjectNode) e.getValue()));
  }

  private static ObjectNode read(String file) {
    try (InputStream in = Surfaces.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the program holds no " + FOLDER + file);
      }
      // Jackson's own reader of YAML knows no anchors.
      Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return new ObjectMapper().valueToTree(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
