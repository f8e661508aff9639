import { gapOf, type Telling, tellingsOf } from './coverage';
import { eventsOf } from './events';
import { readinessOf } from './readinessOf';
import type { Bank, BankEntry, BankStory, LeanedOn, Role, UnreadFile } from './types';

/** An interviewer who hears one event for more principles than these hears one event. */
export const MOST_PRINCIPLES = 4;

/**
 * Stories as a bank: what each principle has and lacks. Coverage counts events, and a retelling is no second one.
 *
 * @param principles the names to cover, in the order they are shown
 */
export function bankOf(
  entries: readonly BankEntry[],
  unreadable: readonly UnreadFile[],
  principles: readonly string[],
): Bank {
  const events = eventsOf(entries);
  const unassigned = entries.map((entry) => {
    const { number = 0, original } = events.get(entry.file) ?? {};
    return { ...entry, readiness: readinessOf(entry), event: number, original };
  });
  const tellings = new Map<string, readonly Telling[]>(principles.map((name) => [name, tellingsOf(name, unassigned)]));
  const roles = new Map<string, Map<string, Role>>();
  for (const [name, told] of tellings) {
    for (const { story, role } of told) {
      const own = roles.get(story.file) ?? new Map<string, Role>();
      roles.set(story.file, own.set(name, role));
    }
  }
  const stories = unassigned.map((story): BankStory => {
    const own = roles.get(story.file);
    return {
      ...story,
      roles: story.principles.flatMap((principle) => {
        const role = own?.get(principle);
        return role === undefined ? [] : [{ principle, role }];
      }),
    };
  });
  const byFile = new Map(stories.map((story) => [story.file, story]));
  return {
    stories,
    principles: [...tellings].map(([name, told]) => {
      const count = new Set(told.map(({ story }) => story.event)).size;
      return {
        name,
        stories: told.flatMap(({ story: { file }, role }) => {
          const story = byFile.get(file);
          return story ? [{ story, role }] : [];
        }),
        events: count,
        gap: gapOf(count),
      };
    }),
    leanedOn: leanedOn(stories),
    unreadable,
    events: new Set(stories.map(({ event }) => event)).size,
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
    const principles = [...new Set(told.flatMap(({ principles: named }) => named))];
    return principles.length > MOST_PRINCIPLES ? [{ stories: told, principles }] : [];
  });
}
