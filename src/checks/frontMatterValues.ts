import { listInWords } from '../base/listInWords';
import { nearest } from '../base/nearest';
import { isJob, isManager } from '../story/levels';
import { type FrontMatter, type FrontMatterEntry, LENGTHS, LEVELS, type Range, STATUSES } from '../story/types';
import { isOneOf, LEVEL_WORDS } from './frontMatterKeys';
import { quoted } from './quoted';
import type { Context, Edit, Report } from './types';
import { unknownPrinciples } from './unknownPrinciples';

/** A value of the wrong type, or one that nothing is called. A key without a value is a template's, and left alone. */
export function wrongValue(
  text: string,
  entry: FrontMatterEntry,
  matter: FrontMatter,
  context: Context,
): readonly Report[] {
  const { key, value } = entry;
  if (value.kind === 'empty' || value.kind === 'broken') return [];
  const range = trimmed(text, entry.valueRange);
  const written = text.slice(range.start, range.end);
  const wrongType = (wanted: string) => [
    { range, message: `${quoted(written)} doesn't work here. “${key}” takes ${wanted}.` },
  ];
  const scalar = value.kind === 'scalar';
  switch (key) {
    case 'title':
    case 'question':
    case 'retells':
      return scalar || isPlaceholder(entry) ? [] : wrongType('a line of text');
    case 'tags':
      return value.kind !== 'other' ? [] : wrongType('a list of words');
    case 'principles':
      if (value.kind === 'other' || (scalar && typeof value.yaml !== 'string'))
        return wrongType(`a ${context.principleWord} or a list of them`);
      return unknownPrinciples(text, entry, matter.principles, context);
    case 'level':
      if (!scalar) return wrongType('a level');
      if (context.namesLevel) return [];
      if (isJob(value.words) || isManager(value.words)) return [roleNoLevel(range, written, entry, matter, context)];
      return [unknownWord(range, written, 'level', LEVEL_WORDS, LEVELS, context.levelNames)];
    case 'length':
      if (!scalar) return wrongType('a length');
      return isOneOf(value, LENGTHS) ? [] : [unknownWord(range, written, 'length', LENGTHS, LENGTHS)];
    case 'status':
      if (!scalar) return wrongType('a status');
      return isOneOf(value, STATUSES) ? [] : [unknownWord(range, written, 'status', STATUSES, STATUSES)];
    default:
      return [];
  }
}

/** A job where a level belongs: it has a key of its own, and the level is still to be said. */
function roleNoLevel(
  range: Range,
  written: string,
  { keyRange }: FrontMatterEntry,
  { entries }: FrontMatter,
  { levelNames }: Context,
): Report {
  const message = `${quoted(written)} is a role, not a level. Put it under “role”, and use ${anyOf(LEVELS, levelNames)} here.`;
  const move: Edit = { title: 'Change “level” to “role”', edits: [{ range: keyRange, text: 'role' }] };
  const levels = LEVELS.map((level) => changeTo(level, range, levelNames));
  return { range, message, suggestions: entries.some(({ key }) => key === 'role') ? levels : [move, ...levels] };
}

/** A word of a short list that is not on it: corrected where one is near, else each of them is offered. */
function unknownWord(
  range: Range,
  written: string,
  key: string,
  words: readonly string[],
  offered: readonly string[],
  called: Called = {},
): Report {
  const change = (word: string) => changeTo(word, range, called);
  const near = nearest(written.replace(/^["']|["']$/g, ''), words);
  const message = `${quoted(written)} isn't a ${key}. Use ${anyOf(offered, called)}.`;
  return near === undefined
    ? { range, message, suggestions: offered.map(change) }
    : { range, message, fix: change(near) };
}

/** What people call the words of the format, where they call them something else. */
type Called = Readonly<Record<string, string>>;

/** "SDE2 (Experienced)". */
function withName(word: string, called: Called): string {
  const name = called[word];
  return name === undefined || name === word ? word : `${word} (${name})`;
}

function anyOf(words: readonly string[], called: Called): string {
  return listInWords(
    words.map((word) => withName(word, called)),
    'or',
  );
}

function changeTo(word: string, range: Range, called: Called): Edit {
  const name = called[word];
  const also = name === undefined || name === word ? '' : ` (${name})`;
  return { title: `Change to “${word}”${also}`, edits: [{ range, text: word }] };
}

/** YAML takes `[what to write here]` for a list, and whoever left it there has not got to it yet. */
function isPlaceholder({ value }: FrontMatterEntry): boolean {
  return value.kind === 'list' && value.items.length === 1 && typeof value.items[0] === 'string';
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end).trimEnd();
  return { start, end: words === '' ? end : start + words.length };
}
