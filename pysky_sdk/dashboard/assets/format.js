// Numbers and times as people read them, in their own language and time zone.

const number = new Intl.NumberFormat();
const short = new Intl.NumberFormat(undefined, { notation: "compact", maximumFractionDigits: 1 });
const dayTime = new Intl.DateTimeFormat(undefined, { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit" });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "long" });
const clockTime = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const hourTime = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const dayHour = new Intl.DateTimeFormat(undefined, { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat(undefined, { month: "short", day: "numeric" });
const monthYear = new Intl.DateTimeFormat(undefined, { month: "short", year: "numeric" });

const DAY = 86_400_000;

export const count = (value) => number.format(value);
export const compact = (value) => (value < 10_000 ? number.format(value) : short.format(value));
export const at = (ms) => dayTime.format(ms);
export const exactly = (ms) => full.format(ms);
export const clock = (ms) => clockTime.format(ms);

/** A share of a hundred; what is there is never rounded to nothing. */
export function percent(part, whole) {
  if (!whole || !part) return "0%";
  const share = (100 * part) / whole;
  if (share < 0.1) return "<0.1%";
  return `${share < 10 ? share.toFixed(1) : Math.round(share)}%`;
}

/** A duration, given in microseconds. */
export function duration(us) {
  const ms = us / 1000;
  if (ms === 0) return "0 ms";
  if (ms < 1) return `${ms.toFixed(2)} ms`;
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return ms < 60_000 ? `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s` : `${count(Math.round(ms / 60_000))} min`;
}

/** A length of time, given in milliseconds. */
export function span(ms) {
  const units = [["d", DAY], ["h", 3_600_000], ["min", 60_000], ["s", 1000]];
  const at = units.findIndex(([, size]) => ms >= size);
  if (at < 0) return "under 1 s";
  const [name, size] = units[at];
  const whole = Math.floor(ms / size);
  const next = units[at + 1];
  const rest = next ? Math.floor((ms - whole * size) / next[1]) : 0;
  return rest && whole < 10 ? `${whole} ${name} ${rest} ${next[0]}` : `${whole} ${name}`;
}

/** A length of time, behind "per". */
export const each = (ms) => ({ 1000: "second", 60_000: "minute", 3_600_000: "hour", [DAY]: "day" }[ms] ?? span(ms));

/** How long ago it was. */
export function ago(ms) {
  const past = Date.now() - ms;
  return past < 1000 ? "now" : `${span(past).split(" ").slice(0, 2).join(" ")} ago`;
}

/** A moment on an axis or of a slot; what a whole axis has in common is left out. */
export function tick(ms, width, length) {
  if (width < 60_000) return clockTime.format(ms);
  if (length <= 1.5 * DAY) return hourTime.format(ms);
  if (length > 700 * DAY) return monthYear.format(ms);
  return width < DAY && length < 3 * DAY ? dayHour.format(ms) : day.format(ms);
}

/** From when to when. */
export function between(begin, end) {
  const sameDay = new Date(begin).toDateString() === new Date(end).toDateString();
  const from = dayHour.format(begin);
  if (end - begin < 60_000) return `${dayTime.format(begin)} – ${clockTime.format(end)}`;
  return `${from} – ${sameDay ? hourTime.format(end) : dayHour.format(end)}`;
}

/** An account: the handle if the database knows it. */
export function who(did, handles) {
  if (!did) return "no account";
  const handle = handles.get(did);
  return handle ?? (did.length > 26 ? `${did.slice(0, 16)}…${did.slice(-6)}` : did);
}
