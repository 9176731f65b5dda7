// What is seen of the graph as files: a picture, a drawing in SVG, a network made by the server, and a query.
import { visible } from "./graphDrawing.js";

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 70;
/** Characters of a query in an address: beyond the first it says less exactly what is seen, beyond the second no address holds it. */
const LONGEST_QUERY = 24_000;
const LONGEST_ADDRESS = 48_000;

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Pixels of a picture's longer side at most; what is larger is drawn smaller. */
const LARGEST_PICTURE = 8000;

export async function png(graph) {
  const { x1, y1, x2, y2 } = visible(graph).nodes().boundingBox();
  const extent = { x1: x1 - MARGIN, y1: y1 - MARGIN, x2: x2 + MARGIN, y2: y2 + MARGIN };
  const [width, height] = [extent.x2 - extent.x1, extent.y2 - extent.y1];
  const scale = Math.min(2, LARGEST_PICTURE / Math.max(width, height));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const context = canvas.getContext("2d");
  context.fillStyle = graph.scratch("paint").theme.surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, -extent.x1 * scale, -extent.y1 * scale);
  graph.scratch("paint").paint(context, graph.elements(), Math.max(1, 1 / scale), extent);
  save(await new Promise((done) => canvas.toBlob(done)), "zhengmai-graph.png");
}

function element(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** The drawing as the text of an SVG file: a line for each edge, a circle and a name for each node. */
export function svgText(graph) {
  const seen = visible(graph);
  const { theme } = graph.scratch("paint");
  const box = seen.nodes().boundingBox();
  const [x, y] = [box.x1 - MARGIN, box.y1 - MARGIN];
  const [width, height] = [box.w + 2 * MARGIN, box.h + 2 * MARGIN];
  const lines = seen.edges().map((edge) => {
    const [from, to] = [edge.source().position(), edge.target().position()];
    return element(
      "line",
      { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: edge.hasClass("way") ? theme.accent : theme.line, "stroke-width": edge.hasClass("way") ? 3 : 1 },
      element("title", {}, edge.data("label")),
    );
  });
  const nodes = seen.nodes().map((node) => {
    const at = node.position();
    const radius = node.width() / 2;
    const name = element("text", { x: at.x, y: at.y + radius + 12, fill: theme.text }, node.data("label"));
    return element(
      "a",
      { href: new URL(node.data("href"), location.href).href },
      element("circle", { cx: at.x, cy: at.y, r: radius, fill: theme.kind(node.data("kind")) }),
      name,
    );
  });
  const root = element(
    "svg",
    { viewBox: `${x} ${y} ${width} ${height}`, width, height, "font-family": "sans-serif", "font-size": 11, "text-anchor": "middle" },
    element("title", {}, document.title),
    element("rect", { x, y, width, height, fill: theme.surface }),
    element("g", {}, ...lines),
    element("g", {}, ...nodes),
  );
  return new XMLSerializer().serializeToString(root);
}

export function svg(graph) {
  save(new Blob([svgText(graph)], { type: "image/svg+xml" }), "zhengmai-graph.svg");
}

/** Sends what is seen to the server, whose answer is a file to keep. */
export function network(graph, format) {
  const seen = visible(graph);
  const form = document.createElement("form");
  form.method = "post";
  form.action = "/graph/export";
  form.hidden = true;
  const add = (name, value) => {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    form.append(field);
  };
  add("format", format);
  seen.edges().forEach((edge) => add("edge", edge.id()));
  seen.nodes().forEach((node) => add("node", node.id()));
  document.body.append(form);
  form.submit();
  form.remove();
}

const iri = (text) => `<${text.replace(/[<>"{}|^`\\\s]/g, (each) => encodeURIComponent(each))}>`;

const triple = (edge) => `(${iri(edge.source)} ${iri(edge.relation)} ${iri(edge.target)})`;

/** A CONSTRUCT of these edges. */
function exactly(edges) {
  return `CONSTRUCT { ?s ?p ?o } WHERE {\n  VALUES (?s ?p ?o) {\n    ${edges.map(triple).join("\n    ")}\n  }\n  ?s ?p ?o .\n}`;
}

/** A CONSTRUCT of the relations that are opened and of the paths, for what is too much to be listed. */
function opened(edges, seen, hidden) {
  const entries = [...seen.opened.values()].filter((entry) => !hidden.has(`relation:${entry.relation}`));
  const part = (direction, ends, pattern) => {
    const rows = entries.filter((entry) => entry.direction === direction).map((entry) => `(${iri(entry.thing)} ${iri(entry.relation)})`);
    return `  { VALUES (${ends}) { ${rows.join(" ")} } ${pattern} }`;
  };
  const parts = [
    part("out", "?s ?p", "?s ?p ?o"),
    part("in", "?o ?p", "?s ?p ?o"),
    `  { VALUES (?s ?p ?o) { ${edges.filter((edge) => edge.way).map(triple).join(" ")} } ?s ?p ?o }`,
  ];
  return `# All things of the relations that were opened, of every kind\nCONSTRUCT { ?s ?p ?o } WHERE {\n${parts.join("\n  UNION\n")}\n}`;
}

const fits = (text, longest) => encodeURIComponent(text).length <= longest;

/**
 * Opens the workbench with the SPARQL of what is seen: with its edges, or where they are too many for an address, with
 * the relations that are opened. Where even these are too many, the edges leave as a file.
 */
export function query(graph, seen, hidden) {
  const edges = visible(graph)
    .edges()
    .map((edge) => ({ ...edge.data(), way: edge.hasClass("way") }));
  const exact = exactly(edges);
  const text = fits(exact, LONGEST_QUERY) ? exact : opened(edges, seen, hidden);
  if (fits(text, LONGEST_ADDRESS)) {
    location.assign(`/workbench?${new URLSearchParams({ query: text })}`);
  } else {
    save(new Blob([exact], { type: "application/sparql-query" }), "zhengmai-graph.rq");
  }
}
