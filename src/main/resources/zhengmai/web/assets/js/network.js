// Draws the network of a page with Cytoscape.js: every figure[data-network] with its elements beside it as JSON.
// A click on a node leads to its page.
import { color } from "./chart.js";

const LARGE = 300;

// Cytoscape writes a style sheet into the page, which its policy forbids, unless an element of this name is there.
const STYLE_OF_CYTOSCAPE = "__________cytoscape_stylesheet";

async function draw(figure) {
  const { default: cytoscape } = await import("../lib/cytoscape.mjs");
  if (!document.getElementById(STYLE_OF_CYTOSCAPE)) {
    figure.querySelector(".network-canvas").id = STYLE_OF_CYTOSCAPE;
  }
  const elements = JSON.parse(figure.querySelector('script[type="application/json"]').textContent);
  const style = () => [
    {
      selector: "node",
      style: {
        label: "data(label)",
        "background-color": color("--accent"),
        color: color("--text"),
        "font-size": 11,
        width: 14,
        height: 14,
        "text-valign": "bottom",
        "text-margin-y": 3,
        "min-zoomed-font-size": 7,
      },
    },
    {
      selector: "edge",
      style: {
        "line-color": color("--line-strong"),
        "target-arrow-color": color("--line-strong"),
        "target-arrow-shape": "triangle",
        "curve-style": "haystack",
        width: 1,
      },
    },
  ];
  const graph = cytoscape({
    container: figure.querySelector(".network-canvas"),
    elements,
    style: style(),
    layout: { name: elements.nodes.length > LARGE ? "concentric" : "cose", animate: false },
    textureOnViewport: elements.nodes.length > LARGE,
  });
  graph.on("tap", "node", (event) => location.assign(event.target.data("href")));
  document.addEventListener("themechange", () => graph.style(style()));
  figure.dataset.drawn = "";
}

for (const figure of document.querySelectorAll("figure[data-network]")) {
  await draw(figure);
}
