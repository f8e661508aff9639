import type { Impact } from '../evidence/types';
import { quoted } from './quoted';
import { resultOf } from './resultSection';
import type { Check } from './types';

/** A mood or an activity stands where an impact should. */
export const activityNotImpact: Check = {
  id: 'activity-not-impact',
  title: 'an outcome that is a mood or an activity, with nothing measured beside it',
  section: 'Result',
  defaultSeverity: () => 'warning',
  run(story, evidence, _context, report) {
    const result = resultOf(story, evidence);
    if (result === undefined) return;
    // A figure in the same sentence says what the mood was worth; a mark or a rank told in words does not.
    const figures = result.outcomes.filter(({ kind, value }) => kind !== 'points' || value !== undefined);
    const backed = new Set(figures.map(({ sentence }) => sentence));
    for (const impact of evidence.impacts) {
      if (!isEmpty(impact) || !result.holds(impact) || backed.has(impact.sentence)) continue;
      const words = quoted(story.text.slice(impact.range.start, impact.range.end));
      const message =
        impact.kind === 'mood'
          ? `${words} tells how people felt: say what changed for them, in figures.`
          : `${words} tells that it went well: say what was better afterwards, and by how much.`;
      report({ range: impact.range, message, ...(result.outcomes.length > 0 ? { severity: 'info' as const } : {}) });
    }
  },
};

const isEmpty = ({ kind }: Impact): boolean => kind === 'mood' || kind === 'activity';
