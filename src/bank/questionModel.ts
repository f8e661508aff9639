import { folded, packNumbers, unfolded, unpackNumbers } from '../base/packNumbers';
import type { PackedQuestionModel } from '../coaching/questionWordsSchema';
import { hashOf } from '../evidence/judge/hash';
import type { QuestionFeatures } from './questionFeatures';

/** By feature, a weight for each principle in the order of the model's. */
export type QuestionWeights = ReadonlyMap<string, ArrayLike<number>>;

/** The biggest step between two weights is worth this many units in a packed model. */
const MOST_UNITS = 40;
const TEN = 64;

/** How likely each principle is by what questions of many writers were after: a softmax over weights of words. */
export class QuestionModel {
  readonly principles: readonly string[];
  private readonly rowOf = new Map<number, number>();
  /** Row by row, one weight a principle, in units. */
  private readonly weights: Int32Array;
  private readonly unit: number;

  constructor({ principles, unit, gaps, weights }: PackedQuestionModel) {
    this.principles = principles;
    this.unit = unit;
    const packed = unpackNumbers(gaps);
    const size = packed.length / 2;
    let hash = 0;
    for (let row = 0; row < size; row += 1) {
      hash += (packed[row] ?? 0) * TEN + (packed[size + row] ?? 0);
      this.rowOf.set(hash, row);
    }
    this.weights = unpackNumbers(weights).map(unfolded);
  }

  /** By principle, how likely it is that a question is after it; they add up to one. */
  of({ keys, scale }: QuestionFeatures): ReadonlyMap<string, number> {
    const size = this.rowOf.size;
    const sums = this.principles.map(() => 0);
    for (const key of keys) {
      const row = this.rowOf.get(featureHash(key));
      if (row === undefined) continue;
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (this.weights[at * size + row] ?? 0);
    }
    const scores = sums.map((sum) => sum * this.unit * scale * SHARPNESS);
    const most = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - most));
    const all = shares.reduce((sum, share) => sum + share, 0);
    return new Map(this.principles.map((name, at) => [name, (shares[at] ?? 0) / all]));
  }

  /** Whether a feature says anything for some principle: those that don't are left out of a packed model. */
  knows(key: string): boolean {
    return this.rowOf.has(featureHash(key));
  }

  /** What a feature says for a principle; 0 where it is not known. */
  weightOf(key: string, principle: string): number {
    const row = this.rowOf.get(featureHash(key));
    const at = this.principles.indexOf(principle);
    return row === undefined || at < 0 ? 0 : (this.weights[at * this.rowOf.size + row] ?? 0) * this.unit;
  }
}

/** The fit holds weights down; what it tells is surer than it says. */
const SHARPNESS = 2;

/** Of 24 bits: of 20,000 features one word in 800 meets a stranger. */
function featureHash(key: string): number {
  const hash = hashOf(key);
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

/** Packs weights to whole units; features that say less than half a unit for every principle are left out. */
export function packQuestionModel(
  principles: readonly string[],
  weights: QuestionWeights,
  unit: number,
): PackedQuestionModel {
  const rows = new Map<number, readonly number[]>();
  for (const [key, values] of weights) {
    const list = Array.from(values);
    // Only differences count: around the middle most of them are nothing.
    const middle = [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
    const units = list.map((value) => {
      const rounded = Math.round((value - middle) / unit);
      return Math.max(-MOST_UNITS, Math.min(MOST_UNITS, rounded)) || 0;
    });
    if (units.some((value) => value !== 0)) rows.set(featureHash(key), units);
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const gaps = sorted.map(([hash], row) => hash - (sorted[row - 1]?.[0] ?? 0));
  return {
    principles: [...principles],
    unit,
    gaps: packNumbers([...gaps.map((gap) => Math.floor(gap / TEN)), ...gaps.map((gap) => gap % TEN)]),
    weights: packNumbers(principles.flatMap((_, at) => sorted.map(([, values]) => folded(values[at] ?? 0)))),
  };
}
