// The controls above a view. They change the address; the address changes the page.

import { h } from "./dom.js";
import { link, RANGES } from "./route.js";

const local = (ms) => {
  const moment = new Date(Number(ms));
  return new Date(moment - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

const field = (label, control) => h("label", { class: "field" }, h("span", {}, label), control);

/** A list of spans of time, and of two moments when somebody chose these. */
function timeFields(otherwise, given) {
  const custom = given.has("since") || given.has("until");
  const select = h("select", { name: "range" },
    RANGES.map(([name, title]) => h("option", { value: name }, title)), h("option", { value: "custom" }, "From … to …"));
  select.value = custom ? "custom" : given.get("range") ?? otherwise;
  if (select.selectedIndex < 0) select.value = otherwise;
  const moment = (name, title) => field(title, h("input", {
    type: "datetime-local", name, value: given.has(name) ? local(given.get(name)) : null, "data-given": given.get(name),
  }));
  const moments = h("div", { class: "moments", hidden: !custom }, moment("since", "From"), moment("until", "To"));
  select.addEventListener("change", () => (moments.hidden = select.value !== "custom"));
  return [field("Time", select), moments];
}

const suggestions = (id, values) => h("datalist", { id }, values.map(([value, label]) => h("option", { value, label })));

/** The controls of a view; `names` are those it has besides the time. */
export function filters(view, given, { otherwise, names, methods, accounts }) {
  const text = (name, title, more) => names.includes(name) && field(title, h("input", {
    name, type: "text", value: given.get(name), autocomplete: "off", spellcheck: "false", ...more,
  }));
  const form = h("form", { class: "filters", role: "search", "aria-label": "Filters" },
    timeFields(otherwise, given),
    text("nsid", "Method", { list: "methods", placeholder: names.includes("did") ? "all, or chat.bsky.*" : "all" }),
    text("status", "Status", { inputmode: "numeric", pattern: "[0-9]{1,3}", placeholder: "any", class: "narrow" }),
    text("error", "Error", { placeholder: "any" }),
    text("did", "Account", { list: "accounts", placeholder: "all, by DID" }),
    names.includes("errors") && h("label", { class: "check" },
      h("input", { type: "checkbox", name: "errors", value: "1", checked: given.get("errors") === "1" }), "failed only"),
    h("button", { type: "submit", class: "apply" }, "Apply"),
    given.size > 0 && h("a", { href: link(view), class: "clear" }, "Clear"),
    suggestions("methods", methods.map((it) => [it, null])), suggestions("accounts", accounts));
  const apply = (event) => {
    event.preventDefault();
    if (form.reportValidity()) location.hash = link(view, read(form, otherwise));
  };
  form.addEventListener("submit", apply);
  form.addEventListener("change", (event) => {
    // Two moments are typed one after the other; the rest takes effect at once.
    const waits = event.target.type === "datetime-local" || (event.target.name === "range" && event.target.value === "custom");
    if (!waits) apply(event);
  });
  return form;
}

function read(form, otherwise) {
  const found = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]));
  const custom = found.range === "custom";
  for (const name of ["since", "until"]) {
    const input = form.elements[name];
    // The field knows minutes only: a moment that nobody changed stays as exact as it was.
    const kept = input.dataset.given && local(input.dataset.given) === input.value ? input.dataset.given : null;
    found[name] = custom && found[name] ? kept ?? new Date(found[name]).getTime() : null;
  }
  if (custom || found.range === otherwise) delete found.range;
  return found;
}
