import type { Evidence, Impact } from '../evidence/types';
import { resultOf } from './resultSection';
import type { Check } from './types';

/** The Result measures the technology and nothing that anybody outside it would feel. */
export const missingBusinessImpact: Check = {
  id: 'missing-business-impact',
  title: 'only technical numbers: no money, customers, hours or risk',
  section: 'Result',
  defaultSeverity: () => 'info',
  run(story, evidence, _context, report) {
    const result = resultOf(story, evidence);
    if (result === undefined || !result.outcomes.some(({ technical }) => technical)) return;
    const worth = evidence.impacts.some(
      (impact) =>
        impact.kind === 'business' &&
        result.holds(impact) &&
        (impact.strength === 'proof' || (impact.score > 0 && !measuresOnly(evidence, impact))),
    );
    if (worth || result.outcomes.some(({ kind }) => kind === 'money')) return;
    report({
      range: result.section.heading,
      message: `The numbers under “${result.section.title}” are all technical. Say what they were worth: to customers, in money, in hours or in risk.`,
    });
  },
};

/** "CPU fell by 40%": one clause, and a technical figure is all it tells. */
function measuresOnly({ measures, clauses }: Evidence, { sentence }: Impact): boolean {
  const figures = measures.filter((measure) => measure.outcome && measure.sentence === sentence);
  const told = clauses.filter((clause) => clause.sentence === sentence);
  return told.length < 2 && figures.length > 0 && figures.every(({ technical }) => technical);
}
