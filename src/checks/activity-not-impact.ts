import type { Impact } from '../evidence/types';
import type { Range } from '../story/types';
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
    // A figure says what it was worth; a mark or a rank told in words does not.
    const figures = result.outcomes.filter(({ kind, value }) => kind !== 'points' || value !== undefined);
    const lastFigures = new Map(figures.map(({ sentence, range }) => [sentence, range] as const));
    for (const impact of evidence.impacts) {
      if (!isEmpty(impact) || !result.holds(impact) || isBacked(impact, lastFigures.get(impact.sentence))) continue;
      const words = quoted(story.text.slice(impact.range.start, impact.range.end));
      const message =
        impact.kind === 'mood'
          ? `${words} tells how people felt: say what changed for them, in figures.`
          : `${words} tells that it went well: say what was better afterwards, and by how much.`;
      report({ range: impact.range, message, ...(result.outcomes.length > 0 ? { severity: 'info' as const } : {}) });
    }
  },
};

/** A figure beside an activity backs it; a mood only where it follows: "they were happier: nine pages became two". */
const isBacked = ({ kind, range }: Impact, figure: Range | undefined): boolean =>
  figure !== undefined && (kind === 'activity' || figure.end > range.start);

const isEmpty = ({ kind }: Impact): boolean => kind === 'mood' || kind === 'activity';
