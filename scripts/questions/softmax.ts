/** One question, or what is as short as one. */
export interface Row {
  /** Columns of its features, and how much each is worth. */
  readonly columns: Int32Array;
  readonly values: Float32Array;
  /** How much of it is after each principle: they add up to one. */
  readonly after: Float32Array;
  /** How much it counts. */
  readonly worth: number;
}

const EPOCHS = 12;
const RATE = 0.2;
/** The last round steps this much less than the first. */
const SLOWER = 0.9;
const DECAY = 2e-3;
/** Keeps the first steps of AdaGrad bounded. */
const DAMPING = 1e-3;

/** Softmax regression by AdaGrad, seeded and in one thread: the same rows give the same weights. Column by column, one weight a principle. */
export function fitSoftmax(rows: readonly Row[], columns: number, principles: number): Float32Array {
  const weights = new Float32Array(columns * principles);
  const squares = new Float32Array(columns * principles).fill(DAMPING);
  const order = Int32Array.from(rows.keys());
  const errors = new Float32Array(principles);
  let seed = 12345;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % limit;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      const moved = order[at] as number;
      order[at] = order[other] as number;
      order[other] = moved;
    }
    const rate = RATE * (1 - (SLOWER * epoch) / EPOCHS);
    for (const index of order) step(rows[index] as Row, weights, squares, errors, rate);
  }
  return weights;
}

function step(row: Row, weights: Float32Array, squares: Float32Array, errors: Float32Array, rate: number): void {
  const { columns, values, after, worth } = row;
  const principles = errors.length;
  errors.fill(0);
  for (let at = 0; at < columns.length; at += 1) {
    const from = (columns[at] as number) * principles;
    const value = values[at] as number;
    for (let one = 0; one < principles; one += 1)
      errors[one] = (errors[one] as number) + (weights[from + one] as number) * value;
  }
  const most = Math.max(...errors);
  let all = 0;
  for (let one = 0; one < principles; one += 1) {
    errors[one] = Math.exp((errors[one] as number) - most);
    all += errors[one] as number;
  }
  for (let one = 0; one < principles; one += 1)
    errors[one] = ((errors[one] as number) / all - (after[one] as number)) * worth;
  for (let at = 0; at < columns.length; at += 1) {
    const from = (columns[at] as number) * principles;
    const value = values[at] as number;
    for (let one = 0; one < principles; one += 1) {
      const weight = weights[from + one] as number;
      const gradient = (errors[one] as number) * value + DECAY * weight;
      const square = (squares[from + one] as number) + gradient * gradient;
      squares[from + one] = square;
      weights[from + one] = weight - (rate * gradient) / Math.sqrt(square);
    }
  }
}
