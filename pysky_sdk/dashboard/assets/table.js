// Tables. On a narrow screen a row becomes a card; the roles keep it a table for who cannot see it.

import { h } from "./dom.js";

/**
 * A table.
 * `columns`: `title`, `cell(row)`, and if wanted `number` (right-aligned), `wide` (may break anywhere).
 * `opens(row)`: the address that a row leads to; its first cell is the link.
 */
export function table({ label, columns, rows, opens }) {
  const head = h("tr", { role: "row" }, columns.map((column) =>
    h("th", { scope: "col", role: "columnheader", class: column.number && "number" }, column.title)));
  const body = rows.map((row) => line(row, { columns, opens }));
  return h("table", { role: "table", "aria-label": label, onkeydown: opens && walk },
    h("thead", { role: "rowgroup" }, head), h("tbody", { role: "rowgroup" }, body));
}

function line(row, { columns, opens }) {
  const address = opens?.(row);
  return h("tr", { role: "row", class: address && "opens" }, columns.map((column, place) => {
    const value = column.cell(row);
    const content = h("span", { class: "cell" }, value);
    const first = place === 0;
    const held = first && address
      ? h("a", { href: address, class: "row-link", "data-focus": address }, content)
      : content;
    return h(first ? "th" : "td", {
      role: first ? "rowheader" : "cell", scope: first && "row", "data-label": column.title,
      class: [column.number && "number", column.wide && "wide", value === "" && "none"].filter(Boolean).join(" ") || null,
    }, held);
  }));
}

/** Arrow keys go from row to row. */
function walk(event) {
  const links = [...event.currentTarget.querySelectorAll(".row-link")];
  const here = links.indexOf(document.activeElement);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: links.length - 1 }[event.key];
  if (here < 0 || to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const target = links[Math.min(Math.max(to, 0), links.length - 1)];
  target.focus();
  event.preventDefault();
}
