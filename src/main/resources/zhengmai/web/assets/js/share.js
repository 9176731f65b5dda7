// Copies the address of the view. Without scripts the link is the address itself. Scripts change the view and the
// address with it, and put new links in the place of old ones: the link says what is seen when it is reached.
const link = (event) => event.target.closest?.("a[data-share]");

for (const reached of ["pointerover", "focusin"]) {
  document.addEventListener(reached, (event) => {
    if (link(event)) {
      link(event).href = location.href;
    }
  });
}

document.addEventListener("click", async (event) => {
  const share = link(event);
  if (!share || !navigator.clipboard) {
    return;
  }
  event.preventDefault();
  await navigator.clipboard.writeText(location.href);
  const words = share.textContent;
  share.textContent = share.dataset.done;
  setTimeout(() => {
    share.textContent = words;
  }, 2000);
});
