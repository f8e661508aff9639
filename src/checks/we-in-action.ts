import { ledByDecision } from '../evidence/ledByDecision';
import type { Clause } from '../evidence/types';
import { isReported, tells } from '../language/clause';
import type { Story } from '../story/types';
import { creditEdits } from './creditEdits';
import { standsIn } from './inSection';
import { quoted } from './quoted';
import type { Check } from './types';

/** The story is told in the present tense ("We decide to…"): then an action in the present is a step of the story, no habit. */
function isToldInPresent(clauses: readonly Clause[]): boolean {
  const actions = clauses.filter(
    (clause) =>
      !isReported(clause) && tells(clause) === 'action' && (clause.actor === 'candidate' || clause.actor === 'group'),
  );
  const present = actions.filter(({ tense }) => tense === 'present').length;
  return present > 1 && present * 2 > actions.length;
}

/** Clauses by the offset of the actor's words: "We met and divided the work" has one actor. */
function byActor(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const actors = new Map<number, Clause[]>();
  for (const clause of clauses) {
    if (clause.subject === undefined) continue;
    const same = actors.get(clause.subject.start);
    if (same === undefined) actors.set(clause.subject.start, [clause]);
    else same.push(clause);
  }
  return [...actors.values()];
}

/** An action or a decision told of the group, in any clause of the Action. */
export const weInAction: Check = {
  id: 'we-in-action',
  title: '“we” or “the team” where an interviewer needs to hear what you did',
  section: 'Action',
  defaultSeverity: () => 'warning',
  run(story, { clauses }, _context, report) {
    const told = clauses.filter((clause) => standsIn(story, clause, 'Action'));
    const inPresent = isToldInPresent(told);
    const led = story.manager ? ledByDecision(story, clauses) : undefined;
    const isStep = (clause: Clause): boolean =>
      (tells(clause) === 'action' || tells(clause) === 'vague') &&
      !isReported(clause) &&
      (clause.tense !== 'present' || inPresent);
    for (const shared of byActor(told.filter(({ actor }) => actor === 'group'))) {
      const step = shared.find(isStep);
      if (step?.subject === undefined || led?.has(step)) continue;
      report({ range: step.subject, message: messageFor(story, step), suggestions: creditEdits(story, shared) });
    }
  },
};

function messageFor(story: Story, { range, subject }: Clause): string {
  const actor = quoted(story.text.slice(subject?.start, subject?.end));
  const words = quoted(story.text.slice(range.start, range.end));
  return story.manager
    ? `${words} hides your part behind ${actor}. Say what you decided, who you gave it to, and what came of it.`
    : `${words} hides your part behind ${actor}. Say what you did, or name who did it.`;
}
