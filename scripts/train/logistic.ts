/** One labelled row: feature hashes, and the answer. */
export interface Row {
  readonly hashes: readonly number[];
  readonly answer: boolean;
  /** How many rows it counts for; 1 unless told. */
  readonly weight?: number;
}

/** Weights by feature hash. */
export type Weights = ReadonlyMap<number, number>;

/** Rounds over the rows. */
const EPOCHS = 10;
const RATE = 0.25;
const DECAY = 5e-3;
/** Pulls weights that earn little to nothing, so that few features are left. */
const SPARSITY = 4e-3;
/** Keeps the first steps of AdaGrad bounded. */
const DAMPING = 1e-6;
/** Features met in fewer rows teach nothing about other sentences. */
const LEAST_ROWS = 3;

/** The score's scale: a sentence's weights are summed and divided by the root of the number of its features. */
export const SCALE = 3;

/** Rows laid out flat: what a fit goes through some millions of times. */
interface Flat {
  /** The hash of each column. */
  readonly hashes: readonly number[];
  /** The columns of all rows, one row after the other. */
  readonly columns: Int32Array;
  /** Where each row begins in them, and where the last ends. */
  readonly starts: Int32Array;
  readonly scales: Float64Array;
}

/** By feature hash, of 24 bits: how many rows hold it, then its column. One table for all fits, cleared after each use. */
const byHash = new Int32Array(2 ** 24);

function flatten(rows: readonly Row[], kept: ReadonlySet<number> | undefined): Flat {
  const met: number[] = [];
  let length = 0;
  for (const row of rows) {
    length += row.hashes.length;
    for (const hash of row.hashes) {
      const count = byHash[hash] as number;
      if (count === 0) met.push(hash);
      byHash[hash] = count + 1;
    }
  }
  const hashes: number[] = [];
  for (const hash of met) {
    const taught = (byHash[hash] as number) >= LEAST_ROWS && (kept === undefined || kept.has(hash));
    byHash[hash] = taught ? hashes.push(hash) - 1 : -1;
  }
  const columns = new Int32Array(length);
  const starts = new Int32Array(rows.length + 1);
  const scales = new Float64Array(rows.length);
  let at = 0;
  for (const [index, row] of rows.entries()) {
    starts[index] = at;
    scales[index] = SCALE / Math.sqrt(row.hashes.length);
    for (const hash of row.hashes) {
      const column = byHash[hash] as number;
      if (column >= 0) columns[at++] = column;
    }
  }
  starts[rows.length] = at;
  for (const hash of met) byHash[hash] = 0;
  return { hashes, columns: columns.subarray(0, at), starts, scales };
}

/**
 * Logistic regression by AdaGrad, seeded and in one thread: the same rows give the same weights. A yes counts as so many
 * noes as `yesWeight` says: there are far fewer of them. Weights are the mean of the last half of the rounds: where the last one
 * happens to end says less of unseen writers.
 */
export function fitWeights(
  rows: readonly Row[],
  { epochs = EPOCHS, yesWeight = 1, kept }: { epochs?: number; yesWeight?: number; kept?: ReadonlySet<number> } = {},
): Weights {
  const { hashes, columns, starts, scales } = flatten(rows, kept);
  const answers = Float64Array.from(rows, ({ answer }) => (answer ? 1 : 0));
  const rowWeights = Float64Array.from(rows, ({ weight = 1 }) => weight);
  const weights = new Float64Array(hashes.length);
  const summed = new Float64Array(hashes.length);
  const settling = Math.ceil(epochs / 2);
  const squares = new Float64Array(hashes.length).fill(DAMPING);
  const order = Int32Array.from(rows.keys());
  let seed = 20261129;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed % limit;
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      const moved = order[at] as number;
      order[at] = order[other] as number;
      order[other] = moved;
    }
    for (const index of order) {
      const start = starts[index] as number;
      const end = starts[index + 1] as number;
      const scale = scales[index] as number;
      let sum = 0;
      for (let at = start; at < end; at += 1) sum += weights[columns[at] as number] as number;
      const answer = answers[index] as number;
      const error =
        (1 / (1 + Math.exp(-sum * scale)) - answer) * (answer === 1 ? yesWeight : 1) * (rowWeights[index] as number);
      for (let at = start; at < end; at += 1) {
        const column = columns[at] as number;
        const weight = weights[column] as number;
        const gradient = error * scale + DECAY * weight;
        const square = (squares[column] as number) + gradient * gradient;
        squares[column] = square;
        const rate = RATE / Math.sqrt(square);
        const moved = weight - rate * gradient;
        const shrunk = Math.max(0, Math.abs(moved) - rate * SPARSITY);
        weights[column] = moved < 0 ? -shrunk : shrunk;
      }
    }
    if (epoch < epochs - settling) continue;
    for (const [column, weight] of weights.entries()) summed[column] = (summed[column] as number) + weight;
  }
  return new Map(hashes.map((hash, column) => [hash, (summed[column] as number) / settling]));
}

/** The score of a sentence: above 0 means yes, and 1 / (1 + e^-score) is what the fit takes for its probability. */
export function scoreOf(weights: Weights, hashes: readonly number[]): number {
  let sum = 0;
  for (const hash of hashes) sum += weights.get(hash) ?? 0;
  return (sum * SCALE) / Math.sqrt(hashes.length);
}
