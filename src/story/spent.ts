import { type Limits, secondsToSay } from './budgets';
import type { Section, Story } from './types';
import { wordsWritten } from './writtenWords';

/** What these sections take of a story's limits: seconds to say them, or words to write. */
export function spentOn(
  story: Story,
  sections: readonly Section[],
  unit: Limits['unit'],
  speakingRate: number,
): number {
  if (unit === 'words') return sections.reduce((sum, section) => sum + wordsWritten(story, section), 0);
  return secondsToSay(
    sections.reduce((sum, { words }) => sum + words, 0),
    speakingRate,
  );
}
