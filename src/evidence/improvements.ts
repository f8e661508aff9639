import type { SentenceReading } from '../language/sentence';
import type { Range } from '../story/types';
import { IMPROVEMENTS } from './impactWords';

/** So many words that claim it are looked at: a hostile sentence has as many as clauses. */
const ENOUGH = 8;

/** The clause of a sentence that claims something got better, with offsets from the sentence's start; undefined where none does. */
export function claimIn({ tokens, clauses }: SentenceReading): Range | undefined {
  const told = tokens.filter((token) => IMPROVEMENTS.has(token.text)).slice(0, ENOUGH);
  if (told.length === 0) return undefined;
  const around = told.map(({ start: at }) => clauses.find(({ range: { start, end } }) => at >= start && at < end));
  // "Calls that were dropped fell": what only tells which calls claims nothing beside it.
  const clause = around.find((one) => one?.link !== 'relative') ?? around[0];
  return clause?.range ?? { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
