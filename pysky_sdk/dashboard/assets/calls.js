// The calls themselves, the newest first.

import { ask, handles } from "./api.js";
import { dotted, empty, h, section } from "./dom.js";
import { filters } from "./filters.js";
import { at, count, duration, exactly, who } from "./format.js";
import { link, query } from "./route.js";
import { table } from "./table.js";

export const title = "Calls";
const NAMES = ["range", "since", "until", "nsid", "status", "error", "errors", "did", "before"];

export async function load({ params }, signal) {
  const [page, names] = await Promise.all([ask(`calls${query(params, NAMES)}`, signal), handles(signal)]);
  return { page, handles: names };
}

export const controls = ({ params }, data) => filters("calls", params, {
  otherwise: "all", names: ["nsid", "status", "error", "did", "errors"],
  methods: [...new Set(data?.page.calls.map((it) => it.nsid) ?? [])].sort(),
  accounts: [...(data?.handles ?? [])],
});

export function content({ params }, { page, handles: names }) {
  return [section(params.has("before") ? "Older calls" : "Newest calls", null,
    page.calls.length > 0 ? list(page.calls, names) : nothing(params, page)), pages(params, page)];
}

const list = (calls, names) => table({
  label: "Calls", rows: calls, opens: (call) => link(`calls/${call.id}`),
  columns: [
    { title: "Time", cell: (call) => h("time", { title: exactly(call.at) }, at(call.at)) },
    { title: "Method", cell: (call) => dotted(call.nsid), wide: true },
    { title: "Status", cell: outcome },
    { title: "Error", cell: (call) => call.error ?? "", wide: true },
    { title: "Took", number: true, cell: (call) => duration(call.us) },
    { title: "Attempt", number: true, cell: (call) => call.attempt },
    { title: "Account", cell: (call) => h("span", { title: call.did, class: "muted" }, who(call.did, names)), wide: true },
  ],
});

/** The status, in words as well as in colour. */
export const outcome = (call) => h("span", { class: `badge ${call.error === null ? "good" : "bad"}` },
  call.status ?? "no answer", call.error === null ? null : h("span", { class: "hidden" }, " failed"));

function nothing(params, page) {
  if (page.looked_at) return empty("None among these.", `The next ${count(page.looked_at)} calls were looked through.`);
  return params.size > 0
    ? empty("No such calls.", h("a", { href: link("calls") }, "Show all calls"), ".")
    : empty("The log is empty.", "What your program calls from now on shows up here by itself.");
}

function pages(params, page) {
  const others = Object.fromEntries(params);
  return h("nav", { class: "pages", "aria-label": "Pages" },
    params.has("before") && h("a", { href: link("calls", { ...others, before: null }), "data-focus": "newest" }, "Newest"),
    page.older && h("a", { href: link("calls", { ...others, before: page.older }), "data-focus": "older" }, page.looked_at ? "Look further back" : "Older"),
    page.looked_at && page.calls.length > 0 && h("span", { class: "note" }, `${count(page.looked_at)} calls were looked through.`),
    !page.older && page.calls.length > 0 && h("span", { class: "note" }, "There are no older ones."));
}
