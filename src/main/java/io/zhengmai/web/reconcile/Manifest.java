package io.zhengmai.web.reconcile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengmai.query.ThingKind;
import io.zhengmai.reconcile.Reconciler;
import io.zhengmai.vocabulary.ZM;
import java.util.Map;

/** What the service says of itself. */
final class Manifest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WIDTH = 420;
  private static final int HEIGHT = 240;

  private Manifest() {}

  /**
   * The manifest of a version.
   *
   * @param address of the service, such as {@code https://example.org/reconcile}
   * @param space what ids stand behind
   */
  static ObjectNode of(Version version, String address, String space, Answers answers) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode versions = node.putArray("versions");
    for (Version each : Version.values()) {
      versions.add(each.code());
    }
    node.put("name", "政脉 Zhengmai").put("identifierSpace", space).put("schemaSpace", ZM.NAMESPACE);
    node.put("documentation", address.replaceAll("/reconcile$", "/about"));
    ArrayNode types = node.putArray("defaultTypes");
    for (ThingKind kind : Reconciler.KINDS) {
      answers.type(types.addObject(), kind);
    }
    if (version == Version.V0_2) {
      addOld(node, address);
    } else {
      addDraft(node, address);
    }
    return node;
  }

  private static void addOld(ObjectNode node, String address) {
    node.putObject("view").put("url", address + "/view?id={{id}}");
    node.putObject("preview")
        .put("url", address + "/preview?id={{id}}")
        .put("width", WIDTH)
        .put("height", HEIGHT);
    ObjectNode suggest = node.putObject("suggest");
    Map.of("entity", "/suggest/entity", "property", "/suggest/property", "type", "/suggest/type")
        .forEach(
            (what, path) ->
                suggest.putObject(what).put("service_url", address).put("service_path", path));
    ObjectNode extend = node.putObject("extend");
    extend
        .putObject("propose_properties")
        .put("service_url", address)
        .put("service_path", "/extend/propose");
    setting(extend.putArray("property_settings").addObject(), "name", "label");
  }

  private static void addDraft(ObjectNode node, String address) {
    node.putObject("view").put("url", address + "/view?id={id}");
    node.put("lang", "zh-Hans").put("standardizedScore", true);
    node.putObject("preview").put("width", WIDTH).put("height", HEIGHT);
    node.putObject("suggest").put("entity", true).put("property", true).put("type", true);
    ObjectNode extend = node.putObject("extend");
    extend.put("proposeProperties", true);
    setting(extend.putArray("propertySettings").addObject(), "id", "name");
  }

  private static void setting(ObjectNode node, String id, String name) {
    node.put("type", "number")
        .put("default", 0)
        .put(id, Extension.LIMIT)
        .put(name, "最多取几个值（0 为全部） Values at most (0 for all)");
  }
}
