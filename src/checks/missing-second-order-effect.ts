import type { Evidence, Impact, Located } from '../evidence/types';
import type { Story } from '../story/types';
import { LEVELS } from '../story/types';
import { type ResultSection, resultOf } from './resultSection';
import type { Check } from './types';

/** The Result plainly stops at the fix; where anything hints that it went on, this says nothing. */
export const missingSecondOrderEffect: Check = {
  id: 'missing-second-order-effect',
  title: 'a Result in which nothing outlives the fix',
  section: 'Result',
  defaultSeverity: ({ level }) => (LEVELS.indexOf(level) >= LEVELS.indexOf('Senior') ? 'info' : 'hint'),
  run(story, evidence, _context, report) {
    const result = resultOf(story, evidence);
    if (result === undefined) return;
    if (mayOutlive(story, evidence, result)) return;
    report({
      range: result.section.heading,
      message: `Nothing under “${result.section.title}” outlives the fix: name who took it over, what it became, or what can no longer happen.`,
    });
  },
};

const CLAIMS: ReadonlySet<Impact['kind']> = new Set(['mood', 'activity', 'improvement']);

/** A second-order effect or a hint of one in the Result; or one told outright in the Learning or at the end of the Action. */
function mayOutlive(story: Story, evidence: Evidence, { holds }: ResultSection): boolean {
  const { impacts, measures, aftermaths } = evidence;
  const elsewhere = sentencesElsewhere(story, evidence);
  const lasting = impacts.filter(({ kind }) => kind === 'second-order');
  if (lasting.some((impact) => holds(impact) || elsewhere.has(impact.sentence))) return true;
  // With a figure or a claim beside it, a word of time only dates the fix ("two months later errors were down by half").
  const dated = new Set<number>();
  const add = ({ sentence }: Located) => dated.add(sentence);
  measures.filter(({ outcome, kind }) => outcome && kind !== 'duration').forEach(add);
  impacts.filter(({ kind }) => CLAIMS.has(kind)).forEach(add);
  return aftermaths.some((one) => holds(one) && (one.kind === 'carried-on' || !dated.has(one.sentence)));
}

/** The sentences of Learning, and the last one of Action: where people tell what became of it, if not in the Result. */
function sentencesElsewhere({ prose, sections, sentences }: Story, { clauses }: Evidence): ReadonlySet<number> {
  const lastOfAction = sentences.findLastIndex(({ sectionIndex }) => sections[sectionIndex]?.names.includes('Action'));
  // What others rolled out in the past is the fix itself: only one's own deed and what is so now can be more.
  const tells = clauses.some(
    ({ sentence, actor, tense }) => sentence === lastOfAction && (actor === 'candidate' || tense === 'present'),
  );
  const found = new Set(tells ? [lastOfAction] : []);
  sentences.forEach(({ sectionIndex, range }, index) => {
    // "Now I measure first" is a habit of one's own, which is what a lesson is.
    const own = /\b(?:I|i|me|my)\b/.test(prose.slice(range.start, range.end));
    if (!own && sections[sectionIndex]?.names.includes('Learning')) found.add(index);
  });
  return found;
}
