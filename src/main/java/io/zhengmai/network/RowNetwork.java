package io.zhengmai.network;

import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Network;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.jspecify.annotations.Nullable;

/**
 * Nodes and edges, gathered from rows. A thing is one node, named and described by the first row
 * that says it; each row with both ends is an edge.
 */
final class RowNetwork {
  private final Network columns;
  private final List<CannedQuery.Column> edgeColumns;
  private final Map<Value, Node> nodes = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();

  /** The columns of nodes, some of a source and some of a target, by name. */
  private final Map<String, CannedQuery.Column> nodeColumns = new LinkedHashMap<>();

  /**
   * A node.
   *
   * @param number in the order of appearance, from 0
   */
  record Node(int number, Value thing, String label, Map<String, Value> attributes) {}

  /** An edge between two nodes. */
  record Edge(Node source, Node target, @Nullable Double weight, Map<String, Value> attributes) {}

  /**
   * An empty network.
   *
   * @param of all columns of the rows to come
   */
  RowNetwork(List<CannedQuery.Column> of, Network network) {
    columns = network;
    Set<String> ofNodes = new HashSet<>(Set.of(network.source(), network.target()));
    Stream.of(network.sourceLabel(), network.targetLabel())
        .flatMap(Stream::ofNullable)
        .forEach(ofNodes::add);
    for (CannedQuery.Column column : of) {
      if (network.sourceAttributes().contains(column.name())
          || network.targetAttributes().contains(column.name())) {
        nodeColumns.put(column.name(), column);
        ofNodes.add(column.name());
      }
    }
    edgeColumns = of.stream().filter(column -> !ofNodes.contains(column.name())).toList();
  }

  boolean directed() {
    return columns.directed();
  }

  void add(BindingSet row) {
    Node source = node(row, columns.source(), columns.sourceLabel(), columns.sourceAttributes());
    Node target = node(row, columns.target(), columns.targetLabel(), columns.targetAttributes());
    if (source != null && target != null) {
      List<String> names = edgeColumns.stream().map(CannedQuery.Column::name).toList();
      edges.add(new Edge(source, target, weight(row), values(row, names)));
    }
  }

  Iterable<Node> nodes() {
    return nodes.values();
  }

  Iterable<Edge> edges() {
    return edges;
  }

  List<Attribute> nodeAttributes() {
    return attributes(nodeColumns.values(), nodes.values().stream().map(Node::attributes).toList());
  }

  List<Attribute> edgeAttributes() {
    return attributes(edgeColumns, edges.stream().map(Edge::attributes).toList());
  }

  private static List<Attribute> attributes(
      Iterable<CannedQuery.Column> columns, List<Map<String, Value>> rows) {
    List<Attribute> attributes = new ArrayList<>();
    for (CannedQuery.Column column : columns) {
      List<Value> values =
          rows.stream().flatMap(row -> Stream.ofNullable(row.get(column.name()))).toList();
      attributes.add(new Attribute(column.name(), column.label(), Attribute.typeOf(values)));
    }
    return attributes;
  }

  private @Nullable Node node(
      BindingSet row, String column, @Nullable String labelColumn, List<String> attributes) {
    Value thing = row.getValue(column);
    if (thing == null) {
      return null;
    }
    return nodes.computeIfAbsent(
        thing,
        t -> {
          Value label = labelColumn == null ? null : row.getValue(labelColumn);
          return new Node(
              nodes.size(),
              t,
              label == null ? t.stringValue() : label.stringValue(),
              values(row, attributes));
        });
  }

  private @Nullable Double weight(BindingSet row) {
    Value weight = columns.weight() == null ? null : row.getValue(columns.weight());
    if (weight instanceof Literal literal) {
      try {
        double number = literal.doubleValue();
        return Double.isFinite(number) ? number : null;
      } catch (NumberFormatException e) {
        return null;
      }
    }
    return null;
  }

  private static Map<String, Value> values(BindingSet row, List<String> columns) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (String column : columns) {
      Value value = row.getValue(column);
      if (value != null) {
        values.put(column, value);
      }
    }
    return values;
  }
}
