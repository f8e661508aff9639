import type { GroupStep } from '../evidence/types';
import type { Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';
import { creditEdits } from './creditEdits';
import { quoted } from './quoted';
import type { Check } from './types';

/** An action or a decision told of the group, in any clause of the Action. A manager's group may act on their decision. */
export const weInAction: Check = {
  id: 'we-in-action',
  title: '“we” or “the team” where an interviewer needs to hear what you did',
  section: 'Action',
  defaultSeverity: () => 'warning',
  run(story, { groupSteps, ledSteps }, { manager }, report) {
    const led = new Set(manager ? ledSteps : []);
    for (const step of groupSteps) {
      if (led.has(step.step)) continue;
      report({
        range: step.range,
        message: messageFor(story, step, manager),
        unsure: step.strength === 'cue',
        suggestions: creditEdits(story, step.clauses),
      });
    }
  },
};

function messageFor(story: Story, { step, range, strength }: GroupStep, manager: boolean): string {
  const words = quoted(wordsAt(story, step.range));
  const actor = quoted(wordsAt(story, range));
  if (strength === 'cue') return `Who did this: ${words}? If it was you, say “I” instead of ${actor}.`;
  return manager
    ? `${words} hides your part behind ${actor}. Say what you decided, who you gave it to, and what came of it.`
    : `${words} hides your part behind ${actor}. Say what you did, or name who did it.`;
}
