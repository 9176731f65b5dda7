// Paints the graph. Cytoscape.js keeps a picture of every element at every zoom and copies them together, which takes
// some thousands of elements a fifth of a second whenever one is missing; circles and lines painted anew take a few
// milliseconds. Names keep their size on the screen, and of two that would overlap the more joined thing has its own.
import { color } from "./chart.js";
import { Marks } from "./graphMarks.js";

const NAME = 12;
const NAME_WIDTH = 132;
const NAME_HEIGHT = 16;
/** Where more things than this are in sight, names take more room, so that the drawing is seen between them. */
const MANY = 450;
const SPARSE = 2.2;
/** Nodes and edges are never painted smaller than this, in pixels of the screen. */
const LEAST_RADIUS = 1.7;
const LEAST_LINE = 0.4;
/** Arrows are painted where a unit of the graph is at least that many pixels. */
const ARROWS_FROM = 0.45;
/** Lines in one stroke: many at once are quicker, all at once hide how dense they lie. */
const STROKE = 40;

function themeOfNow() {
  const kinds = new Map();
  const known = getComputedStyle(document.documentElement);
  return {
    text: color("--text"),
    quiet: color("--quiet"),
    line: color("--line-strong"),
    accent: color("--accent"),
    surface: color("--surface"),
    font: getComputedStyle(document.body).fontFamily,
    kind(kind) {
      if (!kinds.has(kind)) {
        kinds.set(kind, color(known.getPropertyValue(`--kind-${kind}`) ? `--kind-${kind}` : "--quiet"));
      }
      return kinds.get(kind);
    },
  };
}

/** Says which of the names that were put down leave room for another. */
class Names {
  #rows = new Map();
  #height;
  #room;

  /** @param room how much of it a name takes: 1 for no more than it needs */
  constructor(room) {
    this.#height = NAME_HEIGHT * room;
    this.#room = room;
  }

  /** Takes room where there is some; x is the middle and y the top. */
  take(x, y, width) {
    const row = Math.floor(y / this.#height);
    for (let near = row - 1; near <= row + 1; near++) {
      for (const other of this.#rows.get(near) ?? []) {
        if (Math.abs(other.y - y) < this.#height && Math.abs(other.x - x) * 2 < (other.width + width) * this.#room + 6) {
          return false;
        }
      }
    }
    this.#rows.has(row) || this.#rows.set(row, []);
    this.#rows.get(row).push({ x, y, width });
    return true;
  }
}

export class Paint {
  theme = themeOfNow();
  #graph;
  #marks;
  #names = new Map();
  #pointed = null;

  constructor(graph) {
    this.#graph = graph;
    this.#marks = new Marks(graph);
    const renderer = graph.renderer();
    for (const way of ["drawLayeredElements", "drawCachedElements", "drawCachedNodes"]) {
      renderer[way] = (context, elements, ratio, extent) => this.paint(context, elements, ratio / context.getTransform().a, extent);
    }
    renderer.findNearestElements = (x, y, _, byFinger) => this.#marks.at(x, y, byFinger);
    document.addEventListener("themechange", () => {
      this.theme = themeOfNow();
      this.again();
    });
    const cursor = (shape) => (graph.container().style.cursor = shape);
    graph.on("mouseover", (event) => cursor(event.target === graph ? "" : "pointer"));
    graph.on("mouseout", () => cursor(""));
    graph.on("mouseover", "node", (event) => this.point(event.target.id()));
    graph.on("mouseout", "node", () => this.point(null));
  }

  /** Paints all of it anew at the next frame. */
  again() {
    const renderer = this.#graph.renderer();
    renderer.redrawHint("eles", true);
    renderer.redrawHint("drag", true);
    renderer.redraw();
  }

  /** Points out a node: its name is written whatever lies about it. */
  point(id) {
    this.#pointed = id;
    this.again();
  }

  /**
   * @param unit what a pixel of the screen is in the graph
   * @param {{x1: number, y1: number, x2: number, y2: number}} extent what is in sight
   */
  paint(context, elements, unit, extent) {
    const { nodes, edges } = this.#marks.of(elements);
    this.#edges(context, edges, unit, extent);
    this.#nodes(context, nodes, unit, extent);
    const named = nodes.filter((node) => inSight(node.at, extent, (NAME_WIDTH / 2) * unit));
    const names = new Names(named.length > MANY ? SPARSE : 1);
    edges.filter((edge) => edge.chosen).forEach((edge) => this.#edgeName(context, edge, unit, names));
    this.#nodeNames(context, named, unit, names);
  }

  #edges(context, edges, unit, extent) {
    const seen = edges.filter((edge) => crosses(edge, extent));
    const put = (lines, width, stroke) => {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      for (let i = 0; i < lines.length; i += STROKE) {
        context.beginPath();
        for (const { source, target } of lines.slice(i, i + STROKE)) {
          context.moveTo(source.at.x, source.at.y);
          context.lineTo(target.at.x, target.at.y);
        }
        context.stroke();
      }
      if (1 / unit >= ARROWS_FROM) {
        context.fillStyle = stroke;
        context.beginPath();
        lines.forEach(({ source, target }) => arrow(context, source.at, target.at, target.radius + 1, 5 + width));
        context.fill();
      }
    };
    const strong = (edge) => edge.way || edge.chosen;
    put(seen.filter((edge) => !strong(edge)), Math.max(1, LEAST_LINE * unit), this.theme.line);
    put(seen.filter(strong), Math.max(2.5, 2 * unit), this.theme.accent);
  }

