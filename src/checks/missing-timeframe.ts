import type { Measure } from '../evidence/types';
import { wordsAt } from '../story/wordsAt';
import { quoted } from './quoted';
import { resultOf } from './resultSection';
import type { Check } from './types';

/** Changes, which come about over time. A level holds when it is read, and a span of time is its own window. */
const TAKES_TIME: ReadonlySet<Measure['kind']> = new Set(['percentage', 'money', 'multiplier', 'delta']);

/** Figures in the Result, and no word on the time in which they came about. */
export const missingTimeframe: Check = {
  id: 'missing-timeframe',
  title: "numbers that don't say over what period",
  section: 'Result',
  defaultSeverity: () => 'hint',
  run(story, evidence, _context, report) {
    const result = resultOf(story, evidence);
    if (result === undefined) return;
    const timed = evidence.measures.some(
      (measure) => result.holds(measure) && (measure.window !== undefined || measure.kind === 'duration'),
    );
    const figure = result.outcomes.find(({ kind }) => TAKES_TIME.has(kind));
    if (timed || figure === undefined) return;
    const words = quoted(wordsAt(story, figure.range));
    report({
      range: figure.range,
      message: `${words} doesn't say over what period. Add the weeks or months.`,
    });
  },
};
