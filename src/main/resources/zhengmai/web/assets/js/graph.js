// Draws a thing and what it is joined to; the list of the page says the same. What is seen stands in the address.
import { openRelation, read, remember } from "./graphAddress.js";
import { drawing, filter, show, visible } from "./graphDrawing.js";
import { network, png, query, svg } from "./graphFiles.js";
import { offerFilters } from "./graphFilters.js";
import { readKeys } from "./graphKeys.js";
import { Seen } from "./graphSeen.js";

const MOST_NODES = 2500;
/** So many of a relation at most are opened by themselves. */
const FEW = 30;
const ZOOM_STEP = 1.4;
const section = document.querySelector("[data-graph]");
const part = (name) => section.querySelector(`[data-${name}]`);
const words = JSON.parse(part("words").textContent);
section.hidden = false;
const graph = drawing(part("canvas"));

async function ask(path, parameters) {
  const query = new URLSearchParams(parameters);
  query.set("lang", section.dataset.language);
  const answer = await fetch(`${path}?${query}`, { headers: { Accept: "application/json" } });
  return answer.ok ? answer.json() : null;
}

const start = section.dataset.graph;
const { fresh, opened, ways, hidden, pins, at } = read(new URL(location.href));
const first = await ask("/graph/neighbours", [["thing", start], ...opened.map((each) => ["open", openRelation(each)])]);
const seen = new Seen(first.thing);
/** What relations are offered of. */
let offered = start;

function tell(...content) {
  part("evidence").replaceChildren(...content);
}

/** Puts a name into an element, in its language. */
function name(element, text) {
  element.textContent = text;
  element.lang = /\p{Script=Han}/u.test(text) ? "zh-Hans" : document.documentElement.lang;
}

function button(label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button";
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}

/** Puts what the server says of open relations among what is seen. */
function take(answer) {
  for (const { thing, direction, iri: relation, label, neighbours: things, total } of answer?.opened ?? []) {
    if (things.length) {
      seen.open({ thing, direction, relation, label, page: 1, things, total });
    }
  }
}

/** Opens a further page of a relation. */
async function open(thing, direction, relation, page) {
  if (graph.nodes().length >= MOST_NODES) {
    tell(words.limit);
    return;
  }
  const found = await ask("/graph/neighbours", { thing, relation: relation.iri, direction, page });
  if (found?.neighbours.length) {
    seen.open({ thing, direction, relation: relation.iri, label: relation.label, page, things: found.neighbours, total: found.total });
  }
}

async function findWay(from, to) {
  const found = await ask("/graph/path", { from, to });
  if (found?.outcome === "found" && found.length) {
    seen.addWay(from, to, found);
  } else {
    tell(words[found?.outcome] ?? words.unknown);
  }
}

/** A button that opens more of a relation, with how many things it joins and how many of them are seen. */
function opener(thing, relation) {
  const now = seen.of(thing, relation.direction, relation.iri);
  const shown = now ? now.pages.flat().length : 0;
  const total = `${relation.count}${relation.more ? "+" : ""}`;
  const count = now ? `${shown}/${total}` : total;
  const arrow = relation.direction === "out" ? "→" : "←";
  const made = button(`${arrow} ${relation.label} ${count}`, async () => {
    await open(thing, relation.direction, relation, (now?.pages.length ?? 0) + 1);
    refresh();
    await offer(thing);
    part("relations").querySelector("button:enabled")?.focus();
  });
  made.disabled = Boolean(now) && shown >= now.total;
  return made;
}

/** Offers the relations of a thing with their counts, and what is left of those that are opened. */
async function offer(thing) {
  offered = thing;
  const found = thing === start ? first : await ask("/graph/neighbours", { thing });
  if (offered === thing && found) {
    name(part("chosen"), found.thing.label);
    part("page").href = found.thing.href;
    part("relations").replaceChildren(...found.relations.map((relation) => opener(thing, relation)));
  }
}

/** Keeps the view in the address. */
function keep() {
  remember(seen, hidden, pins, [...seen.elements().nodes.keys()].map((iri) => graph.getElementById(iri).position()));
}

/** Hides what is filtered. */
function settle() {
  filter(graph, hidden, start);
  keep();
  const shown = visible(graph);
  part("size").textContent = words.size.replace("{nodes}", shown.nodes().length).replace("{edges}", shown.edges().length);
}

function refresh() {
  const nothingYet = graph.nodes().length < 2;
  const elements = seen.elements();
  show(graph, elements, pins, nothingYet ? at(elements.nodes.keys()) : new Map());
  offerFilters(graph, hidden, words, { kinds: part("kinds"), relations: part("shown-relations") }, settle);
  settle();
  if (nothingYet || graph.nodes().length < 60) {
    acts.fit();
  }
}

