import { quoted } from './quoted';
import type { Check } from './types';

/** The work began because a superior said so. */
export const assignedWork: Check = {
  id: 'assigned-work',
  title: 'the work began because a superior said so',
  section: 'Task',
  defaultSeverity: () => 'warning',
  run(story, { assignments }, _context, report) {
    for (const { range, strength } of assignments) {
      const words = quoted(story.text.slice(range.start, range.end));
      const message =
        strength === 'proof'
          ? `${words} says somebody else started this. Say what you saw in it yourself, or what was yours to decide.`
          : `Were you told to do this (${words})? Say what you saw in it yourself, or what was yours to decide.`;
      report({ range, message, unsure: strength === 'cue' });
    }
  },
};
