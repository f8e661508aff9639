import { wordsAt } from '../story/wordsAt';
import { quoted } from './quoted';
import { resultOf } from './resultSection';
import type { Check } from './types';

/** Figures in the Result, and no word on the time in which they came about. */
export const missingTimeframe: Check = {
  id: 'missing-timeframe',
  title: "numbers that don't say over what period",
  section: 'Result',
  defaultSeverity: () => 'hint',
  run(story, evidence, _context, report) {
    const result = resultOf(story, evidence);
    if (result === undefined) return;
    const timed =
      evidence.periods.some(result.holds) ||
      evidence.measures.some((one) => one.kind === 'duration' && result.holds(one));
    const figure = result.outcomes.find(({ change }) => change);
    if (timed || figure === undefined) return;
    const words = quoted(wordsAt(story, figure.range));
    report({
      range: figure.range,
      message: `${words} doesn't say over what period. Add the weeks or months.`,
    });
  },
};
