import { inQuotes } from '../base/inQuotes';
import type { FrontMatterEntry } from '../story/types';
import { wordsMeant } from './quotation';
import { quoted } from './quoted';
import type { Report } from './types';
import { type ValueLine, valueAfter, valueLine } from './valueLine';

/** The keys that hold words, whatever they look like. */
const WORDS = new Set(['title', 'question', 'retells']);

/** Words that YAML reads without complaint, but not as they are written. */
export function misreadValue(text: string, entry: FrontMatterEntry): Report | undefined {
  if (!(WORDS.has(entry.key) || entry.key === 'tags') || entry.value.kind === 'broken') return undefined;
  const line = valueLine(text, entry);
  if (!line) return undefined;
  const { written, range } = line;
  const problem = problemOf(entry, written);
  if (problem === undefined) return undefined;
  if (entry.key === 'tags') return entry.value.kind === 'empty' ? hashTags(line, problem) : undefined;
  const message = `${problem} Put quotation marks around the whole value.`;
  const meant = wordsMeant(written);
  const seen = meant ?? written;
  const words = inQuotes(seen);
  const after = valueAfter(text, entry, range, words);
  if (after?.kind !== 'scalar' || after.words !== seen) return { range, message };
  const edit = { title: 'Put quotation marks around it', edits: [{ range, text: words }] };
  // What could be a comment after all is the writer's to say.
  return meant === undefined ? { range, message, suggestions: [edit] } : { range, message, fix: edit };
}

/** The keys that hold a list of words. */
const LISTS = new Set(['tags', 'principles']);
const ITEM = /^([ \t]*-[ \t]+)(\S[^\r\n]*)/gm;

/** Tags and principles of which YAML drops the end, or all, as a comment: `- bug #1`, `- #lamp`, `tags: night #2`. */
export function misreadItems(text: string, entry: FrontMatterEntry): readonly Report[] {
  const { key, keyRange, range, value } = entry;
  if (!LISTS.has(key)) return [];
  if (value.kind === 'scalar') {
    const line = value.plain ? valueLine(text, entry) : undefined;
    const found = line && misreadItem(line, false);
    return found ? [found] : [];
  }
  if (value.kind !== 'list') return [];
  const below = text.slice(keyRange.end, range.end);
  return [...below.matchAll(ITEM)].flatMap(({ 1: before = '', 2: words = '', index }) => {
    const written = words.trimEnd();
    const start = keyRange.end + index + before.length;
    // Behind a principle only the writer knows whether it belongs to the name.
    return misreadItem({ written, range: { start, end: start + written.length } }, key === 'tags') ?? [];
  });
}

function misreadItem({ written, range }: ValueLine, sure: boolean): Report | undefined {
  const hash = /^["'|>[{]/.test(written) ? undefined : hashWord(written);
  if (hash === undefined) return undefined;
  const message = `YAML reads ${quoted(hash)} as a comment and drops it. Put quotation marks around the whole item.`;
  const edit = { title: 'Put quotation marks around it', edits: [{ range, text: inQuotes(written) }] };
  return sure && wordsMeant(written) !== undefined
    ? { range, message, fix: edit }
    : { range, message, suggestions: [edit] };
}

/** `tags: #night #oncall` means nothing to YAML: all of it is a comment. */
function hashTags({ written, range }: ValueLine, problem: string): Report {
  const message = `${problem} Make the tags a list, each in quotation marks.`;
  if (!/^#[^\s#,]+(?:[\s,]+#[^\s#,]+)*$/.test(written)) return { range, message };
  const list = `[${written
    .split(/[\s,]+/)
    .map(inQuotes)
    .join(', ')}]`;
  return { range, message, fix: { title: 'Make it a list', edits: [{ range, text: list }] } };
}

function problemOf({ value }: FrontMatterEntry, written: string): string | undefined {
  const [mark = ''] = written;
  if (mark === '&' || mark === '!') return `YAML reads the “${mark}” before ${quoted(written)} as a special character.`;
  if (mark === '*' && value.kind !== 'scalar') return `YAML reads ${quoted(written)} as a reference to another value.`;
  if (value.kind === 'scalar' && value.plain && typeof value.yaml === 'number' && String(value.yaml) !== value.words)
    return `YAML reads ${quoted(value.words)} as the number ${value.yaml}.`;
  // A comment has a space behind its "#"; "#1" and "#oncall" are words.
  const hash = hashWord(written);
  if (hash === undefined || !(value.kind === 'empty' || (value.kind === 'scalar' && value.plain))) return undefined;
  return `YAML reads ${quoted(hash)} as a comment and drops it.`;
}

/** From the first "#" that begins a word of its own to the end of the line: what YAML leaves out. */
export function hashWord(written: string): string | undefined {
  for (let at = written.indexOf('#'); at >= 0; at = written.indexOf('#', at + 1)) {
    const before = written[at - 1] ?? ' ';
    const next = written[at + 1] ?? ' ';
    if (before.trim() === '' && next.trim() !== '' && next !== '#') return written.slice(at);
  }
  return undefined;
}
