// The drawing of what is seen, with Cytoscape.js. It is told which nodes and edges there are and adds and removes only
// what differs.
import cytoscape from "../lib/cytoscape.mjs";
import { Paint } from "./graphPaint.js";
import { Places } from "./graphPlaces.js";

/** Only what is hidden: how things look is said in graphPaint.js, how large they are to a pointer in graphMarks.js. */
const STYLE = [
  { selector: "node", style: { width: 18, height: 18 } },
  { selector: "edge", style: { width: 1, "curve-style": "straight" } },
  { selector: ".filtered", style: { display: "none" } },
];

/** @param {HTMLElement} canvas */
export function drawing(canvas) {
  const graph = cytoscape({ container: canvas, style: STYLE, minZoom: 0.03, maxZoom: 2, pixelRatio: Math.min(devicePixelRatio, 2) });
  graph.scratch("paint", new Paint(graph));
  return graph;
}

/**
 * Makes the drawing hold these elements and no others.
 *
 * @param pins the places of those that are pinned, by IRI
 * @param known the places that an address gives, by IRI
 */
export function show(graph, { nodes, edges }, pins, known = new Map()) {
  const gone = graph.elements().filter((each) => !(each.isNode() ? nodes : edges).has(each.id()));
  const fresh = [...nodes.values()].filter((node) => graph.getElementById(node.iri).empty());
  const joined = [...edges.values()].filter((edge) => graph.getElementById(edge.id).empty());
  graph.batch(() => {
    gone.remove();
    const at = new Map(graph.nodes().map((node) => [node.id(), { ...node.position() }]));
    const places = new Places([...at.values(), ...known.values(), ...pins.values()]);
    const rings = new Map();
    const middle = at.values().next().value ?? { x: 0, y: 0 };
    const place = (node) => {
      if (!at.size) {
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
    graph.add(
      fresh.map((node) => {
        const position = pins.get(node.iri) ?? known.get(node.iri) ?? place(node);
        at.set(node.iri, position);
        const classes = [pins.has(node.iri) && "pinned", !node.beside && "start"].filter(Boolean).join(" ");
        return { group: "nodes", data: { id: node.iri, ...node }, position: { ...position }, classes };
      }),
    );
    graph.add(joined.map((edge) => ({ group: "edges", data: edge })));
    const ways = new Set([...edges.values()].filter((edge) => edge.way).map((edge) => edge.id));
    graph.edges().forEach((edge) => edge.toggleClass("way", ways.has(edge.id())));
  });
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
