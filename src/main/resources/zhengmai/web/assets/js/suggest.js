// Offers things while one writes into a search box (form[data-suggest]), as a combobox of the ARIA practices. Where the
// server has no suggestions the box stays a plain form. A choice leads to the page of the thing, or to the address in
// data-suggest-to with its IRI behind.
const WAIT = 150;

function attach(form) {
  const input = form.querySelector("input[type=search]");
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = `${input.id}-suggestions`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggestLabel);
  list.hidden = true;
  form.append(list);
  for (const [name, value] of Object.entries({
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  })) {
    input.setAttribute(name, value);
  }

  let timer;
  let running;
  let chosen = -1;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const choose = (index) => {
    const options = [...list.children];
    chosen = (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    options[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[chosen].id);
  };

  const show = (found) => {
    list.replaceChildren(
      ...found.map((item, i) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${i}`;
        option.setAttribute("role", "option");
        const to = form.dataset.suggestTo;
        option.dataset.href = to ? to + encodeURIComponent(item.iri) : item.page;
        const words = document.createElement("span");
        words.textContent = item.label;
        const kind = document.createElement("span");
        kind.className = "chip";
        kind.dataset.kind = item.kind;
        kind.textContent = item.kindLabel;
        option.append(words, kind);
        return option;
      }),
    );
    list.hidden = found.length === 0;
    chosen = -1;
    input.setAttribute("aria-expanded", String(!list.hidden));
  };

  const ask = async () => {
    const words = input.value.trim();
    running?.abort();
    if (!words) {
      close();
      return;
    }
    running = new AbortController();
    try {
      const address = new URL(form.dataset.suggest, location.href);
      address.searchParams.set("q", words);
      const answer = await fetch(address, {
        headers: { Accept: "application/json" },
        signal: running.signal,
      });
      show(answer.ok ? await answer.json() : []);
    } catch (error) {
      if (error.name !== "AbortError") {
        close();
      }
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen + (event.key === "ArrowDown" ? 1 : chosen < 0 ? 0 : -1));
    } else if (event.key === "Escape") {
      close();
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.assign(list.children[chosen].dataset.href);
    }
  });
  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) {
      event.preventDefault();
      location.assign(option.dataset.href);
    }
  });
  input.addEventListener("blur", close);
}

document.querySelectorAll("form[data-suggest]").forEach(attach);
