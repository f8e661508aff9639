import * as v from 'valibot';
import { isRecord } from '../base/isRecord';
import { STAR_SECTIONS } from '../story/types';
import { ANSWERS, type Card, type Practice, type Rehearsal, type StoryPractice } from './types';

/** Where the file stands in a workspace, for the stories beside and below its folder. */
export const PRACTICE_PATH = '.star/practice.json';

/** Raised with every change of what the file holds, so that nobody writes over what they can't read. */
const VERSION = 1;

/** As it is written here, or the day alone, as by hand: what else JavaScript takes for a date, other programs don't. */
const time = v.pipe(
  v.union([v.pipe(v.string(), v.isoTimestamp()), v.pipe(v.string(), v.isoDate())]),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

const cardSchema = v.strictObject({
  last: time,
  answer: v.picklist(ANSWERS),
  due: time,
  stability: v.pipe(amount, v.minValue(0.001)),
  difficulty: v.pipe(amount, v.minValue(1), v.maxValue(10)),
});

const rehearsalSchema = v.strictObject({
  at: time,
  seconds: v.strictObject(v.entriesFromList(STAR_SECTIONS, v.optional(amount))),
});

/** What a text says of practice. */
export type PracticeReading =
  /** `problems` are sentences on what was left out; the rest holds. */
  | { readonly kind: 'read'; readonly practice: Practice; readonly problems: readonly string[] }
  /** Nothing of it can be used; half a sentence. */
  | { readonly kind: 'damaged'; readonly reason: string }
  /** A later version of the product wrote it, and is to go on with it; half a sentence. */
  | { readonly kind: 'newer'; readonly reason: string };

/** Reads the text of a practice file. Never throws: what is wrong is left out and told. */
export function readPractice(text: string): PracticeReading {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'damaged', reason: "it isn't valid JSON" };
  }
  if (!isRecord(file)) return { kind: 'damaged', reason: "it doesn't hold an object" };
  const { version, stories = {}, quiz = {}, ...others } = file;
  if (typeof version !== 'number') return { kind: 'damaged', reason: 'it has no version' };
  if (version > VERSION) return { kind: 'newer', reason: 'a newer version of STAR Story wrote it' };
  if (version !== VERSION) return { kind: 'damaged', reason: `there is no version ${version}` };
  const reading = new Reading();
  for (const key of Object.keys(others)) reading.tell(key, "isn't a key of this file");
  const practice = {
    stories: reading.mapOf('stories', stories, (where, value) => reading.storyOf(where, value)),
    quiz: reading.mapOf('quiz', quiz, (where, value) => reading.partOf(where, value, cardSchema)),
  };
  return { kind: 'read', practice, problems: reading.problems };
}

/** The text of a file; the same for the same practice, in whatever order it came about. */
export function renderPractice({ stories, quiz }: Practice): string {
  const cards = (all: ReadonlyMap<string, Card>) => Object.fromEntries(sorted(all));
  const file = {
    version: VERSION,
    stories: Object.fromEntries(
      sorted(stories).map(([path, { rehearsal, probes }]) => [
        path,
        { ...(rehearsal && { rehearsal }), ...(probes.size > 0 && { probes: cards(probes) }) },
      ]),
    ),
    quiz: cards(quiz),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** All that two versions hold; of what both hold, the later. */
export function mergePractice(one: Practice, other: Practice): Practice {
  return {
    stories: mergeMaps(one.stories, other.stories, (a, b) => ({
      rehearsal: later(a.rehearsal, b.rehearsal, ({ at }) => at),
      probes: mergeMaps(a.probes, b.probes, laterCard),
    })),
    quiz: mergeMaps(one.quiz, other.quiz, laterCard),
  };
}

const laterCard = (a: Card, b: Card): Card => later(a, b, ({ last }) => last);

function later<T>(a: T, b: T, timeOf: (value: NonNullable<T>) => string): T {
  if (a === undefined || a === null) return b;
  if (b === undefined || b === null) return a;
  return Date.parse(timeOf(b)) > Date.parse(timeOf(a)) ? b : a;
}

function mergeMaps<T>(
  one: ReadonlyMap<string, T>,
  other: ReadonlyMap<string, T>,
  merge: (a: T, b: T) => T,
): ReadonlyMap<string, T> {
  const merged = new Map(one);
  for (const [key, value] of other) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? value : merge(known, value));
  }
  return merged;
}

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** Names come from the file, so nothing is looked up in an object by them. */
class Reading {
  readonly problems: string[] = [];

  tell(where: string, what: string): void {
    this.problems.push(`“${where}” ${what}.`);
  }

  mapOf<T>(
    where: string,
    value: unknown,
    read: (where: string, value: unknown) => T | undefined,
  ): ReadonlyMap<string, T> {
    const map = new Map<string, T>();
    if (!isRecord(value)) {
      this.tell(where, 'must hold an object');
      return map;
    }
    for (const [key, inner] of Object.entries(value)) {
      const result = read(`${where} › ${key}`, inner);
      if (result !== undefined) map.set(key, result);
    }
    return map;
  }

  storyOf(where: string, value: unknown): StoryPractice | undefined {
    if (!isRecord(value)) {
      this.tell(where, 'must hold an object');
      return undefined;
    }
    const { rehearsal, probes = {}, ...others } = value;
    for (const key of Object.keys(others)) this.tell(`${where} › ${key}`, "isn't a key of this file");
    const told = rehearsal === undefined ? undefined : this.partOf(`${where} › rehearsal`, rehearsal, rehearsalSchema);
    return {
      rehearsal: told && ({ at: told.at, seconds: told.seconds } as Rehearsal),
      probes: this.mapOf(`${where} › probes`, probes, (place, card) => this.partOf(place, card, cardSchema)),
    };
  }

  partOf<T>(where: string, value: unknown, schema: v.GenericSchema<unknown, T>): T | undefined {
    const checked = v.safeParse(schema, value);
    if (checked.success) return checked.output;
    const path = (checked.issues[0].path ?? []).map(({ key }) => String(key));
    this.tell([where, ...path].join(' › '), 'has a missing or wrong value');
    return undefined;
  }
}
