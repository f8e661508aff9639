import type { Clause } from '../evidence/types';
import type { Story } from '../story/types';
import { creditEdits } from './creditEdits';
import { standsIn } from './inSection';
import { quoted } from './quoted';
import type { Check } from './types';

/** The story is told in the present tense ("We decide to…"): then a present deed is a deed of the story, no habit. */
function isToldInPresent(clauses: readonly Clause[]): boolean {
  const deeds = clauses.filter(
    ({ actor, says, reported }) => !reported && says === 'deed' && (actor === 'candidate' || actor === 'group'),
  );
  const present = deeds.filter(({ tense }) => tense === 'present').length;
  return present > 1 && present * 2 > deeds.length;
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

/** A deed or a decision told of the group, in any clause of the Action. */
export const weInAction: Check = {
  id: 'we-in-action',
  title: '“we” or “the team” where an interviewer needs to hear what you did',
  section: 'Action',
  defaultSeverity: () => 'warning',
  run(story, { clauses }, _context, report) {
    const told = clauses.filter((clause) => standsIn(story, clause, 'Action'));
    const inPresent = isToldInPresent(told);
    const isDeed = ({ says, tense, reported }: Clause): boolean =>
      (says === 'deed' || says === 'vague') && !reported && (tense !== 'present' || inPresent);
    for (const shared of byActor(told.filter(({ actor }) => actor === 'group'))) {
      const deed = shared.find(isDeed);
      if (deed?.subject === undefined) continue;
      report({ range: deed.subject, message: messageFor(story, deed), suggestions: creditEdits(story, shared) });
    }
  },
};

function messageFor(story: Story, { range, subject }: Clause): string {
  const actor = quoted(story.text.slice(subject?.start, subject?.end));
  return `${quoted(story.text.slice(range.start, range.end))} hides your part behind ${actor}: say what you did, or who it was.`;
}
