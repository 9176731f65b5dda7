// Characters of a text as fragments name them (RFC 5147: #char=1433,1441), in code points, and where they are on a page
// whose blocks carry in data-start at which character they begin.

/** Reads "#char=1433,1441"; null for any other fragment, and for a single position. */
export function parse(fragment) {
  const found = /^#?char=(\d*),(\d*)(;.*)?$/.exec(decodeURIComponent(fragment));
  if (!found || (!found[1] && !found[2])) {
    return null;
  }
  const start = Number(found[1] || 0);
  const end = found[2] ? Number(found[2]) : Infinity;
  return end > start ? { start, end } : null;
}

/** The fragment of a span. */
export function format({ start, end }) {
  return `#char=${start},${end}`;
}

const lengthOf = (words) => [...words].length;

function textsOf(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    texts.push(walker.currentNode);
  }
  return texts;
}

/** The code units of a text before its n-th code point. */
function unitsBefore(words, points) {
  return [...words].slice(0, Math.max(0, points)).join("").length;
}

/** Puts elements of a kind around the characters of a span, and gives them in order. */
export function wrap(root, { start, end }, make) {
  const made = [];
  for (const block of root.querySelectorAll("[data-start]")) {
    let at = Number(block.dataset.start);
    if (at >= end || at + lengthOf(block.textContent) <= start) {
      continue;
    }
    for (const text of textsOf(block)) {
      const length = lengthOf(text.data);
      if (at < end && start < at + length) {
        const from = unitsBefore(text.data, start - at);
        const to = unitsBefore(text.data, Math.min(end - at, length));
        const part = text.splitText(from);
        part.splitText(to - from);
        const element = make();
        part.replaceWith(element);
        element.append(part);
        made.push(element);
      }
      at += length;
    }
  }
  return made;
}

/** The span of a selection; null where it does not lie in the text. */
export function spanOf(range, root) {
  const place = (node, offset) => {
    const block = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.("[data-start]");
    if (!block || !root.contains(block)) {
      return null;
    }
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(node, offset);
    return Number(block.dataset.start) + lengthOf(before.toString());
  };
  const start = place(range.startContainer, range.startOffset);
  const end = place(range.endContainer, range.endOffset);
  return start !== null && end !== null && end > start ? { start, end } : null;
}
