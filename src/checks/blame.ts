import { wordsAt } from '../story/wordsAt';
import { quoted } from './quoted';
import type { Check } from './types';

/** Another person or team made to answer for what went wrong. */
export const blame: Check = {
  id: 'blame',
  title: 'blame for another person or team, by name or role',
  section: 'Delivery',
  defaultSeverity: () => 'hint',
  run(story, { blames }, _context, report) {
    for (const { range, strength } of blames) {
      const words = quoted(wordsAt(story, range));
      const message =
        strength === 'proof'
          ? `${words} sounds like blame. Say what was missing, and leave out whose fault it was.`
          : `Could ${words} sound like blame? Say what was missing, not whose fault it was.`;
      report({ range, message, unsure: strength === 'cue' });
    }
  },
};
