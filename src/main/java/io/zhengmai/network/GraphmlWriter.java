package io.zhengmai.network;

import io.zhengmai.query.Bilingual;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.eclipse.rdf4j.model.Value;

/**
 * GraphML. A node's id must be a name token, so that the IRI of its thing is an attribute of it.
 *
 * <p>Source: GraphML 1.0 schema, graphml.graphdrawing.org.
 */
final class GraphmlWriter extends NetworkWriter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  GraphmlWriter(RowNetwork network, Bilingual title, String remark) {
    super(network, title, remark);
  }

  @Override
  void write(XmlOutput xml) throws XMLStreamException {
    xml.open(
        "graphml",
        "xmlns",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
    xml.text("desc", description());
    xml.empty("key", "id", "iri", "for", "node", "attr.name", "iri", "attr.type", "string");
    xml.empty("key", "id", "label", "for", "node", "attr.name", "label", "attr.type", "string");
    xml.empty("key", "id", "weight", "for", "edge", "attr.name", "weight", "attr.type", "double");
    keys(xml, "node", network.nodeAttributes());
    keys(xml, "edge", network.edgeAttributes());
    xml.open("graph", "edgedefault", network.directed() ? "directed" : "undirected");
    for (RowNetwork.Node node : network.nodes()) {
      node(xml, node);
    }
    for (RowNetwork.Edge edge : network.edges()) {
      edge(xml, edge);
    }
    xml.close();
    xml.close();
  }

  private static void keys(XmlOutput xml, String ofWhat, List<Attribute> attributes)
      throws XMLStreamException {
    for (Attribute attribute : attributes) {
      xml.open(
          "key",
          "id",
          key(ofWhat, attribute.column()),
          "for",
          ofWhat,
          "attr.name",
          attribute.column(),
          "attr.type",
          attribute.type().word());
      xml.text("desc", attribute.label().zh() + " " + attribute.label().en());
      xml.close();
    }
  }

  private static void node(XmlOutput xml, RowNetwork.Node node) throws XMLStreamException {
    xml.open("node", "id", "n" + node.number());
    xml.text("data", node.thing().stringValue(), "key", "iri");
    xml.text("data", node.label(), "key", "label");
    data(xml, "node", node.attributes());
    xml.close();
  }

  private static void edge(XmlOutput xml, RowNetwork.Edge edge) throws XMLStreamException {
    xml.open(
        "edge", "source", "n" + edge.source().number(), "target", "n" + edge.target().number());
    if (edge.weight() != null) {
      xml.text("data", String.valueOf(edge.weight()), "key", "weight");
    }
    data(xml, "edge", edge.attributes());
    xml.close();
  }

  private static void data(XmlOutput xml, String ofWhat, Map<String, Value> values)
      throws XMLStreamException {
    for (Map.Entry<String, Value> value : values.entrySet()) {
      xml.text("data", value.getValue().stringValue(), "key", key(ofWhat, value.getKey()));
    }
  }

  /** Apart from our own keys, and those of nodes from those of edges. */
  private static String key(String ofWhat, String column) {
    return ofWhat + "." + column;
  }
}
