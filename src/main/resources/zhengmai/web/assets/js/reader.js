// The reader: switches kinds of marks, says what marked words are, lands on characters, and offers citations.
import { format, parse, spanOf, wrap } from "./characters.js";

/** Switches kinds of marks on and off, and keeps that in the address. */
function legend(form, reader) {
  form.querySelector("[data-apply]").hidden = true;
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const show = (kind, on) => {
    for (const mark of reader.querySelectorAll(`.m[data-kind="${kind}"]`)) {
      mark.toggleAttribute("data-off", !on);
      const links = mark.matches("a") ? [mark] : mark.querySelectorAll(":scope > a");
      for (const link of links) {
        const [from, to] = on ? ["data-href", "href"] : ["href", "data-href"];
        if (link.hasAttribute(from)) {
          link.setAttribute(to, link.getAttribute(from));
          link.removeAttribute(from);
        }
      }
    }
  };
  form.addEventListener("change", (event) => {
    show(event.target.value, event.target.checked);
    const address = new URL(location.href);
    address.searchParams.delete("show");
    const on = boxes.filter((box) => box.checked).map((box) => box.value);
    if (on.length < boxes.length) {
      (on.length ? on : ["none"]).forEach((kind) => address.searchParams.append("show", kind));
    }
    history.replaceState(null, "", address);
  });
}

/** Says what marked words are, beside them. */
function tips(reader) {
  const tip = document.createElement("div");
  tip.className = "reader-tip";
  tip.id = "reader-tip";
  tip.setAttribute("role", "tooltip");
  tip.hidden = true;
  document.body.append(tip);
  let current = null;
  const close = () => {
    if (current) {
      current.title = tip.textContent;
      current.removeAttribute("aria-describedby");
    }
    current = null;
    tip.hidden = true;
  };
  const open = (event) => {
    const word = event.target.closest?.("a[title]");
    if (!word || !reader.contains(word) || word.closest(".m[data-off]")) {
      return;
    }
    close();
    current = word;
    tip.textContent = word.title;
    word.removeAttribute("title");
    word.setAttribute("aria-describedby", tip.id);
    tip.lang = word.closest("[lang]").lang;
    tip.hidden = false;
    const at = word.getClientRects()[0];
    const left = Math.min(at.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
    tip.style.left = `${Math.max(8, left) + scrollX}px`;
    tip.style.top = `${at.bottom + scrollY + 6}px`;
  };
  reader.addEventListener("mouseover", open);
  reader.addEventListener("focusin", open);
  reader.addEventListener("mouseout", (event) => event.target === current && close());
  reader.addEventListener("focusout", close);
  document.addEventListener("keydown", (event) => event.key === "Escape" && close());
}

/** Points out the characters of a span and goes there. */
function land(reader, span) {
  for (const mark of reader.querySelectorAll(".words mark")) {
    mark.replaceWith(...mark.childNodes);
  }
  reader.normalize();
  const [first] = wrap(reader, span, () => document.createElement("mark"));
  if (first) {
    first.id = "mark";
    first.scrollIntoView({ block: "center" });
  }
}

/** Offers the selected words as a citation. */
function citations(reader, box) {
  const words = box.querySelector("output");
  const copy = box.querySelector("[data-copy]");
  const link = box.querySelector("[data-link]");
  let text = "";
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    const span =
      selection.rangeCount && !selection.isCollapsed ? spanOf(selection.getRangeAt(0), reader) : null;
    box.hidden = !span;
    if (!span) {
      return;
    }
    const quote = selection.toString().replace(/\s*\n\s*/g, "");
    const start = selection.getRangeAt(0).startContainer;
    const passage = start.parentElement.closest("[data-section]");
    const address = new URL(box.dataset.address, location.href);
    address.hash = format(span);
    link.href = address.href;
    const place = [
      box.dataset.source,
      passage ? box.dataset.section.replace("{}", passage.dataset.section) : "",
      box.dataset.characters.replace("{}", `${span.start}–${span.end}`),
    ].filter(Boolean);
    text = `“${quote}” ${place.join(box.dataset.comma)} ${address.href}`;
    words.textContent = text;
  });
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    const before = copy.textContent;
    copy.textContent = copy.dataset.done;
    setTimeout(() => {
      copy.textContent = before;
    }, 2000);
  });
}

/** Shows in the outline where the reader is. */
function outline(reader) {
  const links = new Map(
    [...reader.querySelectorAll(".reader-outline a")].map((link) => [link.hash.slice(1), link]),
  );
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target } of entries.filter((entry) => entry.isIntersecting)) {
        links.forEach((link) => link.removeAttribute("aria-current"));
        links.get(target.id)?.setAttribute("aria-current", "location");
      }
    },
    { rootMargin: "-15% 0px -75% 0px" },
  );
  reader.querySelectorAll(".passage[id]").forEach((passage) => seen.observe(passage));
}

/** Makes a reader that the page holds, or was given later, do all this. */
export function attach(root) {
  const reader = root.querySelector("[data-reader]");
  const form = root.querySelector("[data-legend]");
  legend(form, reader);
  tips(reader);
  outline(reader);
  root.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-span]");
    if (link) {
      event.preventDefault();
      const [start, end] = link.dataset.span.split(",").map(Number);
      history.pushState(null, "", format({ start, end }));
      land(reader, { start, end });
    }
  });
  const go = () => {
    const span = parse(location.hash);
    if (span) {
      land(reader, span);
    }
  };
  addEventListener("hashchange", go);
  addEventListener("popstate", go);
  go();
  const box = root.querySelector("[data-cite]");
  if (box) {
    citations(reader, box);
  }
}

if (document.querySelector("[data-reader]")) {
  attach(document);
}
