import { LEVELS } from '../story/types';
import { resultOf } from './resultSection';
import type { Check } from './types';

/** Nothing in the Result outlives the fix. */
export const missingSecondOrderEffect: Check = {
  id: 'missing-second-order-effect',
  title: 'a Result in which nothing outlives the fix',
  section: 'Result',
  defaultSeverity: ({ level }) => (LEVELS.indexOf(level) >= LEVELS.indexOf('Senior') ? 'info' : 'hint'),
  run(story, evidence, _context, report) {
    const result = resultOf(story, evidence);
    if (result === undefined) return;
    if (evidence.impacts.some((impact) => impact.kind === 'second-order' && result.holds(impact))) return;
    report({
      range: result.section.heading,
      message: `Nothing under “${result.section.title}” outlives the fix: name who took it over, what it became, or what can no longer happen.`,
    });
  },
};
