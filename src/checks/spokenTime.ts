import type { Context } from './types';

/** What a time is held against: "at SDE2", or "told concisely". */
export function aim({ levelName, length }: Pick<Context, 'levelName' | 'length'>): string {
  return length === 'concise' ? 'told concisely' : `at ${levelName}`;
}
