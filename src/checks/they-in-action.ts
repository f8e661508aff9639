import { INFLUENCE_VERBS, isDecisive } from '../evidence/actionVerbs';
import type { Clause } from '../evidence/types';
import { isReported, isSubordinate, tells } from '../language/clause';
import type { Story } from '../story/types';
import { standsIn } from './inSection';
import { quoted } from './quoted';
import type { Check } from './types';

/** An action that makes others act, in the same sentence before theirs or in the one before it. */
function bringsAbout(cause: Clause, step: Clause): boolean {
  if (cause.actor !== 'candidate' || tells(cause) !== 'action' || isReported(cause)) return false;
  const near = cause.sentence === step.sentence || cause.sentence === step.sentence - 1;
  return near && cause.range.start < step.range.start && INFLUENCE_VERBS.has(cause.lemma);
}

/** "The clerks had changed the form": what others did before the story's own steps. */
function isEarlier(story: Story, clause: Clause): boolean {
  return !isReported(clause) && /^(?:had\b|'d\b)/i.test(story.prose.slice(clause.verb.start, clause.verb.end));
}

/** "They had doubts, added a test": after a mere comma the verb may be the candidate's, in the manner of notes. */
function isUnsure(story: Story, { subject, range }: Clause): boolean {
  if (subject === undefined || subject.start >= range.start) return false;
  return story.prose.slice(Math.max(0, range.start - 2), range.start).trim() === ',';
}

/** "We spoke about what he produced": what was spoken of. */
function isContent(story: Story, { range }: Clause): boolean {
  return /\b(?:what|how|why|whether)$/i.test(story.prose.slice(Math.max(0, range.start - 9), range.start).trimEnd());
}

/** The step that settled the matter is somebody else's, and no action of the candidate brought it about. */
export const theyInAction: Check = {
  id: 'they-in-action',
  title: 'somebody else takes the decisive step',
  section: 'Action',
  defaultSeverity: () => 'info',
  run(story, { clauses }, _context, report) {
    const told = clauses.filter((clause) => standsIn(story, clause, 'Action'));
    const said = new Set<string>();
    for (const [index, clause] of told.entries()) {
      const { actor, tense, voice, lemma, range, verb } = clause;
      if (actor !== 'others' || tells(clause) !== 'action' || tense !== 'past' || voice === 'passive') continue;
      if (isSubordinate(clause)) continue;
      if (isEarlier(story, clause) || isUnsure(story, clause) || isContent(story, clause)) continue;
      if (!isDecisive(lemma, story.prose.slice(verb.start, verb.end))) continue;
      if (told.slice(Math.max(0, index - 8), index).some((cause) => bringsAbout(cause, clause))) continue;
      const key = `${clause.sentence}:${clause.subject?.start ?? range.start}`;
      if (said.has(key)) continue;
      said.add(key);
      const words = quoted(story.text.slice(range.start, range.end));
      report({
        range,
        message: `${words} gives the decisive step to somebody else. Say what you did to make it happen.`,
      });
    }
  },
};
