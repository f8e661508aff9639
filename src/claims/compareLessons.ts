import type { Evidence, Lesson } from '../evidence/types';
import type { Story } from '../story/types';
import type { Alignment } from './alignSentences';
import { placeOf, standsLoose } from './places';
import type { ClaimChange } from './types';

/** A lesson that would not fit any story, and that the other version tells nowhere. */
export function compareLessons(
  old: Story,
  { lessons: olds }: Evidence,
  now: Story,
  { lessons: news }: Evidence,
  aligned: Alignment,
): readonly ClaimChange[] {
  const isOwn = ({ generic }: Lesson): boolean => generic === 'none';
  const kept = groupsOf(now, news.filter(isOwn), aligned.new);
  const known = groupsOf(old, olds.filter(isOwn), aligned.old);
  const lost = olds.filter((lesson) => isOwn(lesson) && !kept.has(aligned.old[lesson.sentence]));
  const gained = news.filter((lesson) => {
    const from = aligned.new[lesson.sentence];
    return isOwn(lesson) && (from === undefined || !known.has(from));
  });
  return [
    ...lost.map((lesson): ClaimChange => ({ kind: 'lesson-lost', old: placeOf(old, lesson.sentence, lesson.range) })),
    ...gained.map(
      (lesson): ClaimChange => ({ kind: 'lesson-gained', new: placeOf(now, lesson.sentence, lesson.range) }),
    ),
  ];
}

/** The groups of lessons, and of all that stands outside sections: there nothing tells a lesson from the rest. */
function groupsOf(
  story: Story,
  lessons: readonly Lesson[],
  groups: readonly (number | undefined)[],
): ReadonlySet<number | undefined> {
  const loose = groups.filter((_, sentence) => standsLoose(story, sentence));
  return new Set([...lessons.map(({ sentence }) => groups[sentence]), ...loose]);
}
