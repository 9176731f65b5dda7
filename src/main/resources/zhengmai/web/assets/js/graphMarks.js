// What there is to paint and to point at, as plain values, so that neither asks Cytoscape.js about thousands of elements
// at every frame. Positions are those of Cytoscape.js itself, which moves them.
const RADIUS = 9;
const PINNED_RADIUS = 11;
const START_RADIUS = 13;
/** How far beside a node or an edge one may point, in pixels of the screen: with a mouse, with a finger. */
const NODE_REACH = { mouse: 3, finger: 14 };
const EDGE_REACH = { mouse: 5, finger: 12 };

function markNode(mark, node) {
  mark.hidden = node.hasClass("filtered");
  mark.chosen = node.selected();
  mark.pinned = node.hasClass("pinned");
  mark.start = node.hasClass("start");
  mark.radius = mark.start ? START_RADIUS : mark.pinned ? PINNED_RADIUS : RADIUS;
  mark.rank = (mark.chosen ? 3e6 : mark.start ? 2e6 : mark.pinned ? 1e6 : 0) + node.degree(false);
}

function markEdge(mark, edge) {
  mark.hidden = edge.hasClass("filtered");
  mark.chosen = edge.selected();
  mark.way = edge.hasClass("way");
}

export class Marks {
  #graph;
  #marks = new WeakMap();
  #lists = new WeakMap();

  constructor(graph) {
    this.#graph = graph;
    graph.on("add remove", () => {
      this.#marks = new WeakMap();
      this.#lists = new WeakMap();
    });
    graph.on("class select unselect", (event) => {
      if (event.target !== graph && this.#marks.has(event.target)) {
        this.#mark(event.target, this.#marks.get(event.target));
        this.#lists = new WeakMap();
      }
    });
  }

  #mark(element, mark) {
    (element.isNode() ? markNode : markEdge)(mark, element);
    return mark;
  }

  #of(element) {
    if (!this.#marks.has(element)) {
      const mark = element.isNode()
        ? { element, id: element.id(), at: element.position(), kind: element.data("kind"), label: element.data("label") }
        : { element, source: this.#of(element.source()[0]), target: this.#of(element.target()[0]), label: element.data("label") };
      this.#marks.set(element, this.#mark(element, mark));
    }
    return this.#marks.get(element);
  }

  /** @returns {{nodes: object[], edges: object[]}} what is not hidden of a list, the nodes that matter most first */
  of(elements) {
    if (!this.#lists.has(elements)) {
      const marks = Array.from(elements, (each) => this.#of(each)).filter((mark) => !mark.hidden);
      const nodes = marks.filter((mark) => mark.at).sort((one, other) => other.rank - one.rank);
      this.#lists.set(elements, { nodes, edges: marks.filter((mark) => !mark.at) });
    }
    return this.#lists.get(elements);
  }

  /** The nearest node and the nearest edge that are near enough to be meant, as elements. */
  at(x, y, byFinger) {
    const pixel = 1 / this.#graph.zoom();
    const reach = byFinger ? "finger" : "mouse";
    const nearest = (marks, distance) => {
      let best = { distance: Infinity };
      for (const mark of marks) {
        const away = distance(mark);
        if (away <= 0 && away < best.distance) {
          best = { mark, distance: away };
        }
      }
      return best.mark ? [best.mark.element] : [];
    };
    const { nodes, edges } = this.of(this.#graph.renderer().getCachedZSortedEles());
    return [
      ...nearest(nodes, (node) => Math.hypot(node.at.x - x, node.at.y - y) - node.radius - NODE_REACH[reach] * pixel),
      ...nearest(edges, (edge) => toLine(x, y, edge.source.at, edge.target.at) - EDGE_REACH[reach] * pixel),
    ];
  }
}

/** How far a point is from the line between two others. */
function toLine(x, y, from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length ? Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length)) : 0;
  return Math.hypot(from.x + along * dx - x, from.y + along * dy - y);
}
