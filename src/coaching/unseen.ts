import { listInWords } from '../base/listInWords';
import type { Weakness } from './schema';
import { weaknessesUnseen } from './weaknesses';

/** What is looked at for each weakness that checks give away, as it's said, what weighs most first. */
const LOOKED_AT: Readonly<Record<Exclude<Weakness, 'no-verification'>, string>> = {
  'team-credit': 'who did what',
  'no-boundary': 'whose job it was',
  assigned: 'who asked for it',
  'no-figure': 'the figure in the result',
  'no-baseline': 'what the figures compare to',
  'vague-deeds': 'how much you say of your own steps',
  'handed-over': 'whether you passed it on',
  'no-trade-off': 'what was weighed',
  'no-business-impact': 'what it was worth',
  'no-second-order-effect': 'what lasted',
  'generic-lesson': 'whether the lesson is yours',
  level: 'how your reflection fits the level',
};

/** More than these, nobody reads. */
const MOST_NAMED = 4;

/** One sentence on what a verdict leaves out of sight, because every check of it is off; undefined where that is nothing. */
export function unseenInWords(off: readonly string[]): string | undefined {
  const unseen: ReadonlySet<string> = weaknessesUnseen(off);
  const all = Object.entries(LOOKED_AT).flatMap(([weakness, words]) => (unseen.has(weakness) ? words : []));
  if (all.length === 0) return undefined;
  const rest = all.length - MOST_NAMED + 1;
  const named = rest > 1 ? [...all.slice(0, -rest), `${rest} more things`] : all;
  return `The checks for ${listInWords(named, 'and')} are off, so none of that counts here.`;
}
