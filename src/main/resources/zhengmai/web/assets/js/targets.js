// A point of the time line leads to its targets. The table beside the drawing has the same links.
document.addEventListener("chartdrawn", ({ detail: chart }) => {
  chart.on("click", ({ data }) => {
    if (data?.href) {
      location.assign(data.href);
    }
  });
});
