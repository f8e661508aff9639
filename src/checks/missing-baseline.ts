import { wordsAt } from '../story/wordsAt';
import { quoted } from './quoted';
import { resultOf } from './resultSection';
import type { Check } from './types';

/** The figures of the Result have no baseline anywhere in it, nor in Situation and Task. */
export const missingBaseline: Check = {
  id: 'missing-baseline',
  title: 'a number with no baseline',
  section: 'Result',
  defaultSeverity: () => 'info',
  run(story, evidence, _context, report) {
    const result = resultOf(story, evidence);
    if (result === undefined || result.outcomes.some(({ baseline }) => baseline !== undefined)) return;
    const figure = result.outcomes.find((measure) => measure.relative);
    if (figure === undefined) return;
    const words = quoted(wordsAt(story, figure.range));
    report({ range: figure.range, message: `${words} has no baseline. What was it before?` });
  },
};
