import { lineAt } from './lines';
import type { Section, Story } from './types';
import { wordsAt } from './wordsAt';

/** A cell that is a figure and hardly more: "320", "€ 11", "41 %". */
const FIGURE_CELL = /^\P{L}{0,3}\d\P{L}{0,12}\p{L}{0,3}$/u;

/** True where one row of a table in the section holds two figures: a before and an after, told without a sentence. */
export function tabulatesFigures(story: Story, { sentences }: Section): boolean {
  let row = -1;
  for (const { block, range } of sentences) {
    if (block !== 'cell' || !FIGURE_CELL.test(wordsAt(story, range))) continue;
    const line = lineAt(story.lineStarts, range.start);
    if (line === row) return true;
    row = line;
  }
  return false;
}
