import { readingsOf } from '../evidence/readings';
import { stemOf } from '../evidence/stems';
import type { Evidence, Lesson } from '../evidence/types';
import { isClosedClass } from '../language/wordClasses';
import type { Story } from '../story/types';
import type { Alignment } from './alignSentences';
import { scopeOf } from './boundaryScope';
import { placeOf, standsLoose } from './places';
import type { ClaimChange } from './types';

/** A version of a lesson says this part of its words, or of its own. */
const ALIKE = 0.5;

/** Letters: "checking the retries" and "check the retry" are about one thing. */
const STEM = 5;

/**
 * A lesson that would not fit any story, and that the other version tells nowhere. One that would fit any is gone where
 * nothing is left that was learned.
 */
export function compareLessons(
  old: Story,
  { lessons: olds }: Evidence,
  now: Story,
  { lessons: news }: Evidence,
  aligned: Alignment,
): readonly ClaimChange[] {
  const isOwn = ({ generic }: Lesson): boolean => generic !== 'sure';
  // A lesson of its own can be reworded until it sounds like any other: it's still told.
  const [inOld, inNew] = [tellingsOf(old, olds, aligned.old), tellingsOf(now, news, aligned.new)];
  if (isOneReworded(old, olds, now, news)) return [];
  const lost = olds.filter((lesson) => {
    const group = aligned.old[lesson.sentence];
    return isOwn(lesson) ? !isToldIn(inNew, inOld, group) : news.length === 0 && !inNew.loose.has(group);
  });
  const gained = news.filter((lesson) => isOwn(lesson) && !isToldIn(inOld, inNew, aligned.new[lesson.sentence]));
  return [
    ...lost.map((lesson): ClaimChange => ({ kind: 'lesson-lost', old: placeOf(old, lesson.sentence, lesson.range) })),
    ...gained.map(
      (lesson): ClaimChange => ({ kind: 'lesson-gained', new: placeOf(now, lesson.sentence, lesson.range) }),
    ),
  ];
}

/** Whether each version tells one lesson, of the same thing: "asked the clinics sooner", "consulted the clinics earlier". */
function isOneReworded(
  old: Story,
  [was, ...others]: readonly Lesson[],
  now: Story,
  [is, ...more]: readonly Lesson[],
): boolean {
  if (was === undefined || is === undefined || others.length + more.length > 0) return false;
  const { things } = scopeOf(now, is);
  return [...scopeOf(old, was).things].some((thing) => things.has(thing));
}

/** What a version says it learned, by group of sentences. */
interface Tellings {
  /** The words of its lessons. */
  readonly words: ReadonlyMap<number | undefined, ReadonlySet<string>>;
  /** What stands outside sections: there nothing tells a lesson from the rest. */
  readonly loose: ReadonlySet<number | undefined>;
}

function tellingsOf(story: Story, lessons: readonly Lesson[], groups: readonly (number | undefined)[]): Tellings {
  const words = new Map<number | undefined, Set<string>>();
  for (const { sentence } of lessons) {
    const group = groups[sentence];
    const told = words.get(group) ?? new Set<string>();
    words.set(group, told);
    for (const { kind, lemma, text } of readingsOf(story)[sentence]?.tokens ?? [])
      if (kind === 'word' && !isClosedClass(text)) told.add(stemOf(lemma).slice(0, STEM));
  }
  return { words, loose: new Set(groups.filter((_, sentence) => standsLoose(story, sentence))) };
}

/** Whether a version tells a lesson of the other one: a sentence that only has small words in common is none. */
function isToldIn(version: Tellings, other: Tellings, group: number | undefined): boolean {
  if (group === undefined) return false;
  if (version.loose.has(group)) return true;
  const told = version.words.get(group);
  const words = other.words.get(group) ?? new Set<string>();
  if (told === undefined) return false;
  const shared = [...words].filter((word) => told.has(word)).length;
  return shared >= ALIKE * Math.min(words.size, told.size);
}
