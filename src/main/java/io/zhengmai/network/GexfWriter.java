package io.zhengmai.network;

import io.zhengmai.query.Bilingual;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.eclipse.rdf4j.model.Value;

/**
 * GEXF 1.2, which every reader of GEXF understands. The id of a node is the IRI of its thing.
 *
 * <p>Source: GEXF 1.2draft primer and schema, gexf.net.
 */
final class GexfWriter extends NetworkWriter {
  GexfWriter(RowNetwork network, Bilingual title, String remark) {
    super(network, title, remark);
  }

  @Override
  void write(XmlOutput xml) throws XMLStreamException {
    xml.open("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
    xml.open("meta");
    xml.text("creator", "Zhengmai");
    xml.text("description", description());
    xml.close();
    String type = network.directed() ? "directed" : "undirected";
    xml.open("graph", "mode", "static", "defaultedgetype", type);
    attributes(xml, "node", network.nodeAttributes());
    attributes(xml, "edge", network.edgeAttributes());
    nodes(xml);
    edges(xml);
    xml.close();
    xml.close();
  }

  private static void attributes(XmlOutput xml, String ofWhat, List<Attribute> attributes)
      throws XMLStreamException {
    xml.open("attributes", "class", ofWhat);
    for (Attribute attribute : attributes) {
      xml.empty(
          "attribute",
          "id",
          attribute.column(),
          "title",
          attribute.column(),
          "type",
          attribute.type().word());
    }
    xml.close();
  }

  private void nodes(XmlOutput xml) throws XMLStreamException {
    xml.open("nodes");
    for (RowNetwork.Node node : network.nodes()) {
      xml.open("node", "id", node.thing().stringValue(), "label", node.label());
      values(xml, node.attributes());
      xml.close();
    }
    xml.close();
  }

  private void edges(XmlOutput xml) throws XMLStreamException {
    xml.open("edges");
    int number = 0;
    for (RowNetwork.Edge edge : network.edges()) {
      xml.open(
          "edge",
          "id",
          String.valueOf(number++),
          "source",
          edge.source().thing().stringValue(),
          "target",
          edge.target().thing().stringValue(),
          "weight",
          String.valueOf(edge.weight() == null ? 1 : edge.weight()));
      values(xml, edge.attributes());
      xml.close();
    }
    xml.close();
  }

  private static void values(XmlOutput xml, Map<String, Value> values) throws XMLStreamException {
    xml.open("attvalues");
    for (Map.Entry<String, Value> value : values.entrySet()) {
      xml.empty("attvalue", "for", value.getKey(), "value", value.getValue().stringValue());
    }
    xml.close();
  }
}
