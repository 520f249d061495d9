// What happened in a span of time: how many calls, how fast, what failed, how full the limits are.

import { ask, handles } from "./api.js";
import { callsChart, latencyChart } from "./charts.js";
import { dotted, empty, h, section } from "./dom.js";
import { ago, compact, count, duration, each, exactly, percent, span } from "./format.js";
import { filters } from "./filters.js";
import { link, query, times } from "./route.js";
import { table } from "./table.js";

export const title = "Overview";
const OTHERWISE = "24h";

export async function load({ params }, signal) {
  const [traffic, limits, names] = await Promise.all([
    ask(`overview${query(params, ["range", "since", "until", "nsid"])}`, signal),
    ask("limits", signal), handles(signal),
  ]);
  return { traffic, limits: limits.rows, handles: names };
}

export const controls = ({ params }, data) => filters("overview", params, {
  otherwise: OTHERWISE, names: ["nsid"], accounts: [], methods: data?.traffic.methods.map((it) => it.nsid) ?? [],
});

export function content({ params }, { traffic, limits }) {
  if (traffic.total === 0) return [tiles(traffic, limits, ""), nothing(params)];
  const about = traffic.sampled < traffic.total ? "≈ " : "";
  const nsid = params.get("nsid");
  const open = (slot) => (location.hash = link("calls", { since: slot.begin, until: slot.end, nsid }));
  const shared = { slots: traffic.slots, width: traffic.width, about, open };
  return [
    tiles(traffic, limits, about),
    about && sample(traffic),
    section("Calls", `per ${each(traffic.width)}`, callsChart(shared)),
    section("Latency", `per ${each(traffic.width)}, from sending to the decoded answer`, latencyChart(shared)),
    section("Methods", null, methods(traffic, about, params)),
    section("Errors by endpoint", null, failures(traffic, about, params)),
  ];
}

const nothing = (params) => h("section", { class: "card" }, params.size > 0
  ? empty("No calls in this time.", "Choose a longer one, or ", h("a", { href: link("overview", { range: "all" }) }, "look at everything"), ".")
  : empty("No calls in the last 24 hours.", "What your program calls from now on shows up here by itself; or ",
    h("a", { href: link("overview", { range: "all" }) }, "look at everything"), "."));

const sample = (traffic) => h("p", { class: "notice" },
  h("strong", {}, "From a sample. "),
  `The number of calls is exact. Latency, errors and methods are those of the newest ${percent(traffic.sampled, traffic.total)} `
  + `of each interval (${count(traffic.sampled)} of ${count(traffic.total)} calls).`);

const tile = (name, value, more, style) => h("div", { class: `tile ${style ?? ""}` },
  h("dt", {}, name), h("dd", { class: "value" }, value), h("dd", { class: "more" }, more ?? "\u00a0"));

function tiles(traffic, limits, about) {
  const { total, errors, taken } = traffic;
  const fullest = limits.find((it) => it.left_ms !== null);
  return h("dl", { class: "tiles" },
    tile("Calls", compact(total), rate(traffic)),
    tile("Failed", percent(errors, total), `${errors ? about : ""}${count(errors)} ${errors === 1 ? "call" : "calls"}`, errors > 0 ? "bad" : ""),
    tile("Median latency", taken ? duration(taken.p50) : "–", taken && `longest ${duration(taken.longest)}`),
    tile("p95 latency", taken ? duration(taken.p95) : "–", taken && `p99 ${duration(taken.p99)}`),
    fullest
      ? tile("Fullest limit", percent(fullest.used, fullest.allowed), `${fullest.name}, ${span(fullest.left_ms)} left`,
        fullest.used / fullest.allowed > 0.9 ? "bad" : "")
      : tile("Fullest limit", "–", "nothing used now"));
}

/** How many in the shortest time that has one. */
function rate({ total, begin, end }) {
  for (const [name, ms] of [["second", 1000], ["minute", 60_000], ["hour", 3_600_000]]) {
    const number = (total * ms) / (end - begin);
    if (number >= 1) return `${number < 10 ? number.toFixed(1) : count(Math.round(number))} per ${name}`;
  }
  return "less than one per hour";
}

function methods(traffic, about, params) {
  const most = Math.max(...traffic.methods.map((it) => it.calls));
  return table({
    label: "Calls by method", rows: traffic.methods,
    opens: (row) => link("overview", { ...times(params), nsid: row.nsid }),
    columns: [
      { title: "Method", cell: (row) => dotted(row.nsid), wide: true },
      { title: "Calls", number: true, cell: (row) => [`${about}${count(row.calls)}`, bar(row.calls / most)] },
      { title: "Failed", number: true, cell: (row) => (row.errors ? h("span", { class: "bad-text" }, percent(row.errors, row.calls)) : "0%") },
      ...["p50", "p95", "p99", "longest"].map((name) => ({ title: name === "longest" ? "Longest" : name, number: true, cell: (row) => duration(row.taken[name]) })),
    ],
  });
}

function bar(share) {
  const inner = h("span", {});
  inner.style.width = `${Math.max(2, 100 * share)}%`;
  return h("span", { class: "bar", "aria-hidden": "true" }, inner);
}

function failures(traffic, about, params) {
  if (traffic.failures.length === 0) return empty("Nothing failed.");
  return table({
    label: "Errors by endpoint", rows: traffic.failures,
    opens: (row) => link("calls", { ...times(params), range: params.get("since") || params.get("until") ? null : params.get("range") ?? OTHERWISE, nsid: row.nsid, error: row.error, status: row.status }),
    columns: [
      { title: "Method", cell: (row) => dotted(row.nsid), wide: true },
      { title: "Error", cell: (row) => row.error, wide: true },
      { title: "Status", cell: (row) => row.status ?? "no answer" },
      { title: "Calls", number: true, cell: (row) => `${about}${count(row.calls)}` },
      { title: "Last", number: true, cell: (row) => h("time", { title: exactly(row.last) }, ago(row.last)) },
    ],
  });
}
