import * as v from 'valibot';
import { isRecord } from '../base/isRecord';
import { listInWords } from '../base/listInWords';
import { CHECKS } from '../checks/index';
import { SEVERITIES } from '../checks/types';
import { levelCalled, levelNames, namesAllLevels } from '../coaching/levelLabels';
import type { PackFile } from '../coaching/packFileSchema';
import { PACK_SLUGS, packSlug } from '../coaching/shippedPacks';
import { shippedTerms } from '../coaching/shippedTerms';
import { type Terms, termsOf } from '../coaching/terms';
import { type Seniority, seniorityOf, statedSeniority } from '../story/levels';
import { SPEAKING_RATES, WORDS } from './options';

/** What a check may be set to, in files and in settings. */
export const SEVERITY_SETTINGS = ['off', ...SEVERITIES] as const;

/** How a team's own principles go with Amazon's: added to them, or instead of them. */
const PACK_MODES = ['extend', 'replace'] as const;
export type PackMode = (typeof PACK_MODES)[number];

const oneOf = (words: readonly string[]) => `must be ${listInWords(words, 'or')}`;

function isBetween(value: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return least <= value && value <= most;
}

/** The keys of `.star/config.yaml`, each by itself. */
const keysSchema = v.strictObject(
  {
    severities: v.optional(
      v.pipe(
        v.custom<object>(isRecord, 'must hold lines of "check: severity"'),
        v.record(
          v.picklist(
            CHECKS.map(({ id }) => id),
            "isn't a check",
          ),
          v.picklist(SEVERITY_SETTINGS, oneOf(SEVERITY_SETTINGS)),
        ),
      ),
    ),
    level: v.optional(v.union([v.string(), v.number()], 'must be a level')),
    /** Any words: those that name no trade are the user's own. */
    role: v.optional(v.string('must be a line of text')),
    speakingRate: v.optional(
      v.pipe(
        v.number('must be a number of words per minute'),
        v.minValue(SPEAKING_RATES.least, `must be at least ${SPEAKING_RATES.least} words per minute`),
        v.maxValue(SPEAKING_RATES.most, `must be at most ${SPEAKING_RATES.most} words per minute`),
      ),
    ),
    pack: v.optional(
      v.pipe(v.string(oneOf(PACK_SLUGS)), v.transform(packSlug), v.picklist(PACK_SLUGS, oneOf(PACK_SLUGS))),
    ),
    /** How many words a story may have, where it's written into a form; `off` where it's told after all. */
    words: v.optional(
      v.custom<number | 'off'>(
        (value) => value === 'off' || (Number.isInteger(value) && isBetween(value as number, WORDS)),
        `must be off, or a number of words from ${WORDS.least} to ${WORDS.most}`,
      ),
    ),
    principles: v.optional(v.picklist(PACK_MODES, oneOf(PACK_MODES))),
  },
  (issue) => (issue.expected === 'never' ? "isn't a key in this file" : 'must have lines of "key: value"'),
);

type ConfigValues = Omit<v.InferOutput<typeof keysSchema>, 'level'> & { readonly level?: Seniority | undefined };

/** A level by what the pack calls it, else by any words that mean one. */
function seniorityAs(terms: Terms, words: string): Seniority | undefined {
  const level = levelCalled(terms, words);
  if (level !== undefined) return { level, manager: false };
  return namesAllLevels(terms) ? statedSeniority(words) : seniorityOf(words);
}

/**
 * The shape of `.star/config.yaml`, where a level may be said in the words of the pack that ships and is chosen there, or
 * of the `pack.yaml` beside it. Messages follow the name of the key: "speakingRate must be…".
 */
export function configSchemaWith(own: PackFile | undefined) {
  return v.pipe(
    keysSchema,
    v.rawTransform(({ dataset: { value }, addIssue, NEVER }): ConfigValues => {
      const { level: written, ...others } = value;
      if (written === undefined) return others;
      // What the chosen pack that ships calls things, and over it the user's own.
      const terms = termsOf(shippedTerms(value.pack), own);
      const level = seniorityAs(terms, String(written));
      if (level !== undefined) return { ...others, level };
      const path = { type: 'object', origin: 'value', input: value, key: 'level', value: written } as const;
      addIssue({ message: oneOf(Object.values(levelNames(terms, undefined))), path: [path] });
      return NEVER;
    }),
  );
}

/** The same without a `pack.yaml`: settings stand beside none. */
export const configSchema = configSchemaWith(undefined);

/** The keys of `.star/config.yaml`. */
export const CONFIG_KEYS: readonly string[] = Object.keys(keysSchema.entries);
