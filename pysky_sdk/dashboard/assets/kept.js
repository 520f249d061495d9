// What the database keeps besides the log: limits, accounts, cursors.

import { ask, handles } from "./api.js";
import { dotted, empty, h, section } from "./dom.js";
import { ago, count, each, exactly, percent, span, who } from "./format.js";
import { table } from "./table.js";

const when = (ms) => (ms === null ? "never" : h("time", { title: exactly(ms) }, ago(ms)));
const code = (value) => h("code", {}, value);

export const limits = {
  title: "Limits",
  async load(route, signal) {
    const [found, names] = await Promise.all([ask("limits", signal), handles(signal)]);
    return { rows: found.rows, handles: names };
  },
  content: (route, { rows, handles: names }) => section("Write budgets and request windows",
    "as counted by all who share this database, and as far as the servers told",
    rows.length === 0
      ? empty("Nothing was counted yet.", "Writes and requests are counted with the first call that has a limit.")
      : table({
        label: "Limits", rows,
        columns: [
          { title: "Limit", cell: (row) => [row.name, h("span", { class: "muted" }, ` per ${each(row.seconds * 1000)}`)], wide: true },
          { title: "Used", cell: (row) => meter(row) },
          { title: "Left", number: true, cell: (row) => count(Math.max(0, row.allowed - row.used)) },
          { title: "Window ends", number: true, cell: (row) => (row.left_ms === null ? "not begun" : `in ${span(row.left_ms)}`) },
          { title: "Account", cell: (row) => h("span", { title: row.account }, row.account ? who(row.account, names) : "all at this IP address"), wide: true },
          { title: "Server", cell: (row) => code(row.service), wide: true },
        ],
      })),
};

function meter({ used, allowed, name }) {
  const share = allowed ? used / allowed : 0;
  const inner = h("span", {});
  inner.style.width = `${Math.min(100, 100 * share)}%`;
  const level = share > 0.9 ? "full" : share > 0.7 ? "high" : "";
  return h("span", { class: "metered" },
    h("span", {
      class: `meter ${level}`, role: "meter", "aria-label": `${name} used`, "aria-valuemin": 0, "aria-valuemax": allowed, "aria-valuenow": Math.min(used, allowed),
    }, inner),
    h("span", { class: "metered-text" }, `${count(used)} of ${count(allowed)}`, h("span", { class: "muted" }, ` · ${percent(used, allowed)}`)));
}

export const sessions = {
  title: "Sessions",
  load: (route, signal) => ask("sessions", signal),
  content: (route, { rows }) => section("Accounts", "whose sessions are in this database, those used last first; tokens are never read",
    rows.length === 0
      ? empty("Nobody has logged in yet.", code("pysky login"), " or a client with a user name makes a session.")
      : table({
        label: "Sessions", rows,
        columns: [
          { title: "Account", cell: (row) => h("strong", {}, row.handle ?? row.account), wide: true },
          { title: "Session", cell: state },
          { title: "Renewed", cell: (row) => when(row.refreshed) },
          { title: "Access until", cell: (row) => (row.expires === null ? "unknown" : h("time", { title: exactly(row.expires) }, row.expires > Date.now() ? `in ${span(row.expires - Date.now())}` : "renewed at the next call")) },
          { title: "DID", cell: (row) => code(row.did), wide: true },
          { title: "Logged in at", cell: (row) => code(row.service), wide: true },
          { title: "PDS", cell: (row) => (row.pds ? code(row.pds) : "–"), wide: true },
        ],
      })),
};

const state = (row) => [
  h("span", { class: `badge ${row.usable ? "good" : "bad"}` }, row.usable ? "usable" : "ended"),
  row.ended_reason && !row.usable && h("span", { class: "muted" }, ` ${row.ended_reason}`),
  row.account_status && h("span", { class: "muted" }, ` account ${row.account_status}`),
];

export const cursors = {
  title: "Cursors",
  async load(route, signal) {
    const [found, names] = await Promise.all([ask("cursors", signal), handles(signal)]);
    return { rows: found.rows, handles: names };
  },
  content: (route, { rows, handles: names }) => section("How far resumed lists have come", "those that moved last first",
    rows.length === 0
      ? empty("No list was resumed yet.", code("endpoint.resume(\"name\")"), " reads a list to its end and goes on from there the next time.")
      : table({
        label: "Cursors", rows,
        columns: [
          { title: "Name", cell: (row) => h("strong", {}, row.name), wide: true },
          { title: "List", cell: (row) => [dotted(row.nsid), h("span", { class: "muted" }, ` ${parameters(row.params)}`)], wide: true },
          { title: "Moved", cell: (row) => when(row.updated) },
          { title: "Cursor", cell: (row) => (row.cursor === null ? h("span", { class: "muted" }, "top of the list") : code(row.cursor)), wide: true },
          { title: "Held by", cell: (row) => row.holder ?? "–", wide: true },
          { title: "Account", cell: (row) => h("span", { title: row.account }, who(row.account, names)), wide: true },
        ],
      })),
};

const parameters = (params) => Object.entries(params).map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(",") : typeof value === "object" ? JSON.stringify(value) : value}`).join(" ");
