// Moves between the cells of a matrix with the arrow keys, and opens the tasks of a cell beside it without loading the
// whole page again. Without scripts every cell is a link to the same view.
const VIEW = ".matrix-view";

/** What changes with the cell that is open, the links to language and theme of this view among it. */
const PARTS = [VIEW, "section[aria-labelledby=provinces]", ".page-head .actions", ".settings"];

function table() {
  return document.querySelector("table[data-matrix]");
}

/** Rows of cells that can have the focus: the link of a cell, or the cell itself where it is empty. */
function grid() {
  return [...table().rows].map((row) =>
    [...row.cells].map((cell) => cell.querySelector("a") ?? cell),
  );
}

/** One place of the matrix is reached by Tab, the others by arrow keys from there. */
function rove(target) {
  for (const place of grid().flat()) {
    place.tabIndex = place === target ? 0 : -1;
  }
}

function start() {
  const first = table()?.querySelector("tbody a[aria-current]") ?? table()?.querySelector("tbody td a");
  if (first) {
    rove(first);
  }
  for (const words of document.querySelectorAll("[data-scripted]")) {
    words.hidden = false;
  }
}

const STEPS = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-Infinity, 0],
  PageDown: [Infinity, 0],
};

function move(event) {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const places = grid();
  const row = places.findIndex((line) => line.includes(event.target));
  if (row < 0) {
    return;
  }
  event.preventDefault();
  const clamp = (value, most) => Math.max(0, Math.min(most, value));
  const nextRow = clamp(row + step[0], places.length - 1);
  const column = places[row].indexOf(event.target);
  const next = places[nextRow][clamp(column + step[1], places[nextRow].length - 1)];
  rove(next);
  next.focus();
  next.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Shows another state of the same view: the matrix and the tasks beside it. */
async function show(address, focus) {
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  if (!answer.ok) {
    location.assign(address);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const view = page.querySelector(VIEW);
  if (!view) {
    location.assign(address);
    return;
  }
  const box = document.querySelector(".matrix-box");
  const scrolled = box?.scrollLeft ?? 0;
  for (const part of PARTS) {
    document.querySelector(part)?.replaceWith(document.adoptNode(page.querySelector(part)));
  }
  const again = document.querySelector(".matrix-box");
  if (again) {
    again.scrollLeft = scrolled;
  }
  start();
  document.querySelector(focus)?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.target.closest("table[data-matrix]")) {
    move(event);
  } else if (event.key === "Escape" && event.target.closest("[data-tasks]")) {
    document.querySelector("[data-tasks] [data-close]").click();
  }
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("table[data-matrix] a:not(.narrower), [data-close], [data-tasks] .paging a");
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  const chosen = "table[data-matrix] a[aria-current]";
  const back = link.matches("[data-close]") ? document.querySelector(chosen)?.getAttribute("href") : null;
  history.pushState(null, "", link.href);
  show(link.href, back ? `table[data-matrix] a[href="${CSS.escape(back)}"]` : "#tasks");
});

window.addEventListener("popstate", () => show(location.href, "table[data-matrix] a[tabindex='0']"));

start();
