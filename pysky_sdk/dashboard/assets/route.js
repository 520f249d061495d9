// Where the page is: `#/calls?errors=1`. So that reloading, going back and sending it along work.

export const RANGES = [
  ["15m", "Last 15 minutes"], ["1h", "Last hour"], ["6h", "Last 6 hours"], ["24h", "Last 24 hours"],
  ["7d", "Last 7 days"], ["30d", "Last 30 days"], ["all", "Everything"],
];

/** What the address says: the view, the number behind it, the parameters. */
export function current() {
  const [path, query = ""] = location.hash.replace(/^#\/?/, "").split("?", 2);
  const [view, id = ""] = path.split("/", 2);
  return { view: view || "overview", id, params: new URLSearchParams(query) };
}

/** The address of a view; parameters without a value are left out. */
export function link(view, params = {}) {
  const kept = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== "" && value !== false) kept.set(name, value);
  }
  const query = kept.toString();
  return `#/${view}${query ? `?${query}` : ""}`;
}

/** The parameters of the address that a question to the server takes. */
export function query(params, names) {
  const kept = new URLSearchParams();
  for (const name of names) if (params.get(name)) kept.set(name, params.get(name));
  const text = kept.toString();
  return text ? `?${text}` : "";
}

/** The parameters that say which time is meant. */
export function times(params) {
  const found = {};
  for (const name of ["range", "since", "until"]) if (params.get(name)) found[name] = params.get(name);
  return found;
}
