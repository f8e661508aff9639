import type { Quantity } from '../language/quantity';
import { type Token, textAt } from '../language/tokens';
import { PERIODS } from '../language/units';
import { PREPOSITIONS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ...'hour night week month quarter year'.split(' ').map((span) => [`${span}ly`, span] as const),
  ['daily', 'day'],
  ['annually', 'year'],
]);
const EACH = wordSet('per each every /');
/** "a week earlier" is when it was, not how often. */
const AWAY = wordSet('ago earlier later before after since');
/** "half an hour" */
const BEFORE_ONE = /^(?:half|such|what|once)$/;
const PARTS = wordSet('and or but so while when then which that because');
/** So many words may stand between a figure and its period: "3 hours of paperwork a week". */
const BETWEEN = 3;

/** The span of time that a quantity holds for each time: "day" of "30 a day", "30 per day", "30 calls daily"; '' where it holds once. */
export function periodOf(tokens: readonly Token[], { first, next }: Pick<Quantity, 'first' | 'next'>): string {
  for (let at = next - 1; at > first; at -= 1) {
    const inside = periodAt(tokens, at);
    if (inside !== undefined) return inside;
  }
  for (let at = next; at <= next + BETWEEN; at += 1) {
    const after = periodAt(tokens, at);
    if (after !== undefined) return after;
    const token = tokens[at];
    if (token?.kind !== 'word' || PARTS.has(token.text)) return '';
  }
  return '';
}

function periodAt(tokens: readonly Token[], at: number): string | undefined {
  const text = textAt(tokens, at);
  const adverb = ADVERBS.get(text);
  if (adverb !== undefined) return adverb;
  const isEach =
    EACH.has(text) ||
    (/^an?$/.test(text) && !BEFORE_ONE.test(textAt(tokens, at - 1)) && !PREPOSITIONS.has(textAt(tokens, at - 1)));
  const span = tokens[at + 1];
  if (!isEach || span === undefined || !PERIODS.has(span.text) || AWAY.has(textAt(tokens, at + 2))) return undefined;
  return span.lemma;
}
