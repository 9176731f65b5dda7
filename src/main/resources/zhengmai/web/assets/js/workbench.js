// Puts Yasgui's editor in the place of the plain one. Prefixes, classes and properties are those of the graph that
// answers; nothing is asked of other hosts and nothing is kept in the browser, because the address holds the query.
const form = document.querySelector("form[data-workbench]");
const plain = form.querySelector("textarea");

/** What the graph holds: {prefixes: {prefix: namespace}, classes: [iri], properties: [iri]}, most used first. */
async function vocabulary() {
  const answer = await fetch(form.dataset.vocabulary, { headers: { Accept: "application/json" } });
  return answer.ok ? answer.json() : { prefixes: {}, classes: [], properties: [] };
}

const known = vocabulary();

/** Terms that start with what has been typed, or whose last part holds it. */
const terms = (kind) => async (_editor, token) => {
  const typed = (token?.autocompletionString ?? "").toLowerCase();
  const local = typed.slice(Math.max(typed.lastIndexOf("#"), typed.lastIndexOf("/"), typed.lastIndexOf(":")) + 1);
  const all = (await known)[kind];
  return all.filter((iri) => {
    const term = iri.toLowerCase();
    return term.startsWith(typed) || (local !== "" && term.slice(term.search(/[^/#]*$/)).includes(local));
  });
};

const { Yasqe } = window.Yasgui;
Yasqe.Autocompleters.prefixes.get = async () =>
  Object.entries((await known).prefixes).map(([prefix, namespace]) => `${prefix}: <${namespace}>`);
Yasqe.Autocompleters.prefixes.persistenceId = null;
Yasqe.Autocompleters.class.get = terms("classes");
Yasqe.Autocompleters.property.get = terms("properties");

const place = document.createElement("div");
plain.before(place);
plain.hidden = true;
const editor = new Yasqe(place, {
  value: plain.value,
  persistenceId: null,
  showQueryButton: false,
  pluginButtons: () => undefined,
  createShareableLink: null,
  resizeable: false,
  lineWrapping: true,
  editorHeight: "14rem",
  autocompleters: ["prefixes", "class", "property", "variables"],
  extraKeys: {
    "Ctrl-Enter": () => form.requestSubmit(),
    "Cmd-Enter": () => form.requestSubmit(),
    "Ctrl-Space": (codeMirror) => codeMirror.autocomplete(),
    // The keyboard must be able to leave the editor.
    Tab: false,
    "Shift-Tab": false,
  },
});
editor.getInputField().setAttribute("aria-label", "SPARQL");
// A long query scrolls, and the keyboard must be able to do it.
editor.getScrollerElement().tabIndex = 0;
form.querySelector("[data-scripted]").hidden = false;
const fault = document.querySelector("[data-fault]");
if (fault) {
  const line = Number(fault.dataset.line) - 1;
  editor.addLineClass(line, "background", "faulty");
  editor.getDoc().setCursor({ line, ch: Number(fault.dataset.column) - 1 });
}
form.addEventListener("submit", () => {
  plain.value = editor.getValue();
});
