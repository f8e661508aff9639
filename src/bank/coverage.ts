import { LEAST_SHARE } from '../story/budgets';
import { type BankStory, type PrincipleCoverage, READINESSES, type Role } from './types';

export interface Telling<T> {
  readonly story: T;
  readonly role: Role;
}

/**
 * What each story is to a principle. The story to tell first is the primary one: one that names the principle first, the
 * readiest where several do, and where none does, the readiest that names it at all. The backup is the readiest of another
 * event. What is unfinished or too short to be told is neither while another serves. All others, and other tellings of
 * those two events, are secondary.
 *
 * @param naming the stories that name the principle
 */
export function tellingsOf<T extends BankStory>(principle: string, naming: readonly T[]): readonly Telling<T>[] {
  const ranked = naming.map((story) => rankOf(story, principle)).sort(byPlace);
  const primary = ranked[0]?.story;
  const backup = ranked.filter(({ story }) => story.event !== primary?.event).sort(byReadiness)[0]?.story;
  const others = ranked.flatMap(({ story }) => (story === primary || story === backup ? [] : [story]));
  return [
    ...(primary ? [{ story: primary, role: 'primary' } as const] : []),
    ...(backup ? [{ story: backup, role: 'backup' } as const] : []),
    ...others.map((story) => ({ story, role: 'secondary' }) as const),
  ];
}

interface Rank<T> {
  readonly story: T;
  /** Whether it can be told as it is: whole, and not far under its time. */
  readonly serves: boolean;
  /** Where the story names the principle. */
  readonly place: number;
  readonly readiness: number;
  readonly warnings: number;
}

function rankOf<T extends BankStory>(story: T, principle: string): Rank<T> {
  return {
    story,
    serves: story.untold.length === 0 && story.spent >= story.budget * LEAST_SHARE,
    place: story.principles.indexOf(principle),
    readiness: READINESSES.indexOf(story.readiness),
    warnings: story.warnings ?? 0,
  };
}

/** Which of two stories is the better one to tell first: below zero for the first. */
function byPlace(a: Rank<BankStory>, b: Rank<BankStory>): number {
  return Number(b.serves) - Number(a.serves) || Number(a.place !== 0) - Number(b.place !== 0) || byReadiness(a, b);
}

/** Which of two stories is the better one to have besides. */
function byReadiness(a: Rank<BankStory>, b: Rank<BankStory>): number {
  return (
    Number(b.serves) - Number(a.serves) ||
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