  #nodes(context, nodes, unit, extent) {
    const least = LEAST_RADIUS * unit;
    const kinds = new Map();
    for (const node of nodes) {
      if (inSight(node.at, extent, 20 * unit)) {
        kinds.has(node.kind) || kinds.set(node.kind, []);
        kinds.get(node.kind).push(node);
      }
    }
    for (const [kind, all] of kinds) {
      context.fillStyle = this.theme.kind(kind);
      context.beginPath();
      all.forEach((node) => outline(context, node, Math.max(node.radius, least)));
      context.fill();
    }
    context.strokeStyle = this.theme.accent;
    context.lineWidth = 2 * unit;
    context.beginPath();
    nodes.filter((node) => node.chosen).forEach((node) => outline(context, node, Math.max(node.radius, least) + 3 * unit));
    context.stroke();
    context.strokeStyle = this.theme.text;
    context.lineWidth = unit;
    context.beginPath();
    nodes.filter((node) => node.id === this.#pointed).forEach((node) => outline(context, node, Math.max(node.radius, least) + 6 * unit));
    context.stroke();
  }

  /** The names that find room: of what is pointed at and chosen first, then of what is joined to most. */
  #nodeNames(context, nodes, unit, names) {
    const put = [];
    context.font = `${NAME * unit}px ${this.theme.font}`;
    context.textAlign = "center";
    context.textBaseline = "top";
    const name = (node) => {
      const { text, width } = this.#name(context, node.label, unit);
      const top = node.at.y + Math.max(node.radius, LEAST_RADIUS * unit) + 2 * unit;
      if (names.take(node.at.x / unit, top / unit, width)) {
        put.push({ text, x: node.at.x, top, width: width * unit });
      }
    };
    nodes.filter((node) => node.id === this.#pointed).forEach(name);
    nodes.forEach(name);
    context.globalAlpha = 0.8;
    context.fillStyle = this.theme.surface;
    put.forEach(({ x, top, width }) => context.fillRect(x - width / 2 - unit, top, width + 2 * unit, (NAME_HEIGHT - 2) * unit));
    context.globalAlpha = 1;
    context.fillStyle = this.theme.text;
    put.forEach(({ text, x, top }) => context.fillText(text, x, top));
  }

  #edgeName(context, { source, target, label }, unit, names) {
    const [x, y] = [(source.at.x + target.at.x) / 2, (source.at.y + target.at.y) / 2];
    context.font = `${NAME * unit}px ${this.theme.font}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    const { text, width } = this.#name(context, label, unit);
    names.take(x / unit, y / unit - NAME_HEIGHT / 2, width);
    context.fillStyle = this.theme.surface;
    context.fillRect(x - (width / 2 + 4) * unit, y - (NAME_HEIGHT / 2) * unit, (width + 8) * unit, NAME_HEIGHT * unit);
    context.fillStyle = this.theme.accent;
    context.fillText(text, x, y);
  }

  /** A name as it is written, cut where it is too long, with its width on the screen. */
  #name(context, label, unit) {
    if (!this.#names.has(label)) {
      const measure = (text) => context.measureText(text).width / unit;
      let text = label;
      for (let length = label.length; length > 1 && measure(text) > NAME_WIDTH; ) {
        length -= Math.max(1, Math.floor((measure(text) - NAME_WIDTH) / NAME));
        text = `${label.slice(0, length)}…`;
      }
      this.#names.set(label, { text, width: measure(text) });
    }
    return this.#names.get(label);
  }
}

const inSight = ({ x, y }, { x1, y1, x2, y2 }, margin) => x > x1 - margin && x < x2 + margin && y > y1 - margin && y < y2 + margin;

const crosses = ({ source: { at: from }, target: { at: to } }, { x1, y1, x2, y2 }) =>
  !((from.x < x1 && to.x < x1) || (from.x > x2 && to.x > x2) || (from.y < y1 && to.y < y1) || (from.y > y2 && to.y > y2));

/** A circle, or the diamond of what is pinned. */
function outline(context, { at: { x, y }, pinned }, r) {
  if (pinned) {
    context.moveTo(x, y - r);
    context.lineTo(x + r, y);
    context.lineTo(x, y + r);
    context.lineTo(x - r, y);
    context.closePath();
  } else {
    context.moveTo(x + r, y);
    context.arc(x, y, r, 0, 2 * Math.PI);
  }
}

function arrow(context, from, to, gap, size) {
  const turn = Math.atan2(to.y - from.y, to.x - from.x);
  const at = (back, aside) => [to.x - back * Math.cos(turn) - aside * Math.sin(turn), to.y - back * Math.sin(turn) + aside * Math.cos(turn)];
  context.moveTo(...at(gap, 0));
  context.lineTo(...at(gap + size, size * 0.45));
  context.lineTo(...at(gap + size, -size * 0.45));
  context.closePath();
}
