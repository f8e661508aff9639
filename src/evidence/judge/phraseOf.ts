import { isReported } from '../../language/clause';
import type { SentenceReading } from '../../language/sentence';
import type { Range, Sentence } from '../../story/types';
import { moved } from '../readings';
import type { Features } from './features';
import { weighing } from './judge';
import type { JudgedSentence } from './judgeStory';
import type { Question } from './questions';
import { firstFrom } from './spanOf';

/** Where a sentence answers a question: the phrase that says it, and the word in it that weighed most. */
export interface Told {
  readonly range: Range;
  readonly words: Range;
}

/** What is told in a sentence by itself, by question, as long as its features are kept; offsets count from its start. */
const known = new WeakMap<Features, Map<Question, Told>>();

/** The clause that speaks most for a yes to a question, as a whole phrase; the sentence where no clause stands out. */
export function phraseOf({ range }: Sentence, judged: JudgedSentence, question: Question): Told {
  const phrases = known.get(judged.features) ?? new Map<Question, Told>();
  known.set(judged.features, phrases);
  const told = phrases.get(question) ?? phraseAlone(range.end - range.start, judged, question);
  phrases.set(question, told);
  return { range: moved(told.range, range.start), words: moved(told.words, range.start) };
}

function phraseAlone(length: number, { reading, features }: JudgedSentence, question: Question): Told {
  const { tokens, clauses } = reading;
  const range = { start: 0, end: length };
  const weights = weighing(features, question);
  const byToken = tokens.map(() => 0);
  for (const [index, place] of features.places.entries()) {
    if (place >= 0) byToken[place] = (byToken[place] ?? 0) + (weights[index] ?? 0);
  }
  const strongest = tokens[highest(byToken)];
  const words = strongest === undefined ? range : { start: strongest.start, end: strongest.end };
  if (clauses.length < 2) return { range, words };
  const upTo = [0];
  for (const [at, weight] of byToken.entries()) upTo.push((upTo[at] ?? 0) + weight);
  const sums = clauses.map(
    ({ range: { start, end } }) => (upTo[firstFrom(tokens, end)] ?? 0) - (upTo[firstFrom(tokens, start)] ?? 0),
  );
  const best = highest(sums);
  const clause = clauses[best];
  if (clause === undefined || (sums[best] ?? 0) <= 0) return { range, words };
  return { range: wholeClause(reading, best, length), words };
}

/** The clause at an index with what is told in it, in a sentence of a length. */
export function wholeClause({ tokens, clauses }: SentenceReading, index: number, length: number): Range {
  // What was said goes with the saying: "told Ops that they need a bigger disk".
  let { start, end } = clauses[index]?.range ?? { start: 0, end: length };
  for (let at = index + 1; at < clauses.length; at += 1) {
    const next = clauses[at];
    if (next === undefined || !isReported(next)) break;
    end = Math.max(end, next.range.end);
  }
  // A phrase that goes to the last word takes the sentence's mark with it.
  let last = firstFrom(tokens, end);
  while (tokens[last]?.kind === 'mark') last += 1;
  if (last === tokens.length) end = length;
  return { start, end };
}

function highest(values: readonly number[]): number {
  let best = 0;
  for (const [at, value] of values.entries()) if (value > (values[best] ?? 0)) best = at;
  return best;
}
