import { levelOf } from '../story/levels';
import { type FrontMatter, type FrontMatterEntry, LEVELS, type Located, type Range } from '../story/types';
import { isOneOf, LENGTHS, STATUSES } from './frontMatterKeys';
import { nearest } from './nearest';
import { findPrinciple, nearestPrinciple, similarPrinciples } from './principleMatch';
import { quoted } from './quoted';
import type { Context, Edit, Report } from './types';

/** Levels in the words people most often misspell. */
const LEVEL_WORDS = [...LEVELS, 'junior', 'mid', 'staff'];

/** A value of the wrong type, or one that nothing is called. A key without a value is a template's, and left alone. */
export function wrongValue(
  text: string,
  { key, raw, valueRange }: FrontMatterEntry,
  matter: FrontMatter,
  context: Context,
): readonly Report[] {
  if (raw === null || raw === undefined) return [];
  const range = trimmed(text, valueRange);
  const written = text.slice(range.start, range.end);
  const wrongType = (wanted: string) => [
    { range, message: `${quoted(written)} is not ${wanted}, which is what “${key}” takes.` },
  ];
  switch (key) {
    case 'title':
    case 'question':
    case 'retells':
      return isScalar(raw) || isPlaceholder(raw) ? [] : wrongType('a line of text');
    case 'tags':
      return isScalar(raw) || isListOfScalars(raw) ? [] : wrongType('a list of words');
    case 'principles':
      if (typeof raw !== 'string' && !isListOfScalars(raw)) return wrongType('a principle or a list of them');
      return matter.principles.flatMap((principle) => unknownPrinciple(text, principle, context));
    case 'level':
      if (!isScalar(raw)) return wrongType('a level');
      return levelOf(String(raw)) ? [] : [unknownWord(range, written, 'level', LEVEL_WORDS, LEVELS)];
    case 'length':
      if (!isScalar(raw)) return wrongType('a length');
      return isOneOf(raw, LENGTHS) ? [] : [unknownWord(range, written, 'length', LENGTHS, LENGTHS)];
    case 'status':
      if (!isScalar(raw)) return wrongType('a status');
      return isOneOf(raw, STATUSES) ? [] : [unknownWord(range, written, 'status', STATUSES, STATUSES)];
    default:
      return [];
  }
}

function unknownPrinciple(text: string, { value, range }: Located<string>, context: Context): readonly Report[] {
  if (findPrinciple(value, context.principles)) return [];
  const written = text.slice(range.start, range.end);
  const change = (name: string): Edit => ({
    title: `Change to “${name}”`,
    edits: [{ range, text: inYaml(name, written) }],
  });
  const near = nearestPrinciple(value, context.principles);
  if (near !== undefined) {
    return [{ range, message: `No principle is called ${quoted(value)}: “${near}” is near.`, fix: change(near) }];
  }
  const suggestions = similarPrinciples(value, context.principles).map(change);
  return [{ range, message: `No principle is called ${quoted(value)}.`, suggestions }];
}

/** A word of a short list that is not on it: mended where one is near, else each of them is offered. */
function unknownWord(
  range: Range,
  written: string,
  key: string,
  words: readonly string[],
  offered: readonly string[],
): Report {
  const change = (word: string): Edit => ({ title: `Change to “${word}”`, edits: [{ range, text: word }] });
  const near = nearest(written.replace(/^["']|["']$/g, ''), words);
  const message = `There is no ${key} ${quoted(written)}: it can be ${offered.slice(0, -1).join(', ')} or ${offered.at(-1)}.`;
  return near === undefined
    ? { range, message, suggestions: offered.map(change) }
    : { range, message, fix: change(near) };
}

/** A name as YAML needs it: in quotation marks where it had them, or where its comma would split it. */
export function inYaml(name: string, written: string): string {
  return /^["']/.test(written) || name.includes(',') || /: |[[\]{}#]/.test(name)
    ? `"${name.replaceAll('"', '\\"')}"`
    : name;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object';
}

function isListOfScalars(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => item === null || isScalar(item));
}

/** YAML takes `[what to write here]` for a list, and whoever left it there has not got to it yet. */
function isPlaceholder(value: unknown): boolean {
  return Array.isArray(value) && value.length === 1 && typeof value[0] === 'string';
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end).trimEnd();
  return { start, end: words === '' ? end : start + words.length };
}
