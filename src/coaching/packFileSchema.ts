import * as v from 'valibot';
import { SEVERITIES } from '../base/severity';
import { LEVELS, STAR_SECTIONS } from '../story/types';
import { packSchema } from './schema';
import { day, text, webPage } from './schemaParts';

/** What a pack calls its principles. */
export const PRINCIPLE_KINDS = ['principles', 'values', 'behaviors', 'behaviours', 'competencies'] as const;

/** How long a story may be at a level: minutes told, or words written. A pack says one of them, or neither. */
const packLevel = v.pipe(
  v.strictObject({
    /** What the level is called there: "Executive Officer". */
    label: v.optional(text(60)),
    /** What else a story may say for it: "EO". */
    aliases: v.optional(v.pipe(v.array(text(60)), v.minLength(1))),
    minutes: v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(15))),
    words: v.optional(v.pipe(v.number(), v.integer(), v.minValue(50), v.maxValue(2000))),
  }),
  v.check(
    ({ minutes, words }) => minutes === undefined || words === undefined,
    'takes either minutes or words, and not both',
  ),
);

/** What may be said of a pack as a whole. Only the name is needed. */
const packKeys = {
  /** Whose values they are: "Meta", "UK Civil Service". */
  name: text(80),
  ...v.partial(
    v.strictObject({
      /** What it is for, in one line, for the picker. */
      summary: text(160),
      kind: v.picklist(PRINCIPLE_KINDS),
      /** Who decides, and so the name of the verdict: "panel", "assessor". */
      verdict: text(40),
      levels: v.partial(v.strictObject(Object.fromEntries(LEVELS.map((name) => [name, packLevel])) as LevelEntries)),
      /** Severities by check. They outweigh the check's own, and are outweighed by the user's. */
      severities: v.record(v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)), v.picklist(['off', ...SEVERITIES])),
      /** What the five sections are called there. It changes labels, never which headings a story may have. */
      sections: v.partial(v.strictObject(Object.fromEntries(STAR_SECTIONS.map((name) => [name, text(40)])) as Labels)),
      /** Questions that belong to no single principle. */
      questions: v.pipe(v.array(text(200)), v.minLength(1)),
      /** The official page. */
      source: webPage,
      dated: day,
    }),
  ).entries,
};

type LevelEntries = Record<(typeof LEVELS)[number], typeof packLevel>;
type Labels = Record<(typeof STAR_SECTIONS)[number], ReturnType<typeof text>>;

/** A user's `.star/pack.yaml`: the pack as a whole. Its principles lie beside it, one a file. */
export const packFileSchema = v.strictObject(packKeys);

const { summary, meaning, interviewer, sections, probes, questions } = packSchema.entries;

/** One value of a pack that ships: what a user's own may leave out has to be there. */
const shippedValue = v.strictObject({
  ...packSchema.entries,
  summary: v.nonOptional(summary),
  meaning: v.nonOptional(meaning),
  interviewer: v.nonOptional(interviewer),
  sections: v.required(v.unwrap(sections)),
  probes: v.pipe(v.nonOptional(probes), v.minLength(6)),
  questions: v.pipe(v.nonOptional(questions), v.minLength(5)),
});

/** A pack that ships is one file, `src/coaching/packs/<slug>.yaml`, with its page, its day and its principles. */
export const shippedPackSchema = v.strictObject({
  ...packKeys,
  summary: v.nonOptional(packKeys.summary),
  kind: v.nonOptional(packKeys.kind),
  /** A pack of no company in particular has no official page. */
  source: packKeys.source,
  dated: v.nonOptional(packKeys.dated),
  principles: v.pipe(v.array(shippedValue), v.minLength(1)),
});

export type PackFile = v.InferOutput<typeof packFileSchema>;
export type ShippedPack = v.InferOutput<typeof shippedPackSchema>;
