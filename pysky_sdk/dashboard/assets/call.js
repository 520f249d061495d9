// One call in full.

import { ask, handles } from "./api.js";
import { outcome } from "./calls.js";
import { dotted, h, section } from "./dom.js";
import { ago, duration, exactly, who } from "./format.js";
import { link } from "./route.js";

export const title = "Call";

export async function load({ id }, signal) {
  const [call, names] = await Promise.all([ask(`calls/${encodeURIComponent(id)}`, signal), handles(signal)]);
  return { call, handles: names };
}

export const controls = () => h("button", { type: "button", class: "quiet back", onclick: back }, "← Back to the calls");

/** To where the reader came from: with its filters, if it was a list. */
function back() {
  if (history.length > 1) history.back();
  else location.hash = link("calls");
}

export function content(route, { call, handles: names }) {
  return [
    section("What happened", null, details([
      ["Method", [dotted(call.nsid), " ", h("span", { class: "muted" }, call.method)]],
      ["Outcome", outcome(call)],
      ["Began", [exactly(call.at), h("span", { class: "muted" }, ` · ${ago(call.at)}`)]],
      ["Took", duration(call.us)],
      ["Attempt", call.session_refreshed ? `${call.attempt}, after the session was renewed` : call.attempt],
      ["Server", h("code", {}, call.host)],
      ["Account", call.did ? [names.has(call.did) && `${who(call.did, names)} · `, h("code", {}, call.did)] : "none: a call without a session"],
      ["Write points", call.write_points || "none"],
      ["Number in the log", h("code", {}, call.id)],
    ])),
    call.error !== null && section("Error", null, details([
      ["Name", h("strong", { class: "bad-text" }, call.error)],
      ["Message", call.error_message ? h("span", { class: "pre" }, call.error_message) : "none"],
    ])),
    section("What was asked", "without passwords, tokens and private texts; at most 4 KiB", params(call.params)),
    section("What was answered", "the names of its fields", answered(call)),
    h("p", { class: "pages" }, h("a", { href: link("calls", { nsid: call.nsid }) }, "Calls of this method"),
      call.did && h("a", { href: link("calls", { did: call.did }) }, "Calls of this account")),
  ];
}

const details = (rows) => h("dl", { class: "details" }, rows.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));

const params = (value) => (value === null
  ? h("p", { class: "note inset" }, "Nothing.")
  : h("pre", { tabindex: "0", "aria-label": "Parameters" }, JSON.stringify(value, null, 2)));

const answered = (call) => details([
  ["Fields", call.response_keys ? h("span", { class: "names" }, call.response_keys.map((it) => h("code", {}, it))) : "no JSON object"],
  call.cursor_sent !== null && ["Cursor sent", h("code", {}, call.cursor_sent)],
  call.cursor_received !== null && ["Cursor received", h("code", {}, call.cursor_received)],
].filter(Boolean));
