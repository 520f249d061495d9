// Axes: round numbers that people can read, and where they are.

/** Round steps from 0 to at least `most`: at most five. `whole`: without fractions, for what is counted. */
export function steps(most, whole) {
  if (most <= 0) return [0, 1];
  const rough = whole ? Math.max(1, most / 4) : most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((it) => it * power).find((it) => it >= rough && !(whole && it % 1));
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, index) => index * step);
}

const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];
const PERIODS = [
  ...[1, 2, 5, 10, 15, 30].map((it) => it * SECOND), ...[1, 2, 5, 10, 15, 30].map((it) => it * MINUTE),
  ...[1, 2, 3, 6, 12].map((it) => it * HOUR), ...[1, 2, 4, 7, 14, 28, 56, 112, 365, 730, 3650].map((it) => it * DAY),
];

/** Which slots get a label on the axis of time: the first of each round period; so few that they do not touch. */
export function labelled(slots, width) {
  const room = Math.max(2, Math.floor(width / 78));
  const length = slots.at(-1).end - slots[0].begin;
  const period = PERIODS.find((it) => length / it <= room) ?? length;
  // Days begin where the reader is.
  const number = (slot) => Math.floor((slot.begin - new Date(slot.begin).getTimezoneOffset() * MINUTE) / period);
  return slots.map((slot, index) => ({ slot, index }))
    .filter(({ slot, index }) => index > 0 && number(slot) !== number(slots[index - 1]));
}
