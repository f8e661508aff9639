import { isReported } from '../../language/clause';
import type { Range, Sentence } from '../../story/types';
import { moved } from '../readings';
import { weighing } from './judge';
import type { JudgedSentence } from './judgeStory';
import type { Question } from './questions';

/** Where a sentence answers a question: the phrase that says it, and the word in it that weighed most. */
export interface Told {
  readonly range: Range;
  readonly words: Range;
}

/** The clause that speaks most for a yes to a question, as a whole phrase; the sentence where no clause stands out. */
export function phraseOf({ range }: Sentence, { reading, features }: JudgedSentence, question: Question): Told {
  const { tokens, clauses } = reading;
  const weights = weighing(features, question);
  const byToken = tokens.map(() => 0);
  for (const [index, place] of features.places.entries()) {
    if (place >= 0) byToken[place] = (byToken[place] ?? 0) + (weights[index] ?? 0);
  }
  const strongest = tokens[byToken.indexOf(Math.max(...byToken))];
  const words = strongest === undefined ? range : moved(strongest, range.start);
  const sums = clauses.map(({ range: { start, end } }) =>
    tokens.reduce((sum, token, at) => (token.start >= start && token.start < end ? sum + (byToken[at] ?? 0) : sum), 0),
  );
  const best = sums.indexOf(Math.max(...sums));
  const clause = clauses[best];
  if (clauses.length < 2 || clause === undefined || (sums[best] ?? 0) <= 0) return { range, words };
  // What was said goes with the saying: "told Ops that they need a bigger disk".
  let { end } = clause.range;
  for (const next of clauses.slice(best + 1)) {
    if (!isReported(next)) break;
    end = Math.max(end, next.range.end);
  }
  // A phrase that goes to the last word takes the sentence's mark with it.
  const rest = tokens.filter((token) => token.start >= end);
  if (rest.every(({ kind }) => kind === 'mark')) end = range.end - range.start;
  return { range: moved({ start: clause.range.start, end }, range.start), words };
}
