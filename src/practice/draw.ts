/** A number from 0 up to but not with 1, by chance. */
export type Draw = () => number;

/** All of them, in an order by chance. */
export function shuffled<T>(all: readonly T[], draw: Draw): readonly T[] {
  const order = [...all];
  for (let left = order.length - 1; left > 0; left -= 1) {
    const at = Math.floor(draw() * (left + 1));
    const [one, other] = [order[left] as T, order[at] as T];
    order[left] = other;
    order[at] = one;
  }
  return order;
}

/** So many of them, or all where there are fewer, in an order by chance. */
export function someOf<T>(all: readonly T[], count: number, draw: Draw): readonly T[] {
  return shuffled(all, draw).slice(0, count);
}
