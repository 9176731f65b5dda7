// What is seen of the graph: a thing, what was opened from it and the paths that were asked for. All else (which nodes
// and edges there are) follows from these, so that an address that holds them restores the view.

/** @typedef {{iri: string, label: string, kind: string, kindLabel: string, href: string}} Thing */
/** @typedef {{id: string, source: string, target: string, relation: string, label: string, way: boolean}} Edge */

/** Things on a page, as the server has them. */
const PAGE = 100;

const edgeOf = (source, relation, target, label) => ({ id: `${source} ${relation} ${target}`, source, target, relation, label });

export class Seen {
  constructor(start) {
    this.start = start;
    this.opened = new Map();
    this.ways = new Map();
  }

  /** What is opened of a relation; null for nothing. */
  of(thing, direction, relation) {
    return this.opened.get(`${thing} ${direction} ${relation}`) ?? null;
  }

  /** Adds what a relation joins to a thing from a page on, a page or more; label is the relation's. */
  open({ thing, direction, relation, label, page, things, total }) {
    const key = `${thing} ${direction} ${relation}`;
    const entry = this.opened.get(key) ?? { thing, direction, relation, label, pages: [], total };
    for (let i = 0; i === 0 || i * PAGE < things.length; i++) {
      entry.pages[page - 1 + i] = things.slice(i * PAGE, (i + 1) * PAGE);
    }
    entry.total = total;
    this.opened.set(key, entry);
  }

  /** Takes back what was opened of a thing, and of the things that nothing else joins then. */
  collapse(thing) {
    for (const [key, entry] of this.opened) {
      if (entry.thing === thing) {
        this.opened.delete(key);
      }
    }
    const { nodes } = this.elements();
    for (const [key, entry] of this.opened) {
      if (!nodes.has(entry.thing)) {
        this.opened.delete(key);
      }
    }
  }

  addWay(from, to, answer) {
    this.ways.set(`${from} ${to}`, answer);
  }

  /** @returns {{nodes: Map<string, Thing & {beside: string}>, edges: Map<string, Edge>}} in the order in which they came */
  elements() {
    const nodes = new Map([[this.start.iri, { ...this.start, beside: "" }]]);
    const edges = new Map();
    for (const answer of this.ways.values()) {
      answer.nodes.forEach((node, i) => {
        if (!nodes.has(node.iri)) {
          nodes.set(node.iri, { ...node, beside: answer.nodes[i - 1]?.iri ?? this.start.iri });
        }
      });
      for (const { source, target, relation, label } of answer.edges) {
        const edge = edgeOf(source, relation, target, label);
        edges.set(edge.id, { ...edge, way: true });
      }
    }
    const waiting = new Set(this.opened.values());
    for (let grown = true; grown && waiting.size; ) {
      grown = false;
      for (const entry of waiting) {
        if (nodes.has(entry.thing)) {
          this.#put(entry, nodes, edges);
          waiting.delete(entry);
          grown = true;
        }
      }
    }
    return { nodes, edges };
  }

  #put({ thing, direction, relation, label, pages }, nodes, edges) {
    for (const other of pages.flat().filter(Boolean)) {
      if (!nodes.has(other.iri)) {
        nodes.set(other.iri, { ...other, beside: thing });
      }
      const [source, target] = direction === "out" ? [thing, other.iri] : [other.iri, thing];
      const edge = edgeOf(source, relation, target, label);
      if (!edges.has(edge.id)) {
        edges.set(edge.id, { ...edge, way: false });
      }
    }
  }
}
