import { grade } from './schedule';
import type { Answered, Card, CardKey, Practice, Rehearsal, StoryPractice } from './types';

const NOTHING_OF_IT: StoryPractice = { rehearsal: undefined, probes: new Map() };

/** What is known of a question; undefined where it was never asked. */
export function cardOf({ stories, quiz }: Practice, key: CardKey): Card | undefined {
  return 'item' in key ? quiz.get(key.item) : stories.get(key.story)?.probes.get(key.question);
}

/** The questions of a story that were marked *not yet* the last time. */
export function notYetOf(story: StoryPractice | undefined): readonly string[] {
  return [...(story?.probes ?? [])].flatMap(([question, { answer }]) => (answer === 'again' ? [question] : []));
}

/** What a question's card was before it was asked: an answer that is marked again stands in place of the first mark. */
export interface Before {
  readonly card: Card | undefined;
}

/** @param before where the answer is corrected; undefined, and it counts on top of what is known */
export function withAnswer(
  practice: Practice,
  key: CardKey,
  answer: Answered,
  now: Date,
  before: Before = { card: cardOf(practice, key) },
): Practice {
  const card = grade(before.card, answer, now);
  if ('item' in key) return { ...practice, quiz: withEntry(practice.quiz, key.item, card) };
  const story = practice.stories.get(key.story) ?? NOTHING_OF_IT;
  return withStory(practice, key.story, { ...story, probes: withEntry(story.probes, key.question, card) });
}

export function withRehearsal(practice: Practice, file: string, rehearsal: Rehearsal): Practice {
  const story = practice.stories.get(file) ?? NOTHING_OF_IT;
  return withStory(practice, file, { ...story, rehearsal });
}

/** What was kept of stories goes with them when they, or a folder of theirs, get another name. */
export function withRenamed(practice: Practice, from: string, to: string): Practice {
  const stories = new Map(practice.stories);
  for (const [file, story] of practice.stories) {
    if (file !== from && !file.startsWith(`${from}/`)) continue;
    stories.delete(file);
    stories.set(to + file.slice(from.length), story);
  }
  return { ...practice, stories };
}

const withStory = (practice: Practice, file: string, story: StoryPractice): Practice => ({
  ...practice,
  stories: withEntry(practice.stories, file, story),
});

function withEntry<T>(map: ReadonlyMap<string, T>, key: string, value: T): ReadonlyMap<string, T> {
  return new Map(map).set(key, value);
}
