import { applyFixes } from '../checks/edits';
import type { Options } from '../config/options';
import { checkStory } from '../index';

/** One fix can make room for the next; no story needs more rounds than this. */
const MOST_ROUNDS = 10;

/** The text after every fix that keeps its meaning, until none is left. */
export function fixAll(text: string, options: Options): string {
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = applyFixes(fixed, checkStory(fixed, options).findings);
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}
