import { addTo } from '../base/addTo';
import { readingsOf } from '../evidence/readings';
import type { Evidence, Lesson } from '../evidence/types';
import { isClosedClass } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import type { Story } from '../story/types';
import type { Alignment } from './alignSentences';
import { scopeOf } from './boundaryScope';
import { stemStart } from './likeness';
import { isOpposite, type SaidWith, saidWith } from './opposites';
import { placeOf, standsLoose } from './places';
import type { ClaimChange } from './types';

/** A version of a lesson says this part of its words, or of its own. */
const ALIKE = 0.5;

/** They say that it is a lesson, and not which. */
const LEARNS = wordSet('learn teach lesson realize realise');

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

/**
 * Whether each version tells one lesson, of the same thing: "asked the clinics sooner", "consulted the clinics earlier". One
 * of its own and one that would fit any story are not told for each other by one thing, nor is a lesson by its opposite.
 */
function isOneReworded(
  old: Story,
  [was, ...others]: readonly Lesson[],
  now: Story,
  [is, ...more]: readonly Lesson[],
): boolean {
  if (was === undefined || is === undefined || others.length + more.length > 0) return false;
  if (isOwn(was) !== isOwn(is) || isOpposite(saidIn(old, [was]), saidIn(now, [is]))) return false;
  const { things } = scopeOf(now, is);
  return [...scopeOf(old, was).things].some((thing) => things.has(thing));
}

/** It would not fit any story. */
const isOwn = ({ generic }: Lesson): boolean => generic !== 'sure';

const saidIn = (story: Story, lessons: readonly Lesson[]): SaidWith =>
  saidWith(lessons.flatMap(({ sentence }) => readingsOf(story)[sentence] ?? []));

/** What the lessons of one group of sentences say. */
interface Telling {
  /** How the stems of their words begin. */
  readonly words: ReadonlySet<string>;
  readonly said: SaidWith;
  /** Each would fit any story. */
  readonly isStock: boolean;
}

/** What a version says it learned, by group of sentences. */
interface Tellings {
  readonly told: ReadonlyMap<number | undefined, Telling>;
  /** What stands outside sections: there nothing tells a lesson from the rest. */
  readonly loose: ReadonlySet<number | undefined>;
}

function tellingsOf(story: Story, lessons: readonly Lesson[], groups: readonly (number | undefined)[]): Tellings {
  const byGroup = new Map<number | undefined, Lesson[]>();
  for (const lesson of lessons) addTo(byGroup, groups[lesson.sentence], lesson);
  const told = [...byGroup].map(([group, those]): [number | undefined, Telling] => {
    const tokens = those.flatMap(({ sentence }) => readingsOf(story)[sentence]?.tokens ?? []);
    const words = tokens.filter((one) => one.kind === 'word' && !isClosedClass(one.text) && !LEARNS.has(one.lemma));
    return [
      group,
      {
        words: new Set(words.map(({ lemma }) => stemStart(lemma))),
        said: saidIn(story, those),
        isStock: !those.some(isOwn),
      },
    ];
  });
  return {
    told: new Map(told),
    loose: new Set(groups.filter((_, sentence) => standsLoose(story, sentence))),
  };
}

/**
 * Whether a version tells a lesson of the other one: a sentence that only has small words in common is none, nor is one that
 * would fit any story and holds little of it.
 */
function isToldIn(version: Tellings, other: Tellings, group: number | undefined): boolean {
  if (group === undefined) return false;
  if (version.loose.has(group)) return true;
  const [there, here] = [version.told.get(group), other.told.get(group)];
  if (there === undefined || here === undefined || isOpposite(here.said, there.said)) return false;
  const shared = [...here.words].filter((word) => there.words.has(word)).length;
  const few = there.isStock ? here.words.size : Math.min(here.words.size, there.words.size);
  return shared >= ALIKE * few;
}
