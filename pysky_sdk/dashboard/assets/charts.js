// The charts of the overview.

import { chart } from "./chart.js";
import { s } from "./dom.js";
import { compact, count, duration, percent } from "./format.js";

/** How many calls, and how many of them failed. */
export function callsChart({ slots, width, about, open }) {
  return chart({
    key: "calls", slots, width, open, format: compact, whole: true,
    label: "Calls over time",
    most: Math.max(...slots.map((slot) => slot.calls)),
    legend: [["bar-good", "succeeded"], ["bar-bad", "failed"]],
    hint: "Point at the chart for its values; a click shows the calls.",
    read: (slot) => [
      ["calls", count(slot.calls)], ["failed", `${slot.errors ? about : ""}${count(slot.errors)}`], ["share", percent(slot.errors, slot.calls)],
    ],
    draw: ({ x, y, step, low }) => slots.map((slot, index) => bars(slot, { left: x(index), y, step, low })),
  });
}

function bars(slot, { left, y, step, low }) {
  const gap = Math.min(3, step * 0.2);
  const rect = (style, from, to) => {
    // What happened is seen, be it one of a million.
    const height = Math.max(y(from) - y(to), 1.5);
    return s("rect", { class: style, x: left + gap / 2, y: Math.min(y(to), low - height), width: step - gap, height, rx: Math.min(1.5, step / 4) });
  };
  const good = slot.calls - slot.errors;
  return [good > 0 && rect("bar-good", 0, good), slot.errors > 0 && rect("bar-bad", good, slot.calls)];
}

const LINES = [["line-p50", "p50"], ["line-p95", "p95"], ["line-p99", "p99"]];

/** How long calls took. */
export function latencyChart({ slots, width, open }) {
  return chart({
    key: "latency", slots, width, open, format: duration,
    label: "Latency over time",
    most: Math.max(...slots.map((slot) => slot.taken?.p99 ?? 0)),
    legend: LINES.map(([style, name]) => [style, `${name}: ${{ p50: "half", p95: "95 %", p99: "99 %" }[name]} took at most this`]),
    hint: "Point at the chart for its values; a click shows the calls.",
    read: (slot) => LINES.map(([, name]) => [name, slot.taken ? duration(slot.taken[name]) : "–"]),
    draw: ({ x, y, step }) => LINES.map(([style, name]) => line(slots, style, (slot) => slot.taken && y(slot.taken[name]), (index) => x(index) + step / 2)).reverse(),
  });
}

/** A line that ends where nothing was called; a dot where only one slot has a value. */
function line(slots, style, height, place) {
  const parts = [[]];
  slots.forEach((slot, index) => {
    const y = height(slot);
    if (y === null) parts.push([]);
    else parts.at(-1).push([place(index), y]);
  });
  const lines = parts.filter((it) => it.length > 1).map((it) => `M${it.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`);
  const dots = parts.filter((it) => it.length === 1).map(([[x, y]]) => s("circle", { class: `${style} dot`, cx: x, cy: y, r: 2.5 }));
  return [s("path", { class: style, d: lines.join("") || "M0 0" }), dots];
}
