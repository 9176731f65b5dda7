// Draws a thing and what it is joined to; the list of the page says the same. What was expanded stands in the address.
import cytoscape from "../lib/cytoscape.mjs";
import { color } from "./chart.js";

const section = document.querySelector("[data-graph]");
const canvas = section.querySelector("[data-canvas]");
const relations = section.querySelector("[data-relations]");
const evidence = section.querySelector("[data-evidence]");
section.hidden = false;

const style = () => [
  {
    selector: "node",
    style: {
      label: "data(label)",
      "background-color": (node) => color(node.data("kind") ? `--kind-${node.data("kind")}` : "--quiet"),
      color: color("--text"),
      "font-size": 11,
      "min-zoomed-font-size": 8,
      "text-wrap": "ellipsis",
      "text-max-width": "120px",
      "text-valign": "bottom",
      width: 18,
      height: 18,
    },
  },
  { selector: "node:selected", style: { "border-width": 3, "border-color": color("--accent") } },
  { selector: "node:locked", style: { shape: "diamond" } },
  {
    selector: "edge",
    style: {
      width: 1,
      "line-color": color("--line-strong"),
      "target-arrow-color": color("--line-strong"),
      "target-arrow-shape": "triangle",
      "arrow-scale": 0.7,
      "curve-style": "haystack",
    },
  },
  { selector: "edge:selected", style: { width: 3, "line-color": color("--accent"), label: "data(label)", "font-size": 10, color: color("--text") } },
];

const graph = cytoscape({ container: canvas, style: style(), maxZoom: 1.6, hideEdgesOnViewport: true, textureOnViewport: true });
document.addEventListener("themechange", () => graph.style(style()));

async function ask(path, parameters) {
  const answer = await fetch(`${path}?${new URLSearchParams(parameters)}`);
  return answer.ok ? answer.json() : null;
}

const node = (thing) => ({ data: { id: thing.iri, ...thing } });

function arrange() {
  const few = graph.nodes().length < 60;
  graph
    .layout({
      name: few ? "cose" : "concentric",
      animate: false,
      randomize: false,
      nodeDimensionsIncludeLabels: few,
      idealEdgeLength: () => 110,
      nodeRepulsion: () => 60000,
      padding: 24,
    })
    .run();
}

function remember() {
  const address = new URL(location.href);
  address.searchParams.delete("open");
  graph.nodes("[?opened]").forEach((each) => {
    each.data("opened").forEach((key) => address.searchParams.append("open", `${each.id()} ${key}`));
  });
  history.replaceState(null, "", address);
}

/** Draws what a relation joins to a thing. */
async function expand(thing, relation, direction, label) {
  const found = await ask("/graph/neighbours", { thing, relation, direction });
  if (!found) {
    return;
  }
  const name = label ?? found.relations.find((r) => r.iri === relation && r.direction === direction)?.label ?? "";
  graph.batch(() => {
    if (graph.getElementById(thing).empty()) {
      graph.add(node(found.thing));
    }
    for (const other of found.neighbours) {
      if (graph.getElementById(other.iri).empty()) {
        graph.add(node(other));
        graph.getElementById(other.iri).data("from", thing);
      }
      const [source, target] = direction === "out" ? [thing, other.iri] : [other.iri, thing];
      const id = `${source} ${relation} ${target}`;
      if (graph.getElementById(id).empty()) {
        graph.add({ data: { id, source, target, label: name } });
      }
    }
    const opened = new Set(graph.getElementById(thing).data("opened") ?? []);
    graph.getElementById(thing).data("opened", [...opened.add(`${direction} ${relation}`)]);
  });
  arrange();
  remember();
}

/** Offers the relations of a thing with their counts. */
async function offer(thing) {
  const found = await ask("/graph/neighbours", { thing });
  relations.replaceChildren(
    ...(found?.relations ?? []).map((relation) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button";
      button.textContent = `${relation.direction === "out" ? "→" : "←"} ${relation.label} ${relation.count}`;
      button.addEventListener("click", () => expand(thing, relation.iri, relation.direction, relation.label));
      return button;
    }),
  );
}

async function tell(edge) {
  const found = (await ask("/graph/evidence", { from: edge.source().id(), to: edge.target().id() })) ?? [];
  const list = document.createElement("ul");
  list.className = "quotes";
  for (const { quote, document: label, href } of found) {
    const item = document.createElement("li");
    const figure = document.createElement("figure");
    figure.className = "quote";
    const words = document.createElement("blockquote");
    const link = document.createElement("a");
    words.textContent = quote;
    link.textContent = label;
    link.href = href;
    figure.append(words, link);
    figure.lang = "zh-Hans";
    item.append(figure);
    list.append(item);
  }
  evidence.replaceChildren(found.length ? list : section.dataset.empty);
}

graph.on("tap", "node", (event) => offer(event.target.id()));
graph.on("tap", "edge", (event) => tell(event.target));
section.querySelector("[data-expand]").addEventListener("click", () => {
  graph.nodes(":selected").forEach((each) => offer(each.id()));
});
section.querySelector("[data-collapse]").addEventListener("click", () => {
  graph.nodes(":selected").forEach((each) => {
    graph.nodes(`[from = "${each.id()}"]`).filter((other) => !other.locked() && !other.data("opened")).remove();
    each.removeData("opened");
  });
  remember();
});
section.querySelector("[data-pin]").addEventListener("click", () => {
  graph.nodes(":selected").forEach((each) => (each.locked() ? each.unlock() : each.lock()));
});
section.querySelector("[data-png]").addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = graph.png({ full: true, scale: 2, bg: color("--surface") });
  link.download = "zhengmai-graph.png";
  link.click();
});

const start = section.dataset.graph;
const open = new URL(location.href).searchParams.getAll("open").map((each) => each.split(" "));
const first = await ask("/graph/neighbours", { thing: start });
graph.add(node(first.thing));
await offer(start);
if (open.length) {
  for (const [thing, direction, relation] of open) {
    await expand(thing, relation, direction);
  }
} else {
  const small = first.relations.filter((relation) => relation.count <= 30).slice(0, 3);
  for (const relation of small) {
    await expand(start, relation.iri, relation.direction, relation.label);
  }
}
section.dataset.drawn = "";
