// Draws a thing and what it is joined to; the list of the page says the same. What is seen stands in the address.
import { openRelation, read, remember } from "./graphAddress.js";
import { drawing, filter, show, visible } from "./graphDrawing.js";
import { network, png, sparql, svg } from "./graphFiles.js";
import { Seen } from "./graphSeen.js";

const MOST_NODES = 2500;
const section = document.querySelector("[data-graph]");
const part = (name) => section.querySelector(`[data-${name}]`);
const words = JSON.parse(part("words").textContent);
section.hidden = false;
const graph = drawing(part("canvas"));

async function ask(path, parameters) {
  const answer = await fetch(`${path}?${new URLSearchParams(parameters)}`, { headers: { Accept: "application/json" } });
  return answer.ok ? answer.json() : null;
}

const start = section.dataset.graph;
const { fresh, opened, ways, hidden, pins, at } = read(new URL(location.href));
const first = await ask("/graph/neighbours", [["thing", start], ...opened.map((each) => ["open", openRelation(each)])]);
const seen = new Seen(first.thing);

function tell(...content) {
  part("evidence").replaceChildren(...content);
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

/** Offers the relations of a thing with their counts, and what is left of those that are opened. */
async function offer(thing) {
  const found = thing === start ? first : await ask("/graph/neighbours", { thing });
  part("relations").replaceChildren(
    ...(found?.relations ?? []).map((relation) => {
      const now = seen.of(thing, relation.direction, relation.iri);
      const shown = now ? now.pages.flat().length : 0;
      const total = `${relation.count}${relation.more ? "+" : ""}`;
      const count = now ? `${shown}/${total}` : total;
      const arrow = relation.direction === "out" ? "→" : "←";
      const made = button(`${arrow} ${relation.label} ${count}`, async () => {
        await open(thing, relation.direction, relation, (now?.pages.length ?? 0) + 1);
        refresh();
        await offer(thing);
      });
      made.disabled = Boolean(now) && shown >= now.total;
      return made;
    }),
  );
}

/** Switches for the kinds and relations that are drawn, with how many there are of each. */
function offerFilters() {
  const counts = new Map();
  const count = (key, label, kind) => {
    const entry = counts.get(key) ?? { label, kind, count: 0 };
    entry.count++;
    counts.set(key, entry);
  };
  graph.nodes().forEach((node) => count(`kind:${node.data("kind")}`, node.data("kindLabel") || words.other, node.data("kind")));
  graph.edges().forEach((edge) => count(`relation:${edge.data("relation")}`, edge.data("label"), ""));
  hidden.forEach((key) => counts.has(key) || hidden.delete(key));
  const toggle = ([key, entry]) => {
    const label = document.createElement("label");
    label.className = "toggle";
    label.dataset.filter = key;
    if (entry.kind) {
      label.dataset.kind = entry.kind;
    }
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = !hidden.has(key);
    box.addEventListener("change", () => {
      if (box.checked) {
        hidden.delete(key);
      } else {
        hidden.add(key);
      }
      settle();
    });
    label.append(box, `${entry.label} ${entry.count}`);
    return label;
  };
  const of = (prefix) => [...counts].filter(([key]) => key.startsWith(prefix)).map(toggle);
  part("kinds").replaceChildren(...of("kind:"));
  part("shown-relations").replaceChildren(...of("relation:"));
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
  offerFilters();
  settle();
  if (nothingYet || graph.nodes().length < 60) {
    graph.fit(undefined, 40);
  }
}

async function showEvidence(edge) {
  const found = (await ask("/graph/evidence", { from: edge.source().id(), to: edge.target().id() })) ?? [];
  const title = document.createElement("p");
  title.textContent = `${edge.source().data("label")} → ${edge.data("label")} → ${edge.target().data("label")}`;
  title.lang = "zh-Hans";
  const list = document.createElement("ul");
  list.className = "quotes";
  for (const { quote, document: label, href } of found) {
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
    list.append(item);
  }
  tell(title, found.length ? list : words.noWords);
}

const chosen = () => graph.nodes(":selected");

graph.on("tap", "node", (event) => offer(event.target.id()));
graph.on("tap", "edge", (event) => showEvidence(event.target));
graph.on("dbltap", "node", (event) => location.assign(event.target.data("href")));
graph.on("dragfree", "node", (event) => {
  event.target.addClass("pinned");
  pins.set(event.target.id(), { ...event.target.position() });
  keep();
});
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
  way: async () => {
    const ends = chosen().map((node) => node.id());
    if (ends.length !== 2) {
      tell(words.chooseTwo);
      return;
    }
    await findWay(...ends);
    refresh();
  },
  fit: () => graph.fit(visible(graph), 40),
  png: () => png(graph),
  svg: () => svg(graph),
  gexf: () => network(graph, "gexf"),
  graphml: () => network(graph, "graphml"),
  sparql: () => location.assign(`/workbench?${new URLSearchParams({ query: sparql(graph, seen, hidden) })}`),
};
section.querySelectorAll("[data-act]").forEach((each) => each.addEventListener("click", acts[each.dataset.act]));

for (const [from, to] of ways) {
  await findWay(from, to);
}
if (fresh) {
  const small = first.relations.filter((relation) => relation.count <= 30).slice(0, 3);
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
