import { inQuotes } from '../base/inQuotes';
import { FRONT_MATTER_KEYS } from '../story/frontMatterLines';
import type { FrontMatter, FrontMatterEntry, Range, YamlError } from '../story/types';
import { hashWord } from './misreadValue';
import { rowAsList, wordsMeant } from './quotation';
import { quoted } from './quoted';
import { strayFrontMatter } from './strayFrontMatter';
import type { Edit, Report } from './types';
import { unclosedFrontMatter } from './unclosedFrontMatter';
import { type ValueLine, valueAfter, valueLine } from './valueLine';
import { namesForBelow } from './yamlNames';

/** Plain values that begin with one of these mean something to YAML. */
const RESERVED = /^[@`%]/;

/** What begins a list, a map, a block of text, or a mark of YAML's own. */
const STRUCTURE = /^[[{|>&*!?-]/;
/** The same for a list of words, in which a mark of YAML's own is more likely the writer's. */
const STRUCTURE_OF_LIST = /^(?:[[{|>?-]|!!)/;
/** The keys that hold a list of words. */
const LISTS = new Set(['tags', 'principles']);

/** The keys that hold words, whatever they look like. */
const WORDS = new Set(['title', 'question', 'retells']);

/** The errors of the front matter, one a line: what follows the first on a line is mostly its echo. */
export function readYamlErrors(text: string, matter: FrontMatter): readonly Report[] {
  const { errors, entries } = matter;
  const reports: Report[] = [];
  const lines = new Set<number>();
  for (const error of errors) {
    if (error.kind === 'stray' && matter.stray) return [strayFrontMatter(text, matter.stray, error.range)];
    if (error.kind === 'unclosed' && matter.range) return [unclosedFrontMatter(text, matter.range, error.range)];
    if (error.kind === 'long') {
      const message =
        "This front matter is longer than 8,000 characters, and what comes after that isn't read. Move the rest below its closing “---”.";
      reports.push({ range: error.range, message, severity: 'warning' });
      continue;
    }
    if (error.kind === 'deep') {
      const message = `${quoted(text.slice(error.range.start, error.range.end))} is nested too deeply to read. Keep it simpler.`;
      reports.push({ range: error.range, message, severity: 'warning' });
      continue;
    }
    const line = lineAt(text, error.range.start);
    if (lines.has(line.start)) continue;
    lines.add(line.start);
    const entry = entries.findLast(({ range }) => range.start <= error.range.start && error.range.start < range.end);
    if (error.kind === 'twice' && entry) {
      reports.push({ range: entry.keyRange, message: `${quoted(entry.key)} appears twice. Keep one of them.` });
    } else reports.push(describe(text.slice(0, matter.range?.end), error, line, entry));
  }
  return reports;
}

function describe(text: string, error: YamlError, line: Range, entry: FrontMatterEntry | undefined): Report {
  const value = (entry && valueLine(text, entry)) ?? itemLine(text, line);
  if (value && value.range.start >= line.start && value.range.end <= line.end && value.written !== '') {
    const { written, range } = value;
    const fix = entry && repair(text, entry, value);
    const told = (message: string): Report => ({ range, message, ...(fix && { fix }) });
    const hash = hashWord(written);
    if (fix && hash !== undefined && itemsQuoted(written) !== undefined)
      return told(`YAML reads ${quoted(hash)} as a comment and drops it. Put quotation marks around what has a “#”.`);
    if (/:(?:\s|$)/.test(written) && !/^["'[{|>]/.test(written))
      return told(`YAML reads the colon in ${quoted(written)} as a new key. Put quotation marks around the value.`);
    if (fix && rowAsList(written) !== undefined && fix.title.includes('list'))
      return told(`YAML reads only the first of ${quoted(written)}. Put square brackets around the list.`);
    if (/^["']/.test(written) && error.message.includes('at node end'))
      return told(
        `YAML ends ${quoted(written)} at its second quotation mark. Put quotation marks around the whole value only.`,
      );
    if (fix) return told(`YAML can't read ${quoted(written)} as it is. Put quotation marks around it.`);
    if (RESERVED.test(written) || /^["']/.test(written))
      return told(`YAML can't read ${quoted(written)}: ${reason(error)}.`);
    if (error.message.startsWith('Nested mappings'))
      return told(`YAML reads ${quoted(written)} and the line below as one value. Start each key at the left margin.`);
  }
  const start = error.range.start;
  const rest = text.slice(start, line.end).trimEnd();
  const whole = rest === '' ? line : { start, end: start + rest.length };
  return {
    range: whole.end > whole.start ? whole : error.range,
    message: `YAML can't read this line: ${reason(error)}.`,
  };
}

/** YAML's own words, without the sentence's end. */
function reason({ message }: YamlError): string {
  let end = message.length;
  while (end > 0 && (message[end - 1] === '.' || message[end - 1]?.trim() === '')) end -= 1;
  return message.slice(0, end);
}

/** An item of a list, or the value of a key inside of one or of a map, on a line of its own. */
function itemLine(text: string, line: Range): ValueLine | undefined {
  const words = text.slice(line.start, line.end);
  const [, before = '', value] = /^([ \t]*-[ \t]+|[ \t]+[\w-]+[ \t]*:[ \t]+)(\S.*)$/.exec(words) ?? [];
  if (value === undefined) return undefined;
  const start = line.start + before.length;
  const written = value.trimEnd();
  return { written, range: { start, end: start + written.length } };
}

/** An item that YAML reads otherwise: it has a comment in it, or begins with a mark of YAML's own. */
const needsQuotes = (item: string): boolean => hashWord(item) !== undefined || /^(?:[*&]|!(?!!))/.test(item);

/** `[a, #b, *c d*]` with quotation marks around what YAML reads otherwise; undefined for anything but a row of bare words. */
function itemsQuoted(written: string): string | undefined {
  const row = /^\[([^[\]{}"'\\]{1,1000})\]$/.exec(written)?.[1];
  const items = row?.split(',').map((item) => item.trim()) ?? [];
  if (!items.some(needsQuotes) || items.some((item) => wordsMeant(item) === undefined)) return undefined;
  return `[${items.map((item) => (needsQuotes(item) ? inQuotes(item) : item)).join(', ')}]`;
}

/** The words of a value in quotation marks, or a row of names in brackets, where YAML then reads what a person does. */
function repair(text: string, entry: FrontMatterEntry, { written, range }: ValueLine): Edit | undefined {
  if (namesForBelow(text, range)) return undefined;
  const edit = (title: string, words: string): Edit => ({ title, edits: [{ range, text: words }] });
  const isList = LISTS.has(entry.key);
  if (isList) {
    const list = itemsQuoted(written) ?? rowAsList(written);
    const after = list && valueAfter(text, entry, range, list);
    if (list && after && after.kind === 'list' && after.items.every((item) => typeof item === 'string'))
      return edit(written.startsWith('[') ? 'Put quotation marks around it' : 'Make it a list', list);
    if (/^["']/.test(written)) return undefined;
  }
  if ((isList ? STRUCTURE_OF_LIST : STRUCTURE).test(written) && !WORDS.has(entry.key)) return undefined;
  const meant = wordsMeant(written);
  if (meant === undefined || meant.trim() === '') return undefined;
  const words = inQuotes(meant);
  const after = valueAfter(text, entry, range, words);
  // Inside of a map, what counts is that YAML can read it again.
  const own = !(FRONT_MATTER_KEYS as readonly string[]).includes(entry.key);
  const right =
    after?.kind === 'scalar'
      ? after.words === meant
      : after?.kind === 'list'
        ? after.items.includes(meant)
        : own && after !== undefined;
  return right ? edit('Put quotation marks around it', words) : undefined;
}

function lineAt(text: string, at: number): Range {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { start, end };
}
