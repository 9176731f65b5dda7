// The drawing by keyboard: arrows go to the thing that lies next in their direction, other keys do what buttons do.
import { visible } from "./graphDrawing.js";

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const MARGIN = 60;

/** The visible node that lies next to one in a direction: what lies aside counts as further. */
function next(graph, from, [dx, dy]) {
  const at = from.position();
  let best = null;
  let least = Infinity;
  visible(graph)
    .nodes()
    .forEach((node) => {
      const [x, y] = [node.position().x - at.x, node.position().y - at.y];
      const along = x * dx + y * dy;
      const away = along + 2 * Math.abs(x * dy + y * dx);
      if (along > 0 && away < least) {
        best = node;
        least = away;
      }
    });
  return best;
}

/** Moves the drawing where a node is out of sight. */
function bringIn(graph, node) {
  const { x, y } = node.renderedPosition();
  if (x < MARGIN || y < MARGIN || x > graph.width() - MARGIN || y > graph.height() - MARGIN) {
    graph.center(node);
  }
}

/**
 * Listens to the keys of the drawing.
 *
 * @param acts what keys do, by name, and go: what is done when a node is come to
 */
export function readKeys(canvas, graph, acts) {
  let current = null;
  const here = () => (current?.inside() && visible(graph).contains(current) ? current : graph.nodes(":selected")[0] ?? graph.nodes(".start")[0]);
  const keys = {
    Enter: acts.expand,
    e: acts.words,
    p: acts.pin,
    s: acts.several,
    Delete: acts.collapse,
    Backspace: acts.collapse,
    "+": acts.nearer,
    "=": acts.nearer,
    "-": acts.farther,
    0: acts.fit,
  };
  canvas.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const arrow = ARROWS[event.key];
    const act = keys[event.key] ?? keys[event.key.toLowerCase()];
    if (arrow) {
      const found = next(graph, here(), arrow);
      if (found) {
        current = found;
        bringIn(graph, found);
        acts.go(found, event.shiftKey);
      }
    } else if (event.key === " ") {
      acts.add(here());
    } else if (act) {
      act();
    } else {
      return;
    }
    event.preventDefault();
  });
}
