// The frame of a chart: axes, a pointer that follows mouse and arrow keys, the numbers as a table.

import { h, s } from "./dom.js";
import { between, tick } from "./format.js";
import { labelled, steps } from "./scale.js";
import { table } from "./table.js";

const HEIGHT = 220;
const MARGIN = { top: 12, right: 8, bottom: 26, left: 62 };
const widths = new Map();

/**
 * A chart over slots of time.
 * `draw({x, y, step, low})` gives its shapes, `most` is the top of its scale, `read(slot)` says a slot's
 * values as pairs, `open(slot)` is called to look closer, `legend` are pairs of a class and a name.
 */
export function chart(options) {
  const picture = h("div", { class: "chart-picture" });
  const out = h("output", { class: "chart-out", "aria-live": "polite" }, options.hint);
  const redraw = () => {
    const width = Math.max(260, picture.clientWidth);
    if (Number(picture.dataset.width) === width) return;
    picture.dataset.width = width;
    widths.set(options.key, width);
    picture.replaceChildren(drawn(options, width, out));
  };
  if (widths.has(options.key)) {
    // At once, so that the focus finds the chart again after a refresh.
    picture.dataset.width = widths.get(options.key);
    picture.replaceChildren(drawn(options, widths.get(options.key), out));
  }
  new ResizeObserver(redraw).observe(picture);
  return h("figure", { class: "chart" },
    h("div", { class: "legend" }, options.legend.map(([style, name]) =>
      h("span", {}, s("svg", { class: `key ${style}`, viewBox: "0 0 18 10", "aria-hidden": "true" }, keyOf(style)), name))),
    picture, out, numbers(options));
}

const keyOf = (style) => (style.startsWith("bar")
  ? s("rect", { x: 3, width: 12, height: 10, rx: 2 })
  : s("path", { d: "M0 5H18" }));

function drawn(options, width, out) {
  const { slots, most, label } = options;
  const marks = steps(most, options.whole);
  const top = marks.at(-1);
  const inner = { width: width - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };
  const step = inner.width / slots.length;
  const low = MARGIN.top + inner.height;
  const x = (index) => MARGIN.left + index * step;
  const y = (value) => low - (inner.height * value) / top;
  const band = s("rect", { class: "band", y: MARGIN.top, width: step, height: inner.height, visibility: "hidden" });
  const svg = s("svg", {
    class: "plot", viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, tabindex: "0", role: "img",
    "aria-label": `${label}. Arrow keys read the values, Enter shows the calls.`, "data-focus": `chart-${options.key}`,
  },
  s("g", { class: "grid" }, marks.map((value) => [
    s("line", { x1: MARGIN.left, x2: width - MARGIN.right, y1: y(value), y2: y(value) }),
    s("text", { x: MARGIN.left - 8, y: y(value) + 4, "text-anchor": "end" }, options.format(value)),
  ])),
  s("g", { class: "times" }, timeLabels(options, { x, step, width, inner })),
  band, s("g", {}, options.draw({ x, y, step, low })));
  point(svg, { options, out, band, x, step });
  return svg;
}

function timeLabels({ slots, width: slotWidth }, { x, width, inner }) {
  const length = slots.at(-1).end - slots[0].begin;
  return labelled(slots, inner.width).map(({ slot, index }) => {
    const place = x(index);
    const late = place > width - 40;
    return s("text", { x: late ? width - MARGIN.right : place, y: HEIGHT - 6, "text-anchor": late ? "end" : "middle" },
      tick(slot.begin, slotWidth, length));
  });
}

/** Mouse and keys choose a slot, whose values are then said below. */
function point(svg, { options, out, band, x, step }) {
  const { slots } = options;
  let here = -1;
  const choose = (index) => {
    here = Math.min(Math.max(index, 0), slots.length - 1);
    band.setAttribute("x", x(here));
    band.setAttribute("visibility", "visible");
    const slot = slots[here];
    out.replaceChildren(h("strong", {}, between(slot.begin, slot.end)),
      ...options.read(slot).map(([name, value]) => h("span", {}, `${name} `, h("b", {}, value))));
  };
  const leave = () => {
    here = -1;
    band.setAttribute("visibility", "hidden");
    out.replaceChildren(options.hint);
  };
  svg.addEventListener("pointermove", (event) => {
    const place = event.clientX - svg.getBoundingClientRect().left;
    choose(Math.floor((place - MARGIN.left) / step));
  });
  svg.addEventListener("pointerleave", leave);
  svg.addEventListener("blur", leave);
  svg.addEventListener("click", () => here >= 0 && options.open(slots[here]));
  svg.addEventListener("keydown", (event) => {
    const start = here < 0 ? slots.length : here;
    const to = { ArrowLeft: start - 1, ArrowRight: here < 0 ? 0 : here + 1, Home: 0, End: slots.length - 1 }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (to !== undefined) choose(to);
    else if (event.key === "Enter" && here >= 0) options.open(slots[here]);
    else if (event.key === "Escape") leave();
    else return;
    event.preventDefault();
  });
}

function numbers({ slots, read, label, key }) {
  const names = read(slots[0]).map(([name]) => name);
  const rows = slots.filter((slot) => slot.calls > 0).reverse();
  const columns = [
    { title: "Time", cell: (slot) => between(slot.begin, slot.end) },
    ...names.map((title, place) => ({ title, number: true, cell: (slot) => read(slot)[place][1] })),
  ];
  const details = h("details", { class: "numbers", "data-focus": `numbers-${key}` }, h("summary", {}, "The numbers"));
  details.addEventListener("toggle", () => {
    if (details.open && details.children.length === 1) details.append(table({ label, columns, rows }));
  });
  return details;
}
