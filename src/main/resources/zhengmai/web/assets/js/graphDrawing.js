// The drawing of what is seen, with Cytoscape.js. It is told which nodes and edges there are and adds and removes only
// what differs; while it is moved it shows a picture of itself, so that some thousands of nodes stay smooth.
import cytoscape from "../lib/cytoscape.mjs";
import { color } from "./chart.js";
import { Places } from "./graphPlaces.js";

const MANY = 400;

function style() {
  const text = color("--text");
  const line = color("--line-strong");
  const accent = color("--accent");
  const kinds = ["document", "section", "task", "target", "agency", "agencyLine", "region", "industry", "product", "material"];
  kinds.push("brand", "standard", "honour", "programme", "platform", "event", "organisation");
  return [
    {
      selector: "node",
      style: {
        label: "data(label)",
        "background-color": color("--quiet"),
        color: text,
        "font-size": 11,
        "min-zoomed-font-size": 8,
        "text-wrap": "ellipsis",
        "text-max-width": "104px",
        "text-valign": "bottom",
        "text-margin-y": 2,
        width: 18,
        height: 18,
      },
    },
    ...kinds.map((kind) => ({ selector: `node[kind = "${kind}"]`, style: { "background-color": color(`--kind-${kind}`) } })),
    {
      selector: "edge",
      style: {
        width: 1,
        "line-color": line,
        "target-arrow-color": line,
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.7,
        "curve-style": "straight",
      },
    },
    { selector: "edge.many", style: { "curve-style": "haystack", "target-arrow-shape": "none" } },
    { selector: "edge.way", style: { width: 3, "line-color": accent, "target-arrow-color": accent } },
    { selector: "node.pinned", style: { shape: "diamond", width: 22, height: 22 } },
    { selector: ":selected", style: { "border-width": 3, "border-color": accent } },
    {
      selector: "edge:selected",
      style: { width: 3, "line-color": accent, label: "data(label)", "font-size": 10, color: text, "text-rotation": "autorotate" },
    },
    { selector: ".filtered", style: { display: "none" } },
  ];
}

/** @param {HTMLElement} canvas */
export function drawing(canvas) {
  const graph = cytoscape({
    container: canvas,
    style: style(),
    minZoom: 0.03,
    maxZoom: 2,
    hideEdgesOnViewport: true,
    textureOnViewport: true,
    pixelRatio: 1,
  });
  document.addEventListener("themechange", () => graph.style(style()));
  return graph;
}

/**
 * Makes the drawing hold these elements and no others.
 *
 * @param pins the places of those that are pinned, by IRI
 * @returns {boolean} whether anything came or went
 */
export function show(graph, { nodes, edges }, pins) {
  const gone = graph.elements().filter((each) => !(each.isNode() ? nodes : edges).has(each.id()));
  const fresh = [...nodes.values()].filter((node) => graph.getElementById(node.iri).empty());
  const joined = [...edges.values()].filter((edge) => graph.getElementById(edge.id).empty());
  graph.batch(() => {
    gone.remove();
    // Each node has a place of its own, also where it was dragged or pinned elsewhere: what others have hangs on it.
    const own = new Map(graph.nodes().map((node) => [node.id(), node.data("own")]));
    const at = new Map(graph.nodes().map((node) => [node.id(), { ...node.position() }]));
    const places = new Places(own.values());
    const rings = new Map();
    const middle = at.values().next().value ?? { x: 0, y: 0 };
    const place = (node) => {
      if (!own.size) {
        const first = { x: 0, y: 0 };
        places.take(first);
        return first;
      }
      if (!rings.has(node.beside)) {
        const behind = at.get(nodes.get(node.beside)?.beside) ?? middle;
        rings.set(node.beside, places.around(at.get(node.beside) ?? middle, behind));
      }
      return rings.get(node.beside).next().value;
    };
    const added = fresh.map((node) => {
      const mine = place(node);
      const position = pins.get(node.iri) ?? mine;
      own.set(node.iri, mine);
      at.set(node.iri, position);
      return {
        group: "nodes",
        data: { id: node.iri, own: mine, ...node },
        position: { ...position },
        classes: pins.has(node.iri) ? "pinned" : "",
      };
    });
    graph.add(added);
    graph.add(joined.map((edge) => ({ group: "edges", data: edge })));
    const ways = new Set([...edges.values()].filter((edge) => edge.way).map((edge) => edge.id));
    const many = nodes.size > MANY;
    graph.edges().forEach((edge) => edge.toggleClass("way", ways.has(edge.id())).toggleClass("many", many));
  });
  return Boolean(gone.length || fresh.length || joined.length);
}

/**
 * Hides kinds and relations, and the nodes that are then joined to nothing.
 *
 * @param {Set<string>} hidden of "kind:" and a code, and "relation:" and an IRI
 * @param {string} start is never hidden
 */
export function filter(graph, hidden, start) {
  graph.batch(() => {
    graph.elements().removeClass("filtered");
    if (!hidden.size) {
      return;
    }
    const nodes = graph.nodes().filter((node) => node.id() !== start && hidden.has(`kind:${node.data("kind")}`));
    nodes.addClass("filtered");
    nodes.connectedEdges().addClass("filtered");
    graph.edges().filter((edge) => hidden.has(`relation:${edge.data("relation")}`)).addClass("filtered");
    graph
      .nodes()
      .filter((node) => node.id() !== start && !node.hasClass("filtered") && node.degree() > 0)
      .filter((node) => node.connectedEdges().every((edge) => edge.hasClass("filtered")))
      .addClass("filtered");
  });
}

/** What is not hidden. */
export const visible = (graph) => graph.elements().filter((each) => !each.hasClass("filtered"));