function quotation({ quote, document: label, href }) {
  const item = document.createElement("li");
  const figure = document.createElement("figure");
  figure.className = "quote";
  const said = document.createElement("blockquote");
  const link = document.createElement("a");
  said.textContent = quote;
  link.textContent = label;
  link.href = href;
  figure.append(said, link);
  figure.lang = "zh-Hans";
  item.append(figure);
  return item;
}

async function showEvidence(edge) {
  const found = (await ask("/graph/evidence", { from: edge.source().id(), to: edge.target().id() })) ?? [];
  const title = document.createElement("p");
  name(title, `${edge.source().data("label")} → ${edge.data("label")} → ${edge.target().data("label")}`);
  const list = document.createElement("ul");
  list.className = "quotes";
  list.append(...found.map(quotation));
  tell(title, found.length ? list : words.noWords);
}

const chosen = () => graph.nodes(":selected");

/** Chooses a node alone, or beside what is chosen. */
function choose(node, beside) {
  if (!beside) {
    graph.elements(":selected").unselect();
  }
  node.select();
  offer(node.id());
}

function zoom(factor) {
  graph.zoom({ level: graph.zoom() * factor, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } });
}

const acts = {
  collapse: async () => {
    chosen().forEach((node) => seen.collapse(node.id()));
    refresh();
    await offer(chosen().nonempty() ? chosen()[0].id() : start);
  },
  pin: () => {
    const all = chosen().every((node) => pins.has(node.id()));
    chosen().forEach((node) => {
      node.toggleClass("pinned", !all);
      if (all) {
        pins.delete(node.id());
      } else {
        pins.set(node.id(), { ...node.position() });
      }
    });
    keep();
  },
  several: () => {
    const on = graph.selectionType() !== "additive";
    graph.selectionType(on ? "additive" : "single");
    section.querySelector("[data-act=several]").setAttribute("aria-pressed", String(on));
  },
  way: async () => {
    const ends = chosen().map((node) => node.id());
    if (ends.length !== 2) {
      tell(words.chooseTwo);
      return;
    }
    await findWay(...ends);
    refresh();
  },
  fit: () => graph.fit(visible(graph), Math.min(70, graph.width() / 6)),
  nearer: () => zoom(ZOOM_STEP),
  farther: () => zoom(1 / ZOOM_STEP),
  png: () => png(graph),
  svg: () => svg(graph),
  gexf: () => network(graph, "gexf"),
  graphml: () => network(graph, "graphml"),
  sparql: () => query(graph, seen, hidden),
};
section.querySelectorAll("[data-act]").forEach((each) => each.addEventListener("click", acts[each.dataset.act]));

graph.on("tap", "node", (event) => offer(event.target.id()));
graph.on("tap", "edge", (event) => showEvidence(event.target));
graph.on("dbltap", "node", (event) => location.assign(event.target.data("href")));
graph.on("dragfree", "node", (event) => {
  event.target.addClass("pinned");
  pins.set(event.target.id(), { ...event.target.position() });
  keep();
});
let turn = 0;
readKeys(part("canvas"), graph, {
  ...acts,
  go: (node, beside) => {
    graph.scratch("paint").point(node.id());
    if (graph.selectionType() === "additive" && !beside) {
      offer(node.id());
    } else {
      choose(node, beside);
    }
  },
  add: (node) => (node.selected() ? node.unselect() : choose(node, true)),
  expand: () => part("relations").querySelector("button:enabled")?.focus(),
  words: () => {
    const edges = graph.getElementById(offered).connectedEdges().filter((edge) => !edge.hasClass("filtered"));
    if (edges.nonempty()) {
      const edge = edges[turn++ % edges.length];
      graph.edges(":selected").unselect();
      edge.select();
      showEvidence(edge);
    }
  },
});

for (const [from, to] of ways) {
  await findWay(from, to);
}
if (fresh) {
  const small = first.relations.filter((relation) => relation.count <= FEW).slice(0, 3);
  const open = small.map((relation) => openRelation({ thing: start, direction: relation.direction, relation: relation.iri }));
  take(await ask("/graph/neighbours", [["thing", start], ...open.map((each) => ["open", each])]));
} else {
  take(first);
  if (first.opened.length < opened.length) {
    tell(words.limit);
  }
}
refresh();
graph.getElementById(start).select();
await offer(start);
section.dataset.drawn = "";
