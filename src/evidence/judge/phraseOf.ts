import type { Range, Sentence } from '../../story/types';
import type { JudgedSentence } from './judgeStory';
import { weighing } from './judge';
import type { Question } from './questions';

/** The clause that speaks most for a yes to a question, as a whole phrase; the sentence where no clause stands out. */
export function phraseOf({ range }: Sentence, judged: JudgedSentence, question: Question): Range {
  const { tokens, clauses, features } = judged;
  if (clauses.length < 2) return range;
  const weights = weighing(features, question);
  const ranges = clauses.map((clause) => clause.range);
  const sums = ranges.map(() => 0);
  for (const [index, place] of features.places.entries()) {
    const token = tokens[place];
    if (token === undefined) continue;
    const at = ranges.findIndex(({ start, end }) => token.start >= start && token.start < end);
    if (at >= 0) sums[at] = (sums[at] ?? 0) + (weights[index] ?? 0);
  }
  const best = sums.indexOf(Math.max(...sums));
  return (sums[best] ?? 0) > 0 ? (ranges[best] ?? range) : range;
}
