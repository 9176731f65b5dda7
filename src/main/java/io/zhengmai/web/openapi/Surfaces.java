package io.zhengmai.web.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The part of the description that is the same in every installation, a file of the program. */
final class Surfaces {
  private static final String FILE = "/zhengmai/web/openapi.yaml";

  private Surfaces() {}

  /** A copy to be added to. */
  static ObjectNode read() {
    try (InputStream in = Surfaces.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program holds no " + FILE);
      }
      // Jackson's own reader of YAML knows no anchors.
      Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return new ObjectMapper().valueToTree(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
