// Adding documents: several files, each with its progress and preview. Without scripts the form sends one.
import { attach } from "./reader.js";

const form = document.querySelector("[data-import]");
const list = document.querySelector("[data-files]");
const place = document.querySelector("[data-preview-place]");
const input = form.querySelector("input[type=file]");
const pasted = form.querySelector("textarea");
const drop = form.querySelector("[data-drop]");
const words = list.dataset;
const MOST = 20;
input.multiple = true;

/** Sends a form, and tells how much of it has been sent. */
function send(address, data, accept, token, progress) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Accept", accept);
    if (token) {
      request.setRequestHeader("Authorization", `Bearer ${token}`);
    }
    request.upload.addEventListener("progress", (event) => {
      progress(event.lengthComputable ? event.loaded / event.total : 0);
    });
    request.addEventListener("loadend", () => resolve(request));
    request.send(data);
  });
}

/** Why a request failed, in the words of its problem. */
function reason(request) {
  try {
    return JSON.parse(request.responseText).detail;
  } catch {
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    return page.querySelector("[data-detail]")?.textContent || `${words.failed} ${request.status}`;
  }
}

/** Shows what was read from a file, and keeps it where the reader says so. */
function show(entry) {
  place.replaceChildren(entry.preview);
  const keep = entry.preview.querySelector("[data-keep]");
  if (!entry.attached) {
    entry.attached = true;
    attach(entry.preview);
    keep.addEventListener("submit", (event) => {
      event.preventDefault();
      const data = new FormData(keep);
      if (entry.file) {
        data.delete("text");
        data.append("file", entry.file);
      }
      if (event.submitter?.hasAttribute("data-again")) {
        read(entry, data);
      } else {
        store(entry, keep, data);
      }
    });
  }
  entry.preview.scrollIntoView({ block: "start" });
}

async function store(entry, keep, data) {
  const token = data.get("token");
  data.delete("token");
  entry.state(words.storing);
  const replace = data.has("replace") ? "?replace" : "";
  const request = await send(`/documents${replace}`, data, "application/json", token, () => {});
  const outcome = keep.querySelector("[data-outcome]");
  if (request.status === 200 || request.status === 201) {
    const answer = JSON.parse(request.responseText);
    const link = document.createElement("a");
    link.href = answer.page;
    link.textContent = answer.title ?? answer.iri;
    link.lang = "zh-Hans";
    link.dataset.stored = "";
    outcome.replaceChildren(`${words.stored}: `, link);
    entry.state(words.stored);
  } else {
    outcome.textContent = reason(request);
    entry.state(words.failed);
  }
}

async function read(entry, data) {
  entry.state(words.uploading);
  const request = await send("/documents?preview", data, "text/html", null, (share) => {
    entry.state(share < 1 ? words.uploading : words.reading, share);
  });
  if (request.status !== 200) {
    entry.state(`${words.failed}: ${reason(request)}`);
    return;
  }
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  entry.preview = document.adoptNode(page.querySelector("[data-preview]"));
  entry.attached = false;
  entry.state(words.ready, null, true);
  show(entry);
}

function add(name, file, data) {
  list.hidden = false;
  const row = document.createElement("li");
  const label = document.createElement("span");
  label.dataset.name = "";
  label.lang = "zh-Hans";
  label.textContent = name;
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", name);
  const state = document.createElement("span");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = words.show;
  button.hidden = true;
  row.append(label, bar, state, button);
  list.append(row);
  const entry = {
    file,
    state: (text, share = null, ready = false) => {
      state.textContent = text;
      bar.hidden = share === null && !text.startsWith(words.uploading) && text !== words.storing;
      if (share !== null) {
        bar.value = share;
      }
      button.hidden = button.hidden && !ready;
    },
  };
  button.addEventListener("click", () => show(entry));
  return read(entry, data);
}

async function addFiles(files) {
  if (files.length > MOST) {
    const row = document.createElement("li");
    row.textContent = `${words.left}: ${files.length - MOST}`;
    list.hidden = false;
    list.append(row);
  }
  for (const file of [...files].slice(0, MOST)) {
    const data = new FormData();
    data.append("file", file);
    await add(file.name, file, data);
  }
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (pasted.value.trim()) {
    const data = new FormData();
    data.append("text", pasted.value);
    await add(words.pasted, null, data);
  } else {
    pasted.setCustomValidity(words.nothing);
    pasted.reportValidity();
  }
});
pasted.addEventListener("input", () => pasted.setCustomValidity(""));
input.addEventListener("change", () => {
  const chosen = [...input.files];
  input.value = "";
  addFiles(chosen);
});
for (const name of ["dragenter", "dragover"]) {
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.dataset.over = "";
  });
}
drop.addEventListener("dragleave", () => delete drop.dataset.over);
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  delete drop.dataset.over;
  addFiles(event.dataTransfer.files);
});
