import { QUESTIONS } from './questions';

/** Scores from which a purpose's answers are sure, and from which they are worth a question. */
export interface Cut {
  readonly unsure: number;
  readonly sure: number;
}

/** The judge's weights, as they are used. */
export interface Model {
  /** The row of each feature hash. */
  readonly rowOf: ReadonlyMap<number, number>;
  /** Row by row, one weight a question: `unit` to a whole. */
  readonly weights: Int8Array;
  readonly unit: number;
  readonly cuts: Readonly<Record<string, Cut>>;
}

/** The same as `model.json` holds it. */
export interface PackedModel {
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
  const bytes = bytesOf(hashes);
  const rowOf = new Map<number, number>();
  for (let row = 0; row * 3 < bytes.length; row += 1) {
    const [low = 0, middle = 0, high = 0] = bytes.subarray(row * 3, row * 3 + 3);
    rowOf.set(low | (middle << 8) | (high << 16), row);
  }
  const columns = new Int8Array(bytesOf(weights).buffer);
  const rows = rowOf.size;
  const byRow = new Int8Array(columns.length);
  for (let at = 0; at < columns.length; at += 1)
    byRow[(at % rows) * QUESTIONS.length + Math.floor(at / rows)] = columns[at] ?? 0;
  return { rowOf, weights: byRow, unit, cuts };
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
