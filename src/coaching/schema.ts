import * as v from 'valibot';
import { ASSIGNED } from '../base/assigned';
import { LEVELS } from '../story/types';
import { levelsOfOneSchema, nearMissSchema, pairSchema, secondStrongSchema } from './exampleSchema';
import { day, levelsOf, sectionsOf, text, webPage } from './schemaParts';

/**
 * The shape of a principle's file, Amazon's and the user's alike. Lengths are in UTF-16 units and keep every text
 * readable in a sidebar 300 px wide: some 45 units a line, so 240 is five or six lines.
 */

/** What a probe tests. The coach puts those first that the story in front of it is weakest in. */
export const WEAKNESSES = [
  'no-boundary',
  'assigned',
  'team-credit',
  'vague-deeds',
  'handed-over',
  'no-trade-off',
  'no-verification',
  'no-figure',
  'no-baseline',
  'no-business-impact',
  'no-second-order-effect',
  'generic-lesson',
  'level',
] as const;

/** The kinds of evidence that a retelling can lead with; each is found in the story and quoted. */
export const SERVES = [
  'boundary',
  'problem',
  'deed',
  'speed',
  'trade-off',
  'verification',
  'measure',
  'baseline',
  'business-impact',
  'second-order-effect',
  'lesson',
  'team',
] as const;

export const QUIZ_KINDS = [
  'which-principle',
  'which-signal',
  'main-weakness',
  'which-disqualifies',
  'which-result',
] as const;

const sectionCoaching = v.strictObject({
  /** What to do here, under this principle. */
  do: text(240),
  /** The slip most people make here. */
  mistake: text(200),
  /** One sentence the way it would be said, invented. */
  example: text(240),
});

export const probeSchema = v.strictObject({
  question: text(160),
  probes: text(160),
  weak: text(240),
  whyWeak: text(200),
  strong: text(320),
  /** The strong answer pressed into one phrase that carries the signal. */
  signal: text(100),
  weakness: v.picklist(WEAKNESSES),
  levels: v.pipe(v.array(v.picklist(LEVELS)), v.minLength(1)),
});

const retellingPart = v.strictObject({
  text: text(160),
  serves: v.pipe(v.array(v.picklist(SERVES)), v.minLength(1)),
});

const levelBar = v.strictObject({
  bar: text(240),
  /** How long the story may be at this level, in words a person would say: "2 to 2.5 minutes". */
  length: text(40),
  /** An example reflection at this level. */
  reflection: text(280),
});

export const quizItemSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(QUIZ_KINDS),
    difficulty: v.picklist(['easy', 'medium', 'hard']),
    question: text(400),
    /** The right option and why it is right. */
    answer: v.strictObject({ option: text(240), why: text(240) }),
    /** The three wrong ones and why not. */
    wrong: v.pipe(v.array(v.strictObject({ option: text(240), whyNot: text(240) })), v.length(3)),
  }),
);

const entries = {
  /** The principle's full name as stories name it. */
  name: text(80),
  /** Other names it is known by. */
  aliases: v.array(text(80)),
  /** What it asks, in one line, for pickers. */
  summary: text(100),
  /** What it means, in one paragraph. */
  meaning: text(700),
  interviewer: v.strictObject({
    /** What an interviewer writes down for the candidate, and against. */
    for: v.pipe(v.array(text(160)), v.minLength(3)),
    against: v.pipe(v.array(text(160)), v.minLength(3)),
    /** The one thing after which no more of the story helps. */
    disqualifier: text(200),
  }),
  sections: sectionsOf(sectionCoaching),
  probes: v.pipe(v.array(probeSchema), v.minLength(6)),
  retelling: v.strictObject({ lead: retellingPart, dwell: retellingPart, playDown: retellingPart }),
  levels: levelsOf(levelBar),
  pair: pairSchema,
  questions: v.pipe(v.array(text(200)), v.minLength(5)),
  quiz: v.pipe(v.array(quizItemSchema), v.minLength(6)),
};

/** What a principle may have besides, one that ships and a user's own alike. */
const more = {
  /** `ends` where a story told under it needs the candidate's own start; `neutral`, as when left out, where it doesn't. */
  assigned: v.optional(v.picklist(ASSIGNED)),
  /** Words and short phrases that interviewers' questions turn on; commas part them too. */
  asked: v.optional(v.pipe(v.array(text(100)), v.minLength(1))),
  nearMiss: v.optional(nearMissSchema),
  secondStrong: v.optional(secondStrongSchema),
  /** The official page it was checked against, and when. */
  source: v.optional(webPage),
  dated: v.optional(day),
};

/** A principle that ships: every part is there. */
export const principleSchema = v.strictObject({ ...entries, ...more });

const { name, aliases, summary, meaning, interviewer, retelling, pair } = entries;
/**
 * A user's own principle: the name, and whatever parts they care to write, be it one section or one probe. What is
 * missing is taken from the principle of that name, if there is one.
 */
export const packSchema = v.strictObject({
  name,
  ...more,
  ...v.partial(
    v.strictObject({
      ...{ aliases, summary, meaning, interviewer, retelling, pair },
      sections: v.partial(entries.sections),
      levels: v.partial(entries.levels),
      probes: v.pipe(v.array(probeSchema), v.minLength(1)),
      questions: v.pipe(v.array(text(200)), v.minLength(1)),
      quiz: v.pipe(v.array(quizItemSchema), v.minLength(1)),
    }),
  ).entries,
});

const { weakness: _weakness, levels: _levels, ...asked } = probeSchema.entries;
/** A probe that everybody gets, whatever the story is weak in and at every level. */
const everybodyProbeSchema = v.strictObject(asked);

/** The common part: the probes that would fit every principle, written once. */
export const commonSchema = v.strictObject({
  probes: v.pipe(v.array(probeSchema), v.minLength(6)),
  everybody: v.optional(v.pipe(v.array(everybodyProbeSchema), v.minLength(1))),
  levelsOfOne: v.optional(levelsOfOneSchema),
});

export type Principle = v.InferOutput<typeof principleSchema>;
export type PackPrinciple = v.InferOutput<typeof packSchema>;
/** A principle as far as it is known: one that ships is whole, a user's own has what they wrote. */
export type KnownPrinciple = PackPrinciple;
export type Common = v.InferOutput<typeof commonSchema>;
export type EverybodyProbe = v.InferOutput<typeof everybodyProbeSchema>;
export type Probe = v.InferOutput<typeof probeSchema>;
export type QuizItem = v.InferOutput<typeof quizItemSchema>;
export type Weakness = (typeof WEAKNESSES)[number];
export type Serves = (typeof SERVES)[number];
