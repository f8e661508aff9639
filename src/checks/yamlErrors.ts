import type { FrontMatter, Range, YamlError } from '../story/types';
import { lineEndingOf } from './edits';
import { quoted } from './quoted';
import type { Edit, Report } from './types';

/** What a line of front matter must be for quotation marks around its value to mend it. */
const KEY_AND_VALUE = /^([ \t]*(?:- )?[\w-]+[ \t]*:[ \t]+)(\S.*)$/;

/** Plain values that begin with one of these mean something to YAML. */
const RESERVED = /^[@`%]/;

/** What a quoted value may not hold for the repair to be certain: a comment, or an escape of its own. */
const UNCERTAIN = /\s#|\\/;

/** The errors of the YAML, one a line: what follows the first on a line is mostly its echo. */
export function readYamlErrors(text: string, { errors, range, entries }: FrontMatter): readonly Report[] {
  const unclosed = errors.find(({ message }) => message.includes('never closed'));
  if (unclosed && range) return [{ ...unclosed, ...closing(text, range), message: `${unclosed.message}.` }];
  const reports: Report[] = [];
  const lines = new Set<number>();
  for (const error of errors) {
    // What is missed at the end of the front matter was opened in its last value.
    const last = entries.at(-1);
    const ends = text.startsWith('---', error.range.start) && error.range.start > 3;
    const at = ends && last ? last.valueRange.start : error.range.start;
    const line = lineAt(text, at);
    if (lines.has(line.start)) continue;
    lines.add(line.start);
    const twice = entries.find(({ keyRange }) => keyRange.start === at);
    if (error.message.includes('must be unique') && twice) {
      reports.push({ range: twice.keyRange, message: `${quoted(twice.key)} stands here twice: keep one of them.` });
    } else reports.push(describe(text, error, line, at));
  }
  return reports;
}

function describe(text: string, error: YamlError, line: Range, at: number): Report {
  const [, key = '', value = ''] = KEY_AND_VALUE.exec(text.slice(line.start, line.end)) ?? [];
  const start = line.start + key.length;
  const range = { start, end: start + value.trimEnd().length };
  if (value !== '') {
    const words = value.trimEnd();
    const colon = /:(?:\s|$)/.test(words) && !/^["'[{|>]/.test(words);
    const fix = !UNCERTAIN.test(words) && !/^[[{|>&*!]/.test(words) ? quotation(range, words) : undefined;
    if (colon) {
      const message = `YAML takes the colon in ${quoted(words)} for a new key: put quotation marks around it.`;
      return { range, message, ...(fix && { fix }) };
    }
    if (RESERVED.test(words) || (/^["']/.test(words) && !error.message.includes('at node end'))) {
      return { range, message: `YAML cannot read ${quoted(words)}: ${error.message}.`, ...(fix && { fix }) };
    }
    if (/^["']/.test(words)) {
      const message = `YAML ends ${quoted(words)} at its second quotation mark: only put them around the whole.`;
      return { range, message, ...(fix && { fix }) };
    }
    if (error.message.startsWith('Nested mappings')) {
      return {
        range,
        message: `YAML takes ${quoted(words)} and the line below for one value: begin each key at the margin.`,
      };
    }
  }
  const rest = text.slice(at, line.end).trimEnd();
  const whole = rest === '' ? line : { start: at, end: at + rest.length };
  return {
    range: whole.end > whole.start ? whole : error.range,
    message: `YAML cannot read this line: ${error.message}.`,
  };
}

/** The value between double quotation marks, without those it had around the whole. */
function quotation(range: Range, words: string): Edit {
  const mark = words[0] ?? '';
  const wrapped = (mark === '"' || mark === "'") && words.length > 1 && words.endsWith(mark);
  const inner = wrapped ? words.slice(1, -1) : mark === '"' || mark === "'" ? unpaired(words, mark) : words;
  return { title: 'Put quotation marks around it', edits: [{ range, text: `"${inner.replaceAll('"', '\\"')}"` }] };
}

/** `"abc` was meant to be closed; `"a" b` has marks of its own. */
function unpaired(words: string, mark: string): string {
  return words.indexOf(mark, 1) < 0 ? words.slice(1) : words;
}

/** Closes the front matter after its last line that can be YAML. */
function closing(text: string, whole: Range): Pick<Report, 'fix' | 'suggestions'> {
  const eol = lineEndingOf(text);
  let at = lineAt(text, whole.start).end;
  for (const line of text.slice(whole.start, whole.end).matchAll(/[^\r\n]+/g)) {
    if (line.index === 0) continue;
    if (!/^(?:[\w-]+[ \t]*:|[ \t]|- |#)/.test(line[0])) break;
    at = whole.start + line.index + line[0].length;
  }
  const edit: Edit = {
    title: 'Close the front matter',
    edits: [{ range: { start: at, end: at }, text: `${eol}---` }],
  };
  // Where words follow, only the writer knows which of them are the story's.
  return text.slice(at, whole.end).trim() === '' ? { fix: edit } : { suggestions: [edit] };
}

function lineAt(text: string, at: number): Range {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { start, end };
}
