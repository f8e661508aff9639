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
interface PackedModel {
  readonly questions: readonly string[];
  readonly unit: number;
  /** Feature hashes in ascending order, each as three bytes, the least first; base64. */
  readonly hashes: string;
  /** Weights in the order of the hashes, question by question, a byte each; base64. */
  readonly weights: string;
  readonly cuts: Readonly<Record<string, Cut>>;
}

/** Unpacks a model. Throws where it was made for other questions: then `npm run train` has to run. */
export function decodeModel({ questions, unit, hashes, weights, cuts }: PackedModel): Model {
  if (questions.join() !== QUESTIONS.join()) throw new Error('model.json answers other questions: run npm run train');
  const rowOf = new RowTable(bytesOf(hashes));
  const columns = new Int8Array(bytesOf(weights).buffer);
  const byRow = new Int8Array(columns.length);
  for (let column = 0, from = 0; column < QUESTIONS.length; column += 1)
    for (let row = 0; row < rowOf.size; row += 1, from += 1)
      byRow[row * QUESTIONS.length + column] = columns[from] ?? 0;
  return { rowOf, weights: byRow, unit, cuts };
}

/** Finds the row of a feature hash. Made at the first check and asked for each feature of each sentence: a flat table. */
class RowTable {
  readonly size: number;
  /** At the place of a hash, or behind it: the hash and its row, in turns. */
  private readonly slots: Int32Array;

  /** `packed` holds the hashes in the order of their rows, each as three bytes, the least first. */
  constructor(packed: Uint8Array) {
    this.size = packed.length / 3;
    // At least half of it is free, so that most hashes are found at their own place.
    this.slots = new Int32Array(4 << (32 - Math.clz32(this.size))).fill(-1);
    for (let row = 0, at = 0; row < this.size; row += 1, at += 3) {
      const hash = (packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8) | ((packed[at + 2] ?? 0) << 16);
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
  const hashes = new Uint8Array(sorted.length * 3);
  const weights = new Uint8Array(sorted.length * QUESTIONS.length);
  for (const [row, [hash, values]] of sorted.entries()) {
    hashes.set([hash & 0xff, (hash >> 8) & 0xff, hash >> 16], row * 3);
    for (const [at, value] of values.entries()) weights[at * sorted.length + row] = value & 0xff;
  }
  return {
    questions: QUESTIONS,
    unit,
    hashes: base64Of(hashes),
    weights: base64Of(weights),
    cuts,
  };
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
