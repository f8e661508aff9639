/** One labelled row: feature hashes, and the answer. */
export interface Row {
  readonly hashes: readonly number[];
  readonly answer: boolean;
}

/** Weights by feature hash. */
export type Weights = ReadonlyMap<number, number>;

/** Rounds over the rows. */
export const EPOCHS = 14;
const RATE = 0.25;
const DECAY = 2e-3;
/** Pulls weights that earn little to nothing, so that few features are left. */
const SPARSITY = 4e-3;
/** Keeps the first steps of AdaGrad bounded. */
const DAMPING = 1e-6;
/** Features met in fewer rows teach nothing about other sentences. */
const LEAST_ROWS = 3;

/** The score's scale: a sentence's weights are summed and divided by the root of the number of its features. */
export const SCALE = 3;

/** Logistic regression by AdaGrad, seeded and in one thread: the same rows give the same weights. */
export function fitWeights(rows: readonly Row[], epochs = EPOCHS, kept?: ReadonlySet<number>): Weights {
  const counts = new Map<number, number>();
  for (const { hashes } of rows) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const columns = new Map<number, number>();
  for (const [hash, count] of counts) {
    if (count >= LEAST_ROWS && (kept === undefined || kept.has(hash))) columns.set(hash, columns.size);
  }
  const data = rows.map(({ hashes, answer }) => ({
    columns: Int32Array.from(hashes.flatMap((hash) => columns.get(hash) ?? [])),
    scale: SCALE / Math.sqrt(hashes.length),
    answer: answer ? 1 : 0,
  }));
  const weights = new Float64Array(columns.size);
  const squares = new Float64Array(columns.size).fill(DAMPING);
  const order = data.map((_, index) => index);
  let seed = 20261129;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed % limit;
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const index of order) {
      const row = data[index];
      if (row === undefined) continue;
      let sum = 0;
      for (const column of row.columns) sum += weights[column] ?? 0;
      const error = 1 / (1 + Math.exp(-sum * row.scale)) - row.answer;
      for (const column of row.columns) {
        const weight = weights[column] ?? 0;
        const gradient = error * row.scale + DECAY * weight;
        const square = (squares[column] ?? 0) + gradient * gradient;
        squares[column] = square;
        const rate = RATE / Math.sqrt(square);
        const moved = weight - rate * gradient;
        const shrunk = Math.max(0, Math.abs(moved) - rate * SPARSITY);
        weights[column] = moved < 0 ? -shrunk : shrunk;
      }
    }
  }
  return new Map([...columns].map(([hash, column]) => [hash, weights[column] ?? 0]));
}

/** The score of a sentence: above 0 means yes, and 1 / (1 + e^-score) is what the fit takes for its probability. */
export function scoreOf(weights: Weights, hashes: readonly number[]): number {
  let sum = 0;
  for (const hash of hashes) sum += weights.get(hash) ?? 0;
  return (sum * SCALE) / Math.sqrt(hashes.length);
}
