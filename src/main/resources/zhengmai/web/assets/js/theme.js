// Changes the theme without loading the page again. Charts hear of it by the event "themechange".
const group = document.querySelector("[data-theme-switch]");
const YEAR = 31536000;

group?.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-theme-choice]");
  if (!link) {
    return;
  }
  event.preventDefault();
  const choice = link.dataset.themeChoice;
  document.cookie = `theme=${choice}; path=/; max-age=${YEAR}; samesite=lax`;
  document.documentElement.dataset.theme = choice;
  for (const other of group.querySelectorAll("a")) {
    other.setAttribute("aria-current", String(other === link));
  }
  document.dispatchEvent(new CustomEvent("themechange"));
});

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  document.dispatchEvent(new CustomEvent("themechange"));
});
