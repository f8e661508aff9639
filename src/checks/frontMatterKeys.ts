import { levelOf } from '../story/levels';
import type { FrontMatterEntry } from '../story/types';
import { nearest } from './nearest';
import { quoted } from './quoted';
import type { Report } from './types';

/** What a value must look like for its key to be a slip of a known one: the rest are keys of the writer's own. */
const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: isWords,
  principles: (value) => isWords(value) || isList(value),
  level: (value) => isWords(value) && levelOf(value) !== undefined,
  question: isWords,
  length: (value) => isOneOf(value, LENGTHS),
  status: (value) => isOneOf(value, STATUSES),
  retells: isWords,
  tags: (value) => isWords(value) || isList(value),
};

/** The keys that mean something to a story. */
const KNOWN_KEYS: readonly string[] = Object.keys(FITS);
export const LENGTHS = ['full', 'concise'];
export const STATUSES = ['draft', 'ready'];

export function isOneOf(value: unknown, values: readonly string[]): boolean {
  return typeof value === 'string' && values.includes(value.trim().toLowerCase());
}

function isWords(value: unknown): value is string {
  return typeof value === 'string';
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isWords);
}

/** A likely slip of a known key that does not stand in the front matter itself. */
export function wrongKey(
  text: string,
  { key, keyRange, raw }: FrontMatterEntry,
  entries: readonly FrontMatterEntry[],
): Report | undefined {
  if (KNOWN_KEYS.includes(key)) return undefined;
  const meant = nearest(key, KNOWN_KEYS);
  if (meant === undefined || entries.some((other) => other.key === meant)) return undefined;
  if (raw !== null && !FITS[meant]?.(raw)) return undefined;
  const written = text.slice(keyRange.start, keyRange.end);
  return {
    range: keyRange,
    message: `${quoted(written)} means nothing to a story: the key is “${meant}”.`,
    fix: { title: `Change to “${meant}”`, edits: [{ range: keyRange, text: meant }] },
  };
}
