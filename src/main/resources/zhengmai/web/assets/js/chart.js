// Draws the charts of a page with ECharts: every figure.chart[data-chart] with its option beside it as JSON, or at the
// address in data-chart-src. Words are the page's; colours are the theme's; the table in the figure says the same.
let library;

/** Loads ECharts once. */
export function echarts() {
  library ??= import("../lib/echarts.mjs");
  return library;
}

/** The colour of a token such as "--text" in the theme of now, as the canvas takes it. */
export function color(token) {
  const probe = document.createElement("span");
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

/** What every chart has of the theme. */
function themed() {
  const text = color("--text");
  const quiet = color("--quiet");
  const line = color("--line");
  const axis = {
    axisLine: { lineStyle: { color: line } },
    axisTick: { lineStyle: { color: line } },
    axisLabel: { color: quiet },
    nameTextStyle: { color: quiet },
    splitLine: { lineStyle: { color: line } },
    splitArea: { show: false },
  };
  return {
    color: [1, 2, 3, 4, 5, 6, 7, 8].map((i) => color(`--series-${i}`)),
    backgroundColor: "transparent",
    textStyle: { color: text, fontFamily: getComputedStyle(document.body).fontFamily },
    legend: { textStyle: { color: text } },
    categoryAxis: axis,
    valueAxis: axis,
    timeAxis: axis,
    visualMap: {
      textStyle: { color: quiet },
      color: [4, 3, 2, 1, 0].map((i) => color(`--heat-${i}`)),
    },
  };
}

/** Tooltips are drawn, not written as HTML: the page's policy allows no style in markup. */
function tooltip(given) {
  return {
    renderMode: "richText",
    backgroundColor: color("--surface"),
    borderColor: color("--line-strong"),
    textStyle: { color: color("--text"), fontSize: 13 },
    ...given,
  };
}

/**
 * Draws an option in an element, and again whenever the theme changes.
 *
 * @param {HTMLElement} element with a size
 * @param {object | (() => object)} option of ECharts; a function is asked again for each theme
 * @returns {Promise<{chart: () => object, update: (option: object) => void}>} chart() is the drawing of now
 */
export async function draw(element, option) {
  const { init } = await echarts();
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let current = option;
  let chart;
  const paint = () => {
    const given = typeof current === "function" ? current() : current;
    chart.setOption(
      { animation: !still.matches, animationDuration: 300, ...given, tooltip: tooltip(given.tooltip) },
      { notMerge: true },
    );
  };
  const start = () => {
    chart?.dispose();
    chart = init(element, themed(), { renderer: element.dataset.renderer ?? "canvas" });
    paint();
    element.dispatchEvent(new CustomEvent("chartdrawn", { detail: chart, bubbles: true }));
  };
  start();
  document.addEventListener("themechange", start);
  new ResizeObserver(() => chart.resize()).observe(element);
  return {
    chart: () => chart,
    update: (next) => {
      current = next;
      paint();
    },
  };
}

async function optionOf(figure) {
  if (figure.dataset.chartSrc) {
    const answer = await fetch(figure.dataset.chartSrc, { headers: { Accept: "application/json" } });
    return answer.json();
  }
  return JSON.parse(figure.querySelector('script[type="application/json"]').textContent);
}

for (const figure of document.querySelectorAll("figure[data-chart]")) {
  const option = await optionOf(figure);
  figure.dataset.drawn = "";
  await draw(figure.querySelector(".chart-canvas"), option);
}
