import { readEvidence } from '../evidence/readEvidence';
import type { Boundary, Evidence, Lesson } from '../evidence/types';
import { readStory } from '../story/readStory';
import type { Story } from '../story/types';
import { type Alignment, alignSentences } from './alignSentences';
import { compareActors } from './compareActors';
import { compareFigures } from './compareFigures';
import { compareNames } from './compareNames';
import { placeOf } from './places';
import type { ClaimChange } from './types';

/** Two versions of a story, and what the newer one claims otherwise. */
export interface Comparison {
  readonly old: Story;
  readonly new: Story;
  /** Figures first, then actors, boundary, lessons and names; each in the order of the text. */
  readonly changes: readonly ClaimChange[];
}

/** What a rewrite did to the claims of a story. Never throws, whatever the texts. */
export function compareClaims(oldText: string, newText: string): Comparison {
  const old = readStory(oldText);
  const now = readStory(newText);
  const [oldEvidence, newEvidence] = [readEvidence(old), readEvidence(now)];
  const aligned = alignSentences(old, now);
  return {
    old,
    new: now,
    changes: [
      ...compareFigures(old, now, aligned),
      ...compareActors({ story: old, evidence: oldEvidence }, { story: now, evidence: newEvidence }, aligned),
      ...compareBoundaries(old, oldEvidence, now, newEvidence),
      ...compareLessons(old, oldEvidence, now, newEvidence, aligned),
      ...compareNames(old, now),
    ],
  };
}

/** Whose job it was: one version says so, the other nowhere. A mere cue in the other leaves it open, and nothing is said. */
function compareBoundaries(
  old: Story,
  { boundaries: olds }: Evidence,
  now: Story,
  { boundaries: news }: Evidence,
): readonly ClaimChange[] {
  const proof = (boundaries: readonly Boundary[]) => boundaries.find(({ strength }) => strength === 'proof');
  const [before, after] = [proof(olds), proof(news)];
  if (before !== undefined && news.length === 0)
    return [{ kind: 'boundary-lost', old: placeOf(old, before.sentence, before.range) }];
  if (after !== undefined && olds.length === 0)
    return [{ kind: 'boundary-gained', new: placeOf(now, after.sentence, after.range) }];
  return [];
}

/** A lesson that would not fit any story, and that the other version tells nowhere. */
function compareLessons(
  old: Story,
  { lessons: olds }: Evidence,
  now: Story,
  { lessons: news }: Evidence,
  aligned: Alignment,
): readonly ClaimChange[] {
  const isOwn = ({ generic }: Lesson): boolean => generic === 'none';
  const kept = new Set(news.filter(isOwn).map(({ sentence }) => aligned.new[sentence]));
  const known = new Set(olds.filter(isOwn).map(({ sentence }) => aligned.old[sentence]));
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
