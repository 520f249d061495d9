// Elements made of values. Texts come from strangers: they only ever become text nodes or attributes' values.

const SVG = "http://www.w3.org/2000/svg";

function fill(node, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) node.append(child);
  }
  return node;
}

/** An HTML element. */
export const h = (tag, properties, ...children) => fill(document.createElement(tag), properties, children);

/** An SVG element. */
export const s = (tag, properties, ...children) =>
  fill(document.createElementNS(SVG, tag), properties, children);

/** The element of the page with an id. */
export const byId = (id) => document.getElementById(id);

/** Replace what is in an element, and leave the focus and the open parts as they were. */
export function renew(parent, ...children) {
  const held = parent.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
  const open = new Set([...parent.querySelectorAll("details[open][data-focus]")].map((it) => it.dataset.focus));
  parent.replaceChildren(...children.flat(Infinity).filter(Boolean));
  for (const part of parent.querySelectorAll("[data-focus]")) {
    if (open.has(part.dataset.focus)) part.open = true;
    if (held !== undefined && part.dataset.focus === held) part.focus({ preventScroll: true });
  }
}

/** A section with a heading. */
export const section = (title, note, ...children) =>
  h("section", { class: "card" },
    h("div", { class: "card-head" }, h("h2", {}, title), note && h("p", { class: "note" }, note)),
    ...children);

/** What is said where there is nothing. */
export const empty = (title, ...hint) =>
  h("div", { class: "empty" }, h("p", { class: "empty-title" }, title), hint.length > 0 && h("p", {}, ...hint));

/** An NSID, which may break behind its dots. */
export const dotted = (nsid) => h("code", {}, nsid.split(/(?<=\.)/).map((part, index) => [index > 0 && h("wbr"), part]));
