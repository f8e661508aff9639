import type { SentenceReading } from '../language/sentence';
import type { Range } from '../story/types';
import { IMPROVEMENTS } from './impactWords';

/** The clause of a sentence that claims something got better, with offsets from the sentence's start; undefined where none does. */
export function claimIn({ tokens, clauses }: SentenceReading): Range | undefined {
  const word = tokens.find((token) => IMPROVEMENTS.has(token.text));
  if (word === undefined) return undefined;
  const clause = clauses.find(({ range: { start, end } }) => word.start >= start && word.start < end);
  return clause?.range ?? { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
