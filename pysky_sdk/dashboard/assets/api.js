// Questions to the server, all below the page's own address.

/** Ask; an answer that is none becomes an error whose message can be shown. */
export async function ask(path, signal) {
  let answer;
  try {
    answer = await fetch(`api/${path}`, { signal, cache: "no-store", credentials: "omit" });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Error("The dashboard does not answer: was `pysky dashboard` ended? It asks again in a moment.");
  }
  let value = null;
  try {
    value = await answer.json();
  } catch (error) {
    if (error.name === "AbortError") throw error;
  }
  if (answer.ok && value !== null) return value;
  throw new Error(value?.error ?? `The dashboard answered with ${answer.status}.`);
}

const known = { handles: new Map(), asked: 0 };

/** The handles of the accounts that have logged in, by their DIDs; asked for once a minute at most. */
export async function handles(signal) {
  if (Date.now() - known.asked > 60_000) {
    const { rows } = await ask("sessions", signal);
    known.handles = new Map(rows.filter((row) => row.handle).map((row) => [row.did, row.handle]));
    known.asked = Date.now();
  }
  return known.handles;
}
