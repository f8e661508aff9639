import * as v from 'valibot';
import { LEVELS, STAR_SECTIONS } from '../story/types';
import { levelsOf, text } from './schemaParts';

/** The shapes of the example stories: what works, what fails, and what almost works. */

/** A whole story in the `.star.md` format, with the phrases that carry it. */
const strongStory = v.strictObject({
  story: text(6000),
  /** Phrases of the story, letter by letter, that an interviewer would write down in its favor. */
  signals: v.pipe(v.array(text(160)), v.minLength(3)),
});

export const pairSchema = v.strictObject({
  strong: strongStory,
  weak: v.strictObject({
    /** The same event, told weakly. */
    story: text(4000),
    /** Sentences or phrases of the weak story, letter by letter, and what each loses. */
    losses: v.pipe(v.array(v.strictObject({ words: text(300), loses: text(200) })), v.minLength(3)),
    /** The findings of severity warning or error it must show, as `check: words underlined`, each occurrence once. */
    findings: v.pipe(v.array(v.strictObject({ check: text(40), words: text(300) })), v.minLength(1)),
    /** What the interviewer would write down. */
    note: text(320),
  }),
});

/** A second strong story, of an event and a trade unlike those of the first. */
export const secondStrongSchema = strongStory;

/** What good candidates fail with: figures, mostly "I", and something missing that decides. */
export const nearMissSchema = v.strictObject({
  title: text(100),
  level: v.picklist(LEVELS),
  /** The story in the order it is told, each sentence with what an interviewer hears in it. */
  sentences: v.pipe(
    v.array(v.strictObject({ section: v.picklist(STAR_SECTIONS), text: text(400), hears: text(200) })),
    v.minLength(6),
  ),
  /** Why it falls short although so much of it is good, and what would have changed that. */
  fallsShort: text(400),
});

/** One event as a candidate of each level would tell it. */
export const levelsOfOneSchema = v.strictObject({
  title: text(100),
  /** What happened, for whoever reads the four tellings. */
  event: text(400),
  tellings: levelsOf(
    v.strictObject({
      told: text(1600),
      /** What this level says that the one below it doesn't. */
      adds: text(300),
      /** What this level leaves out. */
      drops: text(300),
    }),
  ),
});

export type NearMiss = v.InferOutput<typeof nearMissSchema>;
export type StrongStory = v.InferOutput<typeof secondStrongSchema>;
export type LevelsOfOne = v.InferOutput<typeof levelsOfOneSchema>;
