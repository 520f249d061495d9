// Axes: round numbers that people can read, and where they are.

/** Round steps from 0 to at least `most`: at most five. `whole`: without fractions, for what is counted. */
export function steps(most, whole) {
  if (most <= 0) return [0, 1];
  const rough = whole ? Math.max(1, most / 4) : most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((it) => it * power).find((it) => it >= rough && !(whole && it % 1));
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, index) => index * step);
}

/** Which slots get a label on the axis of time: so many that they do not touch. */
export function labelled(slots, width) {
  const room = Math.max(2, Math.floor(width / 78));
  const every = Math.max(1, Math.ceil(slots.length / room));
  return slots.map((slot, index) => ({ slot, index })).filter(({ index }) => index % every === 0 && (index > 0 || slots.length === 1 || every === 1));
}
