import { nearest } from '../base/nearest';
import { FRONT_MATTER_KEYS } from '../story/frontMatterLines';
import { levelOf } from '../story/levels';
import { type FrontMatterEntry, type FrontMatterValue, LENGTHS, LEVELS, STATUSES } from '../story/types';
import { quoted } from './quoted';
import type { Report } from './types';

type KnownKey = (typeof FRONT_MATTER_KEYS)[number];

/** What a value must look like for its key to be a slip of a known one: the rest are keys of the writer's own. */
const FITS: Readonly<Record<KnownKey, (value: FrontMatterValue, key: string) => boolean>> = {
  title: isWords,
  principles: (value) => isWords(value) || isList(value),
  level: (value) => isWords(value) && (levelOf(value.words) !== undefined || isNear(value, LEVEL_WORDS)),
  question: isWords,
  length: (value, key) => isOneOf(value, LENGTHS) || (isLong(key) && isNear(value, LENGTHS)),
  status: (value, key) => isOneOf(value, STATUSES) || (isLong(key) && isNear(value, STATUSES)),
  retells: isWords,
  tags: (value) => isWords(value) || isList(value),
};

/** Levels in the words people most often misspell. */
export const LEVEL_WORDS = [...LEVELS, 'junior', 'mid', 'staff'];

export function isOneOf(value: FrontMatterValue, words: readonly string[]): boolean {
  return isWords(value) && words.includes(value.words.trim().toLowerCase());
}

/** One of the words, or a slip of one: a slip of the key beside it is likelier then, not less. */
function isNear(value: FrontMatterValue, words: readonly string[]): boolean {
  return isOneOf(value, words) || (isWords(value) && nearest(value.words.trim(), words) !== undefined);
}

/** A short key is near many others: "stats: read" is the writer's own. */
const isLong = (key: string): boolean => key.length > 5;

function isWords(value: FrontMatterValue): value is Extract<FrontMatterValue, { kind: 'scalar' }> {
  return value.kind === 'scalar' && typeof value.yaml === 'string';
}

function isList(value: FrontMatterValue): boolean {
  return value.kind === 'list' && value.items.every((item) => typeof item === 'string');
}

const isKnown = (key: string): key is KnownKey => (FRONT_MATTER_KEYS as readonly string[]).includes(key);

/**
 * The keys that are likely slips of a known key, by what they mean. Where the known one stands in the front matter with a
 * value of its own, one like it is the writer's; an empty one waits for the value that a slip has. What the pack calls its
 * principles means these: "behaviours".
 */
export function misspeltKeys(
  entries: readonly FrontMatterEntry[],
  principleWord: string,
): ReadonlyMap<KnownKey, readonly FrontMatterEntry[]> {
  const called = [principleWord, `${principleWord.replace(/y$/, 'ie')}s`];
  const keys = new Set(entries.map(({ key }) => key));
  const filled = new Set(entries.flatMap(({ key, value }) => (value.kind === 'empty' ? [] : key)));
  const slips = new Map<KnownKey, FrontMatterEntry[]>();
  for (const entry of entries) {
    const { key, value } = entry;
    if (isKnown(key)) continue;
    const meant = called.includes(key.toLowerCase()) ? 'principles' : nearest(key, FRONT_MATTER_KEYS);
    if (meant === undefined || !isKnown(meant) || filled.has(meant)) continue;
    if (value.kind === 'empty' && keys.has(meant)) continue;
    if (value.kind === 'broken' || (value.kind !== 'empty' && !FITS[meant](value, key))) continue;
    slips.set(meant, [...(slips.get(meant)?.slice(0, 2) ?? []), entry]);
  }
  return slips;
}

/**
 * What is told of the slips of one key: with several of them, or with an empty key of that name, only the writer knows how
 * they go together.
 */
export function wrongKey(
  text: string,
  meant: KnownKey,
  slips: readonly FrontMatterEntry[],
  entries: readonly FrontMatterEntry[],
): readonly Report[] {
  const written = ({ keyRange }: FrontMatterEntry) => quoted(text.slice(keyRange.start, keyRange.end));
  const [first, second] = slips;
  if (first && second) {
    const message = `${written(first)} and ${written(second)} both look like “${meant}”. Put everything under that one key.`;
    return [{ range: second.keyRange, message }];
  }
  if (first && entries.some(({ key }) => key === meant)) {
    const message = `${written(first)} isn't a key that stories use, and “${meant}” is empty. Put the value under “${meant}”.`;
    return [{ range: first.keyRange, message }];
  }
  return slips.map((slip) => ({
    range: slip.keyRange,
    message: `${written(slip)} isn't a key that stories use. Did you mean “${meant}”?`,
    fix: { title: `Change to “${meant}”`, edits: [{ range: slip.keyRange, text: meant }] },
  }));
}
