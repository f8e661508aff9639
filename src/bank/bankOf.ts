import { USUAL_TERMS, principleWord as wordOf } from '../coaching/terms';
import { gapOf, tellingsOf } from './coverage';
import { eventsOf } from './events';
import { readinessOf } from './readinessOf';
import type { Bank, BankEntry, BankStory, LeanedOn, PrincipleCoverage, StoryRole, UnreadFile } from './types';

/** An interviewer who hears one event for more principles than these hears one event. */
export const MOST_PRINCIPLES = 4;

const USUAL_WORD = wordOf(USUAL_TERMS);

/**
 * Stories as a bank: what each principle has and lacks. Coverage counts events, and a retelling is no second one.
 *
 * @param principles the names to cover, in the order they are shown
 * @param word what one of them is called where there is no story yet
 */
export function bankOf(
  entries: readonly BankEntry[],
  unreadable: readonly UnreadFile[],
  principles: readonly string[],
  word = USUAL_WORD,
): Bank {
  const events = eventsOf(entries);
  const stories = entries.map((entry) => {
    const { number = 0, original } = events.get(entry.file) ?? {};
    const roles: StoryRole[] = [];
    return { ...entry, readiness: readinessOf(entry), event: number, original, roles };
  });
  const naming = new Map<string, (typeof stories)[number][]>(principles.map((name) => [name, []]));
  for (const story of stories) for (const name of story.principles) naming.get(name)?.push(story);
  const covered = [...naming].map(([name, told]): PrincipleCoverage => {
    const tellings = tellingsOf(name, told);
    for (const { story, role } of tellings) story.roles.push({ principle: name, role });
    const count = new Set(told.map(({ event }) => event)).size;
    return { name, stories: tellings, events: count, gap: gapOf(count) };
  });
  for (const { roles, principles: named } of stories) {
    if (roles.length > 1) roles.sort((a, b) => named.indexOf(a.principle) - named.indexOf(b.principle));
  }
  const different = new Set(stories.map(({ event }) => event)).size;
  const [principleWord = word, ...others] = new Set(entries.map((entry) => entry.principleWord));
  return {
    principleWord: others.length > 0 ? USUAL_WORD : principleWord,
    stories,
    principles: covered,
    leanedOn: leanedOn(stories),
    unreadable,
    events: different,
  };
}

/** The events that are told for more than four principles, by all their tellings together. */
function leanedOn(stories: readonly BankStory[]): readonly LeanedOn[] {
  const byEvent = new Map<number, BankStory[]>();
  for (const story of stories) {
    const told = byEvent.get(story.event);
    if (told) told.push(story);
    else byEvent.set(story.event, [story]);
  }
  return [...byEvent.values()].flatMap((told) => {
    const named = told.reduce((sum, story) => sum + story.principles.length, 0);
    if (named <= MOST_PRINCIPLES) return [];
    const principles = [...new Set(told.flatMap((story) => story.principles))];
    return principles.length > MOST_PRINCIPLES ? [{ stories: told, principles }] : [];
  });
}
