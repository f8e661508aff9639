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
  run(story, { assignments, absences }, { assigned }, report) {
    const ask = askFor(assigned, absences.boundary === 'none');
    for (const { range, strength } of assignments) {
      const words = quoted(wordsAt(story, range));
      const message =
        strength === 'proof'
          ? `${words} says somebody else started this. ${ask}`
          : `Were you told to do this (${words})? ${ask}`;
      report({ range, message, unsure: strength === 'cue' });
    }
  },
};

/** What to do about it. What the text says already isn't asked for. */
function askFor(assigned: Assigned | undefined, isBounded: boolean): string {
  if (!isBounded) return 'Say what you saw in it yourself, or what was yours to decide.';
  if (assigned !== 'neutral') return 'Say what you saw in it yourself.';
  return "That's fine here. Keep it short, and get to what was yours.";
}
