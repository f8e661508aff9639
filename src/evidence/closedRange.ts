import type { Range } from '../base/range';
import { type Token, tokenize } from '../language/tokens';
import { PARTICLES, PREPOSITIONS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';

/** In UTF-16 units: enough for the word behind a clause. */
const AHEAD = 24;
/** Behind these a clause or a phrase goes on, whatever follows. */
const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor']);
/** What a preposition before it always belongs to: "in which", "two of whom". */
const RELATIVE: ReadonlySet<string> = new Set(['which', 'whom', 'whose']);
/** What a preposition before it mostly belongs to: "with what it led to". In "left out who" it belongs to the verb. */
const CONTENT = wordSet('what who how why whether');

/**
 * The range of a clause without the words at its end that only lead on to the next one: "on a date at", before "which".
 * A preposition that ends a clause of its own stays: "turned it on".
 */
export function closedRange(story: Story, range: Range): Range {
  return withoutOpened(story, withoutJoiner(story, range));
}

/** What a bracket opens in these words and doesn't close is left out. */
function withoutOpened({ shown }: Story, { start, end }: Range): Range {
  const words = shown.slice(start, end);
  const opened = words.lastIndexOf('(');
  if (opened < 1 || words.includes(')', opened)) return { start, end };
  return { start, end: start + words.slice(0, opened).trimEnd().length };
}

function withoutJoiner({ shown }: Story, range: Range): Range {
  const tokens = tokenize(shown, range.start, Math.min(shown.length, range.end + AHEAD));
  const size = tokens.filter(({ end }) => end <= range.end).length;
  const leadsOn = (at: number): boolean => leadsTo(tokens[at], tokens[at + 1]);
  if (size < 2 || !leadsOn(size - 1)) return range;
  let last = size - 2;
  // "The directors, two of": what is left of it behind the comma says nothing by itself.
  if (tokens[last - 1]?.text === ',') last -= 1;
  while (last > 0 && tokens[last]?.kind === 'mark') last -= 1;
  return { start: range.start, end: tokens[last]?.end ?? range.end };
}

function leadsTo(word: Token | undefined, next: Token | undefined): boolean {
  if (!word || !next) return false;
  if (JOINS.has(word.text)) return true;
  if (!PREPOSITIONS.has(word.text)) return false;
  return RELATIVE.has(next.text) || (CONTENT.has(next.text) && !PARTICLES.has(word.text));
}
