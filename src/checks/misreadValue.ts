import { isScalar } from 'yaml';
import { inQuotes } from '../base/inQuotes';
import { parseYaml } from '../story/parseYaml';
import type { FrontMatterEntry, FrontMatterValue } from '../story/types';
import { wordsOf } from '../story/yamlValue';
import { itemLines } from './itemLines';
import { wordsMeant } from './quotation';
import { quoted } from './quoted';
import type { Report } from './types';
import { type ValueLine, valueAfter, valueLine } from './valueLine';
import { holdsName, namesForBelow } from './yamlNames';

/** The keys that hold words, whatever they look like. */
const WORDS = new Set(['title', 'question', 'retells']);

/** The keys that hold a list of words. */
const LISTS = new Set(['tags', 'principles']);

/** The keys that hold a word or two: a mark in front of them is none of the words. */
const SHORT = new Set(['level', 'length', 'status', 'role']);

/** Words that YAML reads without complaint, but not as they are written. `text` ends with the front matter. */
export function misreadValue(text: string, entry: FrontMatterEntry): Report | undefined {
  const { key, value } = entry;
  const inList = LISTS.has(key);
  if (!(WORDS.has(key) || inList || SHORT.has(key)) || value.kind === 'broken') return undefined;
  const line = valueLine(text, entry);
  if (!line) return SHORT.has(key) ? undefined : droppedBelow(text, entry);
  const { written, range } = line;
  const marked = (hasLooseMark(text, line) || isLooseReference(text, line)) && !isStructured(value);
  if (SHORT.has(key)) return marked ? markedWord(line) : undefined;
  const problem = /^[&!]/.test(written) && !marked ? undefined : problemOf(entry, written);
  if (problem === undefined) return undefined;
  if (inList && !marked) return key === 'tags' && value.kind === 'empty' ? hashTags(line, problem) : undefined;
  const message = `${problem} Put quotation marks around the whole value.`;
  const meant = wordsMeant(written);
  const seen = meant ?? written;
  const words = inQuotes(seen);
  const after = valueAfter(text, entry, range, words);
  if (after?.kind !== 'scalar' || after.words !== seen) return { range, message };
  const edit = { title: 'Put quotation marks around it', edits: [{ range, text: words }] };
  // What could be a comment after all is the writer's to say, and so is a mark in front of a name that YAML reads.
  return meant === undefined || (key === 'principles' && isNamed(written))
    ? { range, message, suggestions: [edit] }
    : { range, message, fix: edit };
}

/** A mark and words of its own behind it, as YAML means it: `!mine Ownership`. */
const isNamed = (written: string): boolean => /^[!&]\S*\s/.test(written);

/** A list, or words in quotation marks or over several lines, can have a mark in front of it: that one is YAML's own. */
function isStructured(value: FrontMatterValue): boolean {
  return value.kind === 'list' || (value.kind === 'scalar' && !value.plain);
}

/** `!urgent` and `&team` mean nothing to anybody but YAML; `!!str` is written by who knows that, and so is what is referred to below. */
function hasLooseMark(text: string, { written, range }: ValueLine): boolean {
  return /^(?:&|!(?!!))/.test(written) && !namesForBelow(text, range);
}

/** `*star*` where nothing above was named `&star*`. */
function isLooseReference(text: string, { written, range }: ValueLine): boolean {
  const [, name] = /^\*([^\s,[\]{}]+)/.exec(written) ?? [];
  return name !== undefined && !holdsName(text.slice(0, range.start), `&${name}`);
}

/** `level: !SDE2`: what is meant is the word behind the mark, unless the mark is the writer's way to say that it is not so. */
function markedWord({ written, range }: ValueLine): Report {
  const problem = written.startsWith('*') ? referenceTo(written) : specialCharacter(written);
  const message = `${problem} Take it out, or put quotation marks around the whole value.`;
  const word = written.replace(/^[&!*]+/, '').replace(/\*$/, '');
  if (word === '' || isNamed(written) || hashWord(written) !== undefined) return { range, message };
  return {
    range,
    message,
    suggestions: [{ title: `Change to ${quoted(word)}`, edits: [{ range, text: inQuotes(word) }] }],
  };
}

