import { type BankStory, type PrincipleCoverage, READINESSES, type Role } from './types';

export interface Telling<T> {
  readonly story: T;
  readonly role: Role;
}

/**
 * What each story is to a principle. The story to tell first is the primary one: one that names the principle first, the
 * readiest where several do, and where none does, the readiest that names it at all. The backup is the next of another
 * event. All others, and other tellings of those two events, are secondary.
 *
 * @param naming the stories that name the principle
 */
export function tellingsOf<T extends BankStory>(principle: string, naming: readonly T[]): readonly Telling<T>[] {
  const ranked = naming.map((story) => rankOf(story, principle)).sort(compare);
  const first: Telling<T>[] = [];
  const others: Telling<T>[] = [];
  const events = new Set<number>();
  for (const { story } of ranked) {
    if (events.has(story.event) || events.size > 1) others.push({ story, role: 'secondary' });
    else first.push({ story, role: events.size === 0 ? 'primary' : 'backup' });
    events.add(story.event);
  }
  return [...first, ...others];
}

interface Rank<T> {
  readonly story: T;
  /** Where the story names the principle. */
  readonly place: number;
  readonly readiness: number;
  readonly warnings: number;
}

function rankOf<T extends BankStory>(story: T, principle: string): Rank<T> {
  return {
    story,
    place: story.principles.indexOf(principle),
    readiness: READINESSES.indexOf(story.readiness),
    warnings: story.warnings ?? 0,
  };
}

/** Which of two stories is the better one to tell: below zero for the first. */
function compare(a: Rank<BankStory>, b: Rank<BankStory>): number {
  return (
    Number(a.place !== 0) - Number(b.place !== 0) ||
    b.readiness - a.readiness ||
    a.place - b.place ||
    a.warnings - b.warnings ||
    (a.story.file < b.story.file ? -1 : 1)
  );
}

/** What a principle lacks: an event to tell, or a second one for when the first is used up. */
export function gapOf(events: number): PrincipleCoverage['gap'] {
  if (events === 0) return 'no story yet';
  return events === 1 ? 'no backup' : undefined;
}
