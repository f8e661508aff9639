import { LEVELS } from '../story/types';
import { resultOf } from './resultSection';
import type { Check } from './types';

/** The Result plainly stops at the fix; where anything hints that it went on, this says nothing. */
export const missingSecondOrderEffect: Check = {
  id: 'missing-second-order-effect',
  title: 'a Result where nothing lasts beyond the fix',
  section: 'Result',
  defaultSeverity: ({ level }) => (LEVELS.indexOf(level) >= LEVELS.indexOf('Senior') ? 'info' : 'hint'),
  run(story, evidence, _context, report) {
    const result = resultOf(story, evidence);
    if (result === undefined || evidence.absences.effect === 'none') return;
    report({
      range: result.section.heading,
      message: `Nothing under “${result.section.title}” lasts beyond the fix. Who uses it now, what did it become, or what can't happen anymore?`,
      unsure: evidence.absences.effect === 'unsure',
    });
  },
};
