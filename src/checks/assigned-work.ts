import type { Assigned } from '../base/assigned';
import { wordsAt } from '../story/wordsAt';
import { quoted } from './quoted';
import type { Check, Severity } from './types';

/** How loud it is, by what being handed the work does to the story's principle. */
const SEVERITY: Readonly<Record<Assigned, Severity>> = { ends: 'warning', weakens: 'info', neutral: 'hint' };

/** The work began because a superior said so. */
export const assignedWork: Check = {
  id: 'assigned-work',
  title: 'the work began because a superior said so',
  section: 'Task',
  defaultSeverity: ({ assigned }) => (assigned === undefined ? 'info' : SEVERITY[assigned]),
  run(story, { assignments }, _context, report) {
    for (const { range, strength } of assignments) {
      const words = quoted(wordsAt(story, range));
      const message =
        strength === 'proof'
          ? `${words} says somebody else started this. Say what you saw in it yourself, or what was yours to decide.`
          : `Were you told to do this (${words})? Say what you saw in it yourself, or what was yours to decide.`;
      report({ range, message, unsure: strength === 'cue' });
    }
  },
};
