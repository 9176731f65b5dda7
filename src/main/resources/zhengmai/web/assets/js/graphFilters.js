// Switches for the kinds and relations that are drawn, with how many there are of each: the legend of the drawing.

/** @returns {Map<string, {label: string, kind: string, count: number}>} by "kind:" and a code, and "relation:" and an IRI */
function counted(graph, words) {
  const counts = new Map();
  const count = (key, label, kind) => {
    const entry = counts.get(key) ?? { label, kind, count: 0 };
    entry.count++;
    counts.set(key, entry);
  };
  graph.nodes().forEach((node) => count(`kind:${node.data("kind")}`, node.data("kindLabel") || words.other, node.data("kind")));
  graph.edges().forEach((edge) => count(`relation:${edge.data("relation")}`, edge.data("label"), ""));
  return counts;
}

function toggle(key, { label, kind, count }, hidden, changed) {
  const made = document.createElement("label");
  made.className = "toggle";
  made.dataset.filter = key;
  if (kind) {
    made.dataset.kind = kind;
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
    changed();
  });
  made.append(box, `${label} ${count}`);
  return made;
}

/**
 * Puts the switches in place.
 *
 * @param {Set<string>} hidden what is switched off; what is not there any more is taken out
 */
export function offerFilters(graph, hidden, words, { kinds, relations }, changed) {
  const counts = counted(graph, words);
  hidden.forEach((key) => counts.has(key) || hidden.delete(key));
  const of = (prefix) => [...counts].filter(([key]) => key.startsWith(prefix)).map(([key, entry]) => toggle(key, entry, hidden, changed));
  kinds.replaceChildren(...of("kind:"));
  relations.replaceChildren(...of("relation:"));
}
