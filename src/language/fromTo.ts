import type { Quantity } from './quantity';
import { type Token, textAt } from './tokens';
import { GAUGES, SCORES } from './units';
import { knownPartsOf, NOUN } from './wordGroups';
import { wordSet } from './wordSet';

/** What has its hour, and verbs that give it another. */
const APPOINTMENTS = wordSet('meeting standup stand-up call session appointment lesson class interview demo lunch');
const RESCHEDULES = wordSet('move shift push change reschedule postpone');
/** What goes on from one hour to another. */
const GOES_ON = wordSet('work open run last sleep teach serve');

/**
 * Whether "from 9 to 5" behind token `i` is of nothing that changed: two hours ("I worked from 9 to 5", "we moved the call
 * from 9 to 10"), ages ("from 6 to 12 years old") or names ("from stop 3 to stop 9"). `verb` is the base form before it.
 */
export function isNoChange(tokens: readonly Token[], i: number, verb: string, from: Quantity, to: Quantity): boolean {
  if (from.kind !== 'bare') return false;
  const label = tokens[from.first - 1]?.lemma ?? '';
  if (from.first > i + 1) return label === tokens[to.first - 1]?.lemma && isLabel(label);
  if (textAt(tokens, to.next) === 'old') return true;
  if (to.unit === undefined && GOES_ON.has(verb)) return true;
  const lead = tokens.slice(Math.max(0, i - 4), i);
  return (
    to.kind === 'bare' &&
    lead.some(({ text, lemma }) => APPOINTMENTS.has(text) || APPOINTMENTS.has(lemma)) &&
    lead.some(({ lemma }) => RESCHEDULES.has(lemma))
  );
}

/** Whether a number behind this word is a name: "stop 3", and no "average 3" or "score 3". */
const isLabel = (lemma: string): boolean =>
  (knownPartsOf(lemma) & NOUN) !== 0 && !SCORES.has(lemma) && !GAUGES.has(lemma);
