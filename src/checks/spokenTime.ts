import type { Context } from './types';

/** What a time is held against: "at SDE2", or "told concisely". */
export function aim({ level, levelNames, length }: Pick<Context, 'level' | 'levelNames' | 'length'>): string {
  return length === 'concise' ? 'told concisely' : `at ${levelNames[level]}`;
}
