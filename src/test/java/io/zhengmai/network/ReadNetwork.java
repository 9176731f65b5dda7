package io.zhengmai.network;

import io.zhengmai.format.ResultFormat;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.jspecify.annotations.NullUnmarked;

/** A network as JGraphT reads it, which refuses what is not as the format's schema says. */
@NullUnmarked
public final class ReadNetwork {
  private final String text;
  private final Map<Integer, Map<String, String>> vertices = new TreeMap<>();
  private final Map<DefaultWeightedEdge, Map<String, String>> edges = new HashMap<>();
  private final Graph<Integer, DefaultWeightedEdge> graph =
      new DirectedWeightedPseudograph<>(
          SupplierUtil.createIntegerSupplier(), DefaultWeightedEdge::new);

  private ReadNetwork(String text) {
    this.text = text;
  }

  public static ReadNetwork of(ResultFormat format, String text) {
    ReadNetwork read = new ReadNetwork(text);
    if (format == ResultFormat.GEXF) {
      SimpleGEXFImporter<Integer, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
      importer.addVertexAttributeConsumer(
          (at, value) -> read.say(read.vertices, at.getFirst(), at.getSecond(), value.getValue()));
      importer.addEdgeAttributeConsumer(
          (at, value) -> read.say(read.edges, at.getFirst(), at.getSecond(), value.getValue()));
      importer.importGraph(read.graph, new StringReader(text));
    } else {
      GraphMLImporter<Integer, DefaultWeightedEdge> importer = new GraphMLImporter<>();
      importer.setEdgeWeightAttributeName("weight");
      importer.addVertexAttributeConsumer(
          (at, value) -> read.say(read.vertices, at.getFirst(), at.getSecond(), value.getValue()));
      importer.addEdgeAttributeConsumer(
          (at, value) -> read.say(read.edges, at.getFirst(), at.getSecond(), value.getValue()));
      importer.importGraph(read.graph, new StringReader(text));
    }
    return read;
  }

  private <T> void say(Map<T, Map<String, String>> all, T at, String name, String value) {
    all.computeIfAbsent(at, v -> new HashMap<>()).put(name, value);
  }

  private String thing(Integer vertex) {
    Map<String, String> said = vertices.getOrDefault(vertex, Map.of());
    return Objects.requireNonNull(said.getOrDefault("iri", said.get("ID")), "which thing it is");
  }

  public TreeSet<String> things() {
    TreeSet<String> things = new TreeSet<>();
    graph.vertexSet().forEach(vertex -> things.add(thing(vertex)));
    return things;
  }

  public TreeSet<String> labels() {
    TreeSet<String> labels = new TreeSet<>();
    vertices.values().forEach(said -> labels.add(said.get("label")));
    return labels;
  }

  /** Each edge as source, target and an attribute, with spaces between. */
  public List<String> edges(String attribute) {
    List<String> all = new ArrayList<>();
    for (DefaultWeightedEdge edge : graph.edgeSet()) {
      all.add(
          thing(graph.getEdgeSource(edge))
              + " "
              + thing(graph.getEdgeTarget(edge))
              + " "
              + edges.getOrDefault(edge, Map.of()).get(attribute));
    }
    return all;
  }

  public double totalWeight() {
    return graph.edgeSet().stream().mapToDouble(graph::getEdgeWeight).sum();
  }

  public String attribute(String thing, String name) {
    return graph.vertexSet().stream()
        .filter(vertex -> thing(vertex).equals(thing))
        .map(vertex -> String.valueOf(vertices.get(vertex).get(name)))
        .findFirst()
        .orElseThrow();
  }

  public boolean directed() {
    return text.contains("\"directed\"");
  }

  /** The declared types by attribute. */
  public Map<String, String> types() {
    Map<String, String> types = new TreeMap<>();
    try {
      XMLStreamReader xml =
          XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(text));
      while (xml.hasNext()) {
        xml.next();
        if (xml.isStartElement() && xml.getLocalName().equals("attribute")) {
          types.put(xml.getAttributeValue(null, "title"), xml.getAttributeValue(null, "type"));
        }
        if (xml.isStartElement() && xml.getLocalName().equals("key")) {
          types.put(
              xml.getAttributeValue(null, "attr.name"), xml.getAttributeValue(null, "attr.type"));
        }
      }
      return types;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
