package io.zhengmai.web.graph;

import io.zhengmai.explore.Named;
import io.zhengmai.explore.neighbourhood.Neighbour;
import io.zhengmai.explore.neighbourhood.Neighbourhood;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Network;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.impl.MapBindingSet;

/**
 * The statements and things that a reader sees in the drawing, as rows of a network.
 *
 * @param edges each as subject, predicate and object
 * @param things also those without an edge
 */
record SeenGraph(Set<List<IRI>> edges, Set<IRI> things) {
  static final int MOST_EDGES = 20_000;
  static final int MOST_THINGS = 10_000;

  static final Bilingual TITLE = new Bilingual("图谱所见", "What was seen of the graph");

  static final List<CannedQuery.Column> COLUMNS =
      List.of(
          column("source", "起点", "source"),
          column("sourceName", "起点名称", "name of the source"),
          column("sourceKind", "起点类别", "kind of the source"),
          column("target", "终点", "target"),
          column("targetName", "终点名称", "name of the target"),
          column("targetKind", "终点类别", "kind of the target"),
          column("relation", "关系", "relation"),
          column("relationName", "关系名称", "name of the relation"));

  static final Network ENDS =
      new Network(
          "source",
          "sourceName",
          List.of("sourceKind"),
          "target",
          "targetName",
          List.of("targetKind"),
          null,
          true);

  SeenGraph {
    if (edges.size() > MOST_EDGES || things.size() > MOST_THINGS) {
      throw new ProblemException(
          ProblemType.TOO_LARGE,
          new Bilingual(
              "至多 " + MOST_THINGS + " 个 node、" + MOST_EDGES + " 个 edge",
              "There may be at most " + MOST_THINGS + " of node, " + MOST_EDGES + " of edge"));
    }
    edges = new LinkedHashSet<>(edges);
    things = new LinkedHashSet<>(things);
  }

  private static CannedQuery.Column column(String name, String zh, String en) {
    return new CannedQuery.Column(name, new Bilingual(zh, en));
  }

  /** Reads {@code node} and {@code edge}; an edge is three IRIs with spaces between. */
  static SeenGraph of(Map<String, List<String>> given) {
    Set<List<IRI>> edges = new LinkedHashSet<>();
    for (String edge : given.getOrDefault("edge", List.of())) {
      String[] parts = edge.strip().split(" ", -1);
      if (parts.length != 3) {
        throw new ProblemException(
            ProblemType.BAD_PARAMETERS,
            new Bilingual("edge 应为三个 IRI：" + edge, "edge has to be three IRIs: " + edge));
      }
      edges.add(List.of(Things.iri(parts[0]), Things.iri(parts[1]), Things.iri(parts[2])));
    }
    Set<IRI> things = new LinkedHashSet<>();
    given.getOrDefault("node", List.of()).forEach(node -> things.add(Things.iri(node)));
    if (edges.isEmpty() && things.isEmpty()) {
      throw new ProblemException(
          ProblemType.BAD_PARAMETERS,
          new Bilingual("须给出参数 node 或 edge", "A parameter node or edge is needed"));
    }
    return new SeenGraph(edges, things);
  }

  /**
   * The rows, with names in the reader's language.
   *
   * @throws ProblemException 422 for a statement that the graph does not hold, 404 for a thing that
   *     it does not know
   */
  List<BindingSet> rows(Neighbourhood graph, Linker to) {
    Map<IRI, Neighbour> described = new HashMap<>();
    Map<IRI, Named> relations = new HashMap<>();
    Set<IRI> joined = new HashSet<>();
    List<BindingSet> rows = new ArrayList<>();
    for (List<IRI> edge : edges) {
      IRI source = edge.get(0);
      IRI relation = edge.get(1);
      IRI target = edge.get(2);
      if (!graph.holds(source, relation, target)) {
        String named = String.join(" ", edge.stream().map(IRI::stringValue).toList());
        throw new ProblemException(
            ProblemType.BAD_PARAMETERS,
            new Bilingual("图谱中没有这条边：" + named, "The graph does not hold this edge: " + named));
      }
      MapBindingSet row = new MapBindingSet();
      add(row, "source", described.computeIfAbsent(source, graph::neighbour), to);
      add(row, "target", described.computeIfAbsent(target, graph::neighbour), to);
      row.setBinding("relation", relation);
      row.setBinding(
          "relationName",
          Values.literal(to.words(relations.computeIfAbsent(relation, graph::named).label())));
      joined.add(source);
      joined.add(target);
      rows.add(row);
    }
    for (IRI thing : things) {
      if (!joined.contains(thing)) {
        if (!graph.knows(thing)) {
          throw Things.unknown(thing.stringValue());
        }
        MapBindingSet row = new MapBindingSet();
        add(row, "source", graph.neighbour(thing), to);
        rows.add(row);
      }
    }
    return rows;
  }

  private static void add(MapBindingSet row, String end, Neighbour thing, Linker to) {
    row.setBinding(end, thing.thing().value());
    row.setBinding(end + "Name", Values.literal(to.words(thing.thing().label())));
    if (thing.kind() != null) {
      row.setBinding(end + "Kind", Values.literal(thing.kind().code()));
    }
  }
}
