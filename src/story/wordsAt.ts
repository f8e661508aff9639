import { INVISIBLE } from './prose';
import type { Range, Story } from './types';

/** The words of a range as a reader of the page sees them, on one line: no markup, and so never half of one. */
export function wordsAt({ shown }: Story, { start, end }: Range): string {
  return shown.slice(start, end).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
