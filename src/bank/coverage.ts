import type { BankStory, PrincipleCoverage, Role } from './types';
import { READINESSES } from './types';

/** A story before it is known what it is to its principles. */
export type Unassigned = Omit<BankStory, 'roles'>;

export interface Telling {
  readonly story: Unassigned;
  readonly role: Role;
}

/**
 * What each story is to a principle. The story to tell first is the primary one: one that names the principle first, the
 * readiest where several do, and where none does, the readiest that names it at all. The backup is the next of another
 * event. All others, and other tellings of those two events, are secondary.
 */
export function tellingsOf(principle: string, stories: readonly Unassigned[]): readonly Telling[] {
  const naming = stories.filter(({ principles }) => principles.includes(principle));
  const ranked = naming.sort((a, b) => compare(a, b, principle));
  const events = new Set<number>();
  const tellings = ranked.map((story): Telling => {
    const role = events.has(story.event) || events.size > 1 ? 'secondary' : events.size === 0 ? 'primary' : 'backup';
    events.add(story.event);
    return { story, role };
  });
  const order: readonly Role[] = ['primary', 'backup', 'secondary'];
  return tellings.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

/** Which of two stories is the better one to tell for a principle: below zero for the first. */
function compare(a: Unassigned, b: Unassigned, principle: string): number {
  const first = ({ principles }: Unassigned): number => Number(principles[0] !== principle);
  return (
    first(a) - first(b) ||
    READINESSES.indexOf(b.readiness) - READINESSES.indexOf(a.readiness) ||
    a.principles.indexOf(principle) - b.principles.indexOf(principle) ||
    (a.warnings ?? 0) - (b.warnings ?? 0) ||
    (a.file < b.file ? -1 : 1)
  );
}

/** What a principle lacks: an event to tell, or a second one for when the first is used up. */
export function gapOf(events: number): PrincipleCoverage['gap'] {
  if (events === 0) return 'no story yet';
  return events === 1 ? 'no backup' : undefined;
}
