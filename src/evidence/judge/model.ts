import { folded, packNumbers, unfolded, unpackNumbers } from '../../base/packNumbers';
import { type CodeLengths, codeLengthsOf, readCoded, writeCoded } from '../../base/prefixCode';
import { QUESTIONS } from './questions';

/** Scores from which a purpose's answers are sure, and from which they are worth a question. */
export interface Cut {
  readonly unsure: number;
  readonly sure: number;
}

/** The judge's weights, as they are used. */
export interface Model {
  /** The row of each feature hash. */
  readonly rowOf: RowTable;
  /** Row by row, one weight a question: `unit` to a whole. */
  readonly weights: Int8Array;
  readonly unit: number;
  readonly cuts: Readonly<Record<string, Cut>>;
}

/** The same as `model.json` holds it. */
export interface PackedModel {
  readonly questions: readonly string[];
  readonly unit: number;
  /**
   * How far each feature hash is from the one before, in ascending order: first the tens of all, then what is over, where a
   * ten is 64. As `packNumbers` writes them.
   */
  readonly gaps: string;
  /** How the weights of each question are coded: the lengths of its codes, as `packNumbers` writes them. */
  readonly codes: readonly string[];
  /** Weights in the order of the hashes, question by question, folded; as `writeCoded` writes them. */
  readonly weights: string;
  readonly cuts: Readonly<Record<string, Cut>>;
}

/** Unpacks a model. Throws where it was made for other questions: then `npm run train` has to run. */
export function decodeModel({ questions, unit, gaps, codes, weights, cuts }: PackedModel): Model {
  if (questions.join() !== QUESTIONS.join()) throw new Error('model.json answers other questions: run npm run train');
  const rowOf = new RowTable(hashesOf(unpackNumbers(gaps)));
  const columns = readCoded(weights, rowOf.size, codes.map(lengthsIn));
  const byRow = new Int8Array(columns.length);
  for (let column = 0, from = 0; column < QUESTIONS.length; column += 1)
    for (let row = 0; row < rowOf.size; row += 1, from += 1)
      byRow[row * QUESTIONS.length + column] = unfolded(columns[from] ?? 0);
  return { rowOf, weights: byRow, unit, cuts };
}

/** Finds the row of a feature hash. Made at the first check and asked for each feature of each sentence: a flat table. */
class RowTable {
  readonly size: number;
  /** At the place of a hash, or behind it: the hash and its row, in turns. */
  private readonly slots: Int32Array;

  /** `hashes` stand in the order of their rows. */
  constructor(hashes: Int32Array) {
    this.size = hashes.length;
    // At least half of it is free, so that most hashes are found at their own place.
    this.slots = new Int32Array(4 << (32 - Math.clz32(this.size))).fill(-1);
    for (const [row, hash] of hashes.entries()) {
      const slot = this.slotOf(hash);
      this.slots[slot] = hash;
      this.slots[slot + 1] = row;
    }
  }

  /** -1 where no row has this hash. */
  get(hash: number): number {
    return this.slots[this.slotOf(hash) + 1] ?? -1;
  }

  private slotOf(hash: number): number {
    const last = this.slots.length - 1;
    let slot = (hash << 1) & last;
    for (let held = this.slots[slot]; held !== hash && held !== -1; held = this.slots[slot]) slot = (slot + 2) & last;
    return slot;
  }
}

/** Packs weights by feature hash, one list of weights a feature in the order of the questions. */
export function encodeModel(
  rows: ReadonlyMap<number, readonly number[]>,
  unit: number,
  cuts: Readonly<Record<string, Cut>>,
): PackedModel {
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const gaps = sorted.map(([hash], row) => hash - (sorted[row - 1]?.[0] ?? 0));
  const columns = QUESTIONS.map((_, at) => sorted.map(([, values]) => folded(values[at] ?? 0)));
  const lengths = columns.map(codeLengthsOf);
  return {
    questions: QUESTIONS,
    unit,
    gaps: packNumbers([...gaps.map((gap) => Math.floor(gap / TEN)), ...gaps.map((gap) => gap % TEN)]),
    codes: lengths.map(packNumbers),
    weights: writeCoded(columns, lengths),
    cuts,
  };
}

const TEN = 64;

const lengthsIn = (packed: string): CodeLengths => [...unpackNumbers(packed)];

/** The feature hashes of a packed model's gaps, in the order of their rows. */
export function hashesOf(packed: Int32Array): Int32Array {
  const size = packed.length / 2;
  const hashes = new Int32Array(size);
  let hash = 0;
  for (let row = 0; row < size; row += 1) {
    hash += (packed[row] ?? 0) * TEN + (packed[size + row] ?? 0);
    hashes[row] = hash;
  }
  return hashes;
}
