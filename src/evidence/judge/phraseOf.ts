import { isReported } from '../../language/clause';
import type { Range, Sentence } from '../../story/types';
import { moved } from '../readings';
import { weighing } from './judge';
import type { JudgedSentence } from './judgeStory';
import type { Question } from './questions';

/** The clause that speaks most for a yes to a question, as a whole phrase; the sentence where no clause stands out. */
export function phraseOf({ range }: Sentence, { reading, features }: JudgedSentence, question: Question): Range {
  const { tokens, clauses } = reading;
  if (clauses.length < 2) return range;
  const weights = weighing(features, question);
  const sums = clauses.map(() => 0);
  for (const [index, place] of features.places.entries()) {
    const token = tokens[place];
    if (token === undefined) continue;
    const at = clauses.findIndex(({ range: { start, end } }) => token.start >= start && token.start < end);
    if (at >= 0) sums[at] = (sums[at] ?? 0) + (weights[index] ?? 0);
  }
  const best = sums.indexOf(Math.max(...sums));
  const clause = clauses[best];
  if (clause === undefined || (sums[best] ?? 0) <= 0) return range;
  // What was said goes with the saying: "told Ops that they need a bigger disk".
  let { end } = clause.range;
  for (const next of clauses.slice(best + 1)) {
    if (!isReported(next)) break;
    end = Math.max(end, next.range.end);
  }
  // A phrase that goes to the last word takes the sentence's mark with it.
  const rest = tokens.filter((token) => token.start >= end);
  if (rest.every(({ kind }) => kind === 'mark')) end = range.end - range.start;
  return moved({ start: clause.range.start, end }, range.start);
}
