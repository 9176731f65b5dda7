// Copies the address of the view. Without scripts the link is the address itself.
for (const link of document.querySelectorAll("a[data-share]")) {
  link.addEventListener("click", async (event) => {
    if (!navigator.clipboard) {
      return;
    }
    event.preventDefault();
    await navigator.clipboard.writeText(new URL(link.href, location.href).href);
    const words = link.textContent;
    link.textContent = link.dataset.done;
    setTimeout(() => {
      link.textContent = words;
    }, 2000);
  });
}
