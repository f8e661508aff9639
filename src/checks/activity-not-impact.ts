import type { Impact } from '../evidence/types';
import type { Range } from '../story/types';
import { wordsAt } from '../story/wordsAt';
import { quoted } from './quoted';
import { resultOf } from './resultSection';
import type { Check } from './types';

/** A mood or an activity stands where an impact should. */
export const activityNotImpact: Check = {
  id: 'activity-not-impact',
  title: 'a result that only says it went well or kept people busy, with nothing measured',
  section: 'Result',
  defaultSeverity: () => 'warning',
  run(story, evidence, _context, report) {
    const result = resultOf(story, evidence);
    if (result === undefined) return;
    // A figure says what it was worth; a mark or a rank told in words does not.
    const figures = result.outcomes.filter(({ kind, value }) => kind !== 'points' || value !== undefined);
    const lastFigures = new Map(figures.map(({ sentence, range }) => [sentence, range] as const));
    for (const impact of evidence.impacts) {
      if (impact.kind !== 'mood' || !result.holds(impact) || isBacked(impact, lastFigures.get(impact.sentence)))
        continue;
      const words = quoted(wordsAt(story, impact.range));
      const message =
        impact.strength === 'proof'
          ? `${words} says it went well or felt good. Say what was different afterwards, and by how much.`
          : `What changed, beyond ${words}? Say what was different afterwards, and by how much.`;
      const quieter = result.outcomes.length > 0 ? { severity: 'info' as const } : {};
      report({ range: impact.range, message, unsure: impact.strength === 'cue', ...quieter });
    }
  },
};

/** A figure after a mood backs it: "they were happier: nine pages became two". */
const isBacked = ({ range }: Impact, figure: Range | undefined): boolean =>
  figure !== undefined && figure.end > range.start;