/** Bare words over several lines end at a hash: what YAML drops stands behind the last of them. */
function droppedBelow(text: string, { value, valueRange }: FrontMatterEntry): Report | undefined {
  if (value.kind !== 'scalar' || !value.plain) return undefined;
  const [behind = ''] = /^[^\r\n]*/.exec(text.slice(valueRange.end)) ?? [];
  const hash = hashWord(behind.trimEnd());
  if (hash === undefined) return undefined;
  const range = { start: valueRange.start, end: valueRange.end + behind.trimEnd().length };
  return { range, message: `${droppedAsComment(hash)} Put quotation marks around the whole value.` };
}

/**
 * Tags and principles that YAML reads otherwise, one by one: it drops the end, or all, as a comment (`- bug #1`, `- #lamp`,
 * `tags: night #2`), takes the beginning for a mark of its own (`[!b, *c*]`), or counts (`[1e3]`).
 */
export function misreadItems(text: string, entry: FrontMatterEntry): readonly Report[] {
  const { key, value } = entry;
  if (!LISTS.has(key)) return [];
  if (value.kind === 'scalar') {
    const line = value.plain ? valueLine(text, entry) : undefined;
    if (!line) return [];
    const number = key === 'tags' ? numberProblem(line) : undefined;
    return misreadItem(number ?? hashProblem(line), line, number !== undefined);
  }
  if (value.kind !== 'list' && value.kind !== 'other') return [];
  const isTag = key === 'tags';
  return itemLines(text, entry).flatMap((line) => {
    const marked = markProblem(text, line);
    // Behind a principle only the writer knows whether a hash belongs to the name.
    const sure = isTag || (marked !== undefined && !isNamed(line.written));
    return misreadItem(marked ?? hashProblem(line) ?? (isTag ? numberProblem(line) : undefined), line, sure);
  });
}

function misreadItem(problem: string | undefined, { written, range }: ValueLine, sure: boolean): readonly Report[] {
  if (problem === undefined) return [];
  const message = `${problem} Put quotation marks around the whole item.`;
  if (/[\r\n]/.test(written)) return [{ range, message }];
  const edit = { title: 'Put quotation marks around it', edits: [{ range, text: inQuotes(written) }] };
  return sure && wordsMeant(written) !== undefined
    ? [{ range, message, fix: edit }]
    : [{ range, message, suggestions: [edit] }];
}

function hashProblem({ written }: ValueLine): string | undefined {
  const hash = /^["'|>[{]/.test(written) ? undefined : hashWord(written);
  return hash === undefined ? undefined : droppedAsComment(hash);
}

/** Behind a mark of YAML's own stands what is no bare word, or the key of a map. */
const HAS_STRUCTURE = /^[!&*]\S*\s+["'[{|>]|:(?:\s|$)/;

function markProblem(text: string, line: ValueLine): string | undefined {
  const { written } = line;
  if (HAS_STRUCTURE.test(written)) return undefined;
  if (hasLooseMark(text, line)) return specialCharacter(written);
  return isLooseReference(text, line) ? referenceTo(written) : undefined;
}

function numberProblem({ written }: ValueLine): string | undefined {
  if (!/^[-+.\d]/.test(written)) return undefined;
  const node = parseYaml(written)?.contents;
  if (!isScalar(node) || typeof node.value !== 'number') return undefined;
  const words = wordsOf(node);
  return words === String(node.value) ? undefined : asNumber(words, node.value);
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

const specialCharacter = (written: string): string =>
  `YAML reads the “${written.slice(0, 1)}” before ${quoted(written)} as a special character.`;
const referenceTo = (written: string): string => `YAML reads ${quoted(written)} as a reference to another value.`;
const droppedAsComment = (hash: string): string => `YAML reads ${quoted(hash)} as a comment and drops it.`;
const asNumber = (words: string, number: number): string => `YAML reads ${quoted(words)} as the number ${number}.`;

function problemOf({ value }: FrontMatterEntry, written: string): string | undefined {
  if (/^[&!]/.test(written)) return specialCharacter(written);
  if (written.startsWith('*') && value.kind !== 'scalar') return referenceTo(written);
  if (value.kind === 'scalar' && value.plain && typeof value.yaml === 'number' && String(value.yaml) !== value.words)
    return asNumber(value.words, value.yaml);
  // A comment has a space behind its "#"; "#1" and "#oncall" are words.
  const hash = hashWord(written);
  if (hash === undefined || !(value.kind === 'empty' || (value.kind === 'scalar' && value.plain))) return undefined;
  return droppedAsComment(hash);
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
