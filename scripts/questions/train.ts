import { featuresOf, type QuestionFeatures, wordKey } from '../../src/bank/questionFeatures';
import type { QuestionReader } from '../../src/bank/questionTerms';
import type { KnownPrinciple } from '../../src/coaching/schema';
import { fitSoftmax, type Row } from './softmax';
import { DIMENSIONS } from './vectors';

/** What a model is taught by: a text, what it is after, and how much it counts. */
export interface Lesson {
  readonly text: string;
  readonly principles: readonly string[];
  readonly worth: number;
}

/** How much a phrase that a principle is asked for by counts, and what else is said of it; a question counts one. */
const PHRASE = 0.7;
const SAID = 0.3;
/** How much a feature is worth by its kind, where a term is worth one. */
const GROUP = 0.5;
const WRITTEN = 0.5;
const VECTOR = 2;
/** Words met in so many texts tell half as much of what a question is about. */
const COMMON = 100;
/** Neighbors and terms of one text alone teach nothing about others. */
const LEAST_TEXTS = 2;

/** What the knowledge itself says of each principle, as lessons. */
export function lessonsOf(principles: readonly KnownPrinciple[]): readonly Lesson[] {
  return principles.flatMap(({ name, aliases = [], asked = [], questions = [], summary, meaning, interviewer }) => {
    const phrases = [name, ...aliases, ...asked.flatMap((line) => line.split(/,\s*/))];
    const said = [summary, meaning, ...(interviewer?.for ?? []), ...(interviewer?.against ?? [])];
    const lesson = (worth: number) => (text: string) => ({ text, principles: [name], worth });
    return [
      ...phrases.map(lesson(PHRASE)),
      ...questions.map(lesson(1)),
      ...said.flatMap((text) => (text ? [lesson(SAID)(text)] : [])),
    ];
  });
}

/**
 * Weights by feature. Beside what the lessons hold, each word that has a vector is taught by its like: the fit gives every
 * dimension of the vectors a weight, and what these say of a word is added to its own.
 *
 * @param frequent words that get a weight though no lesson has them
 */
export function weightsOf(
  lessons: readonly Lesson[],
  names: readonly string[],
  reader: QuestionReader,
  vectors: ReadonlyMap<string, Float32Array>,
  frequent: readonly string[],
): ReadonlyMap<string, Float32Array> {
  const read = lessons.map(({ text }) => featuresOf(text, reader.termsOf(text)));
  const texts = new Map<string, number>();
  for (const key of read.flatMap(({ keys }) => keys)) texts.set(key, (texts.get(key) ?? 0) + 1);
  const columnOf = new Map<string, number>();
  for (const [key, count] of texts) {
    if (count >= LEAST_TEXTS || isSingle(key)) columnOf.set(key, columnOf.size + DIMENSIONS);
  }
  const shareOf = (word: string): number => VECTOR / (1 + (texts.get(wordKey(word)) ?? 0) / COMMON);
  const met = [...texts.keys()].filter(isSingle).map((key) => key.slice(1));
  const middle = middleOf(met.flatMap((word) => vectors.get(word) ?? []));
  const rows = read.map((features, at): Row => {
    const { principles, worth } = lessons[at] as Lesson;
    const after = Float32Array.from(names, (name) => (principles.includes(name) ? 1 / principles.length : 0));
    return { ...valuesOf(features, columnOf, vectors, middle, shareOf), after, worth };
  });
  const fitted = fitSoftmax(rows, columnOf.size + DIMENSIONS, names.length);
  const weights = new Map<string, Float32Array>();
  for (const [key, column] of columnOf) {
    const from = column * names.length;
    weights.set(
      key,
      fitted.slice(from, from + names.length).map((weight) => weight * worthOf(key)),
    );
  }
  for (const word of new Set([...met, ...frequent])) {
    const vector = vectors.get(word);
    if (!vector) continue;
    const own = weights.get(wordKey(word)) ?? new Float32Array(names.length);
    for (let dimension = 0; dimension < DIMENSIONS; dimension += 1) {
      const value = ((vector[dimension] as number) - (middle[dimension] as number)) * shareOf(word);
      for (let at = 0; at < names.length; at += 1)
        own[at] = (own[at] as number) + value * (fitted[dimension * names.length + at] as number);
    }
    weights.set(wordKey(word), own);
  }
  return weights;
}

function valuesOf(
  { keys, words, scale }: QuestionFeatures,
  columnOf: ReadonlyMap<string, number>,
  vectors: ReadonlyMap<string, Float32Array>,
  middle: Float32Array,
  shareOf: (word: string) => number,
): Pick<Row, 'columns' | 'values'> {
  const columns: number[] = Array.from({ length: DIMENSIONS }, (_, at) => at);
  const values: number[] = columns.map(() => 0);
  for (const word of words) {
    const vector = vectors.get(word);
    if (!vector) continue;
    const share = shareOf(word) * scale;
    for (let at = 0; at < DIMENSIONS; at += 1)
      values[at] = (values[at] as number) + ((vector[at] as number) - (middle[at] as number)) * share;
  }
  for (const key of keys) {
    const column = columnOf.get(key);
    if (column === undefined) continue;
    columns.push(column);
    values.push(worthOf(key) * scale);
  }
  return { columns: Int32Array.from(columns), values: Float32Array.from(values) };
}

function worthOf(key: string): number {
  if (key.startsWith('=')) return WRITTEN;
  return key.startsWith('~') ? GROUP : 1;
}

function isSingle(key: string): boolean {
  return key.startsWith('=') && !key.includes(' ');
}

function middleOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(DIMENSIONS);
  for (const vector of vectors)
    for (let at = 0; at < DIMENSIONS; at += 1) sum[at] = (sum[at] as number) + (vector[at] as number) / vectors.length;
  return sum;
}
