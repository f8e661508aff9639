import type { PrincipleName } from '../checks/types';
import { BULLETS } from '../story/bullets';
import { UNSAID } from '../story/headingWords';
import { readMarkdown } from '../story/markdown';
import { Answers } from './answers';
import { codeLines } from './codeLines';
import { LABEL_COLON } from './joints';
import { type Candidate, candidatesIn, credible } from './labelRuns';
import { BOLD_LINE, LABEL, type Mark, storyFrom } from './marks';
import { labelStart } from './namesWithin';
import { PICTURE } from './pictures';
import { plainTitle } from './plainTitle';
import { isAnswer } from './questionHeadings';
import { bare, type SectionLabel, sectionLabelOf } from './sectionLabel';

const LONGEST_LINE = 4000;

/** Indent, quote marks, a bullet or number, a box to tick, pictures. */
export const BEFORE = new RegExp(
  `^[ \\t>]{0,24}(?:(?:[${BULLETS}]\\uFE0F?|\\d{1,2}[.)])[ \\t]{1,4})?(?:\\[[ xX]\\][ \\t]{1,4})?(?:${PICTURE}){0,4}`,
  'u',
);
const EMPHASISED = /^([*_]{1,3})([^*_\n]{1,160})[*_]{1,3}/;
/** In the middle of a line only bold words with a colon are trusted. */
const INLINE = /(\*\*|__)([\p{L}][^*_\n:]{0,40})(?::[ \t]?\1|\1[ \t]?:)/gu;
/** What opens and closes a label that is marked otherwise: quotation marks, code, a marker pen, links, elements of HTML. */
const OPENS = String.raw`["“„«${'`'}]|==|\+\+|~~|\[\[|\[(?=[^\]\n]{1,40}\]\()|<[a-zA-Z][^<>\n]{0,100}>`;
const CLOSES = String.raw`["“”»${'`'}]|==|\+\+|~~|\]\]|\]\([^()\n]{0,200}\)|<\/[a-zA-Z]{1,12}>`;
/** Comments, the marks of notes, pictures between a name and its colon. */
const BESIDE = String.raw`(?:[ \t]{0,3}(?:${UNSAID.source})){1,3}`;
const BESIDE_COLON = new RegExp(String.raw`^${BESIDE}(?=[ \t]{0,3}(?:${LABEL_COLON}))`, 'iu');
/** Pictures between a name and its colon or dash, an aside between one and its colon. */
const PICTURES = `(?:${PICTURE}){1,3}(?=[:：﹕→=]|[–—-](?=\\s))`;
const PICTURES_BESIDE = new RegExp(`^[ \\t]{0,3}${PICTURES}`, 'u');
const PICTURES_BEHIND = new RegExp(String.raw`^(\p{L}[\p{L}\p{N}'’&/() ]{0,40})${PICTURES}`, 'u');
const ASIDE_BESIDE = /^[ \t]{0,3}\([^()\n]{1,80}\)(?=[ \t]{0,3}[:：﹕])/;
const PLAIN = new RegExp(
  String.raw`^((?:${OPENS})?)((?:[([{]\p{Lu}[)\]}](?=\p{Ll}))?[\p{L}](?:[\p{L}\p{N}'’&/()%~ -]|:\d){0,40}?)((?:${CLOSES})?(?:${BESIDE})?)[ \t\u200B\u2060\uFEFF]{0,3}(?:[-=]>|:[-–—](?=\s)|${LABEL_COLON}|[–—→=]|-(?=\s))`,
  'iu',
);
const SEPARATOR = new RegExp(
  String.raw`^[ \t]{0,3}(?::[-–—](?=\s)|${LABEL_COLON}|[–—→=…]|\.{1,3}|[-·•»›;,](?=\s))?[ \t]{0,3}`,
  'u',
);

const UNDERLINE = /[ \t]*\n[ \t]{0,3}(?:={1,200}|-{1,200})[ \t]*(?=\n|$)/y;

/** Too common as words of a sentence to be trusted as a label without emphasis, unless a whole story is labelled so. */
const WEAK_LABELS = new Set([
  ...['problem', 'goal', 'goals', 'role', 'steps', 'approach', 'challenge', 'impact', 'risks', 'notes', 'context'],
  ...['background', 'solution', 'metrics', 'draft', 'setting', 'questions', 'lesson', 'ziel', 'kontext'],
]);

/** Headings, bold lines and labels of a note, in the order of the text. Code and comments hold none. */
export function readMarks(text: string, from: number, principles: readonly PrincipleName[]): readonly Mark[] {
  // A paragraph above a rule is a heading to Markdown, and nobody meant it as one.
  const found = readMarkdown(text, from).headings.filter(({ title }) => !/[\r\n]/.test(title));
  const marks: Mark[] = found.map(({ range, title, depth }) => {
    const label = sectionLabelOf(title);
    return { range: withUnderline(text, range), title: plainTitle(title), depth, ...partsOf(label) };
  });
  const headings = new Set(marks.map(({ range }) => lineStart(text, range.start)));
  const weak: Mark[] = [];
  const runs: Candidate[][] = [[]];
  const answers = new Answers(principles);
  for (const { start, end, code } of codeLines(text, from)) {
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    if (headings.has(start)) {
      answers.forget();
      runs.push([]);
    }
    if (code || headings.has(start) || line.trim() === '') continue;
    if (answers.takes(line)) continue;
    const found = marksIn(line, start);
    for (const mark of found) (isWeak(mark, line) ? weak : marks).push(mark);
    const strong = found.filter(({ names, range }) => names.length > 0 && range.start === start);
    const [first] = strong;
    const others = candidatesIn(line, BEFORE.exec(line)?.[0].length ?? 0, start);
    answers.read(line, [...found, ...others.map(({ mark }) => mark)]);
    const run = runs.at(-1);
    if (first) run?.push({ mark: first, first: true });
    for (const other of others) if (!first || other.mark.range.start >= first.range.end) run?.push(other);
  }
  const taken = new Set([...marks, ...weak].map(({ range }) => range.start));
  marks.push(...runs.flatMap(credible).filter(({ range }) => !taken.has(range.start)));
  const names = new Set([...weak, ...marks].flatMap((mark) => (mark.depth === LABEL ? mark.names : [])));
  const labelled = names.size >= 3 && names.has('Action') && names.has('Result');
  const all = [...marks, ...(labelled ? weak : [])].sort((a, b) => a.range.start - b.range.start);
  // Deeper in an outline the story's title stands above it.
  return all.filter(({ range: { start } }, at) => /\s/.test(text.charAt(start)) || !isRemark(all, at));
}

/** "Role: nurse" above a whole story with a Task of its own. */
function isRemark(marks: readonly Mark[], at: number): boolean {
  const { depth, names: [name] = [], title = '' } = marks[at] ?? {};
  if (depth !== LABEL || name !== 'Task' || !WEAK_LABELS.has(title.toLowerCase())) return false;
  const story = marks.slice(at + 1, storyFrom(marks, at + 1) ?? 0);
  return story.findIndex(({ names }) => names.includes(name)) > 0;
}

/** What a label says, as a mark holds it. */
function partsOf({
  names,
  rest,
  aside,
  above,
  unsaid,
}: SectionLabel): Pick<Mark, 'names' | 'lead' | 'aside' | 'above'> {
  const lead = [unsaid, rest].filter((words) => words !== '').join('\n\n');
  return { names, lead, aside, ...(above && { above }) };
}

/** A heading with the line of "=" or "-" that makes it one. */
function withUnderline(text: string, { start, end }: Mark['range']): Mark['range'] {
  UNDERLINE.lastIndex = end;
  return text[start] !== '#' && UNDERLINE.test(text) ? { start, end: UNDERLINE.lastIndex } : { start, end };
}

/** What could be the labels of a line by itself, in their order. */
export function labelsOf(written: string): readonly Mark[] {
  const line = written.slice(0, LONGEST_LINE);
  const others = candidatesIn(line, BEFORE.exec(line)?.[0].length ?? 0, 0).map(({ mark }) => mark);
  return [...marksIn(line, 0), ...others]
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => a.range.start - b.range.start);
}

function isWeak({ depth, names, title }: Mark, line: string): boolean {
  const emphasised = /^[*_]/.test(line.replace(BEFORE, ''));
  const shouted = title.length > 1 && title === title.toUpperCase();
  const word = title.toLowerCase().replace(/^(?:the|my|our) /, '');
  return depth >= BOLD_LINE && names.length > 0 && !emphasised && !shouted && WEAK_LABELS.has(word);
}

function marksIn(line: string, at: number): readonly Mark[] {
  const before = BEFORE.exec(line)?.[0].length ?? 0;
  const first = markAt(line, before, at);
  const marks = first && first.names.length > 0 ? [first] : [];
  for (const { index, 0: words, 2: label = '' } of line.matchAll(INLINE)) {
    if (first && at + index < first.range.end) continue;
    const parts = partsOf(sectionLabelOf(label));
    if (parts.names.length === 0) continue;
    const range = { start: at + labelStart(line, index), end: at + index + words.length };
    marks.push({ range, title: bare(label), depth: LABEL, ...parts });
  }
  return marks.length === 0 && first ? [first] : marks;
}

/** The mark with which a line begins. Its range takes the bullet in. */
function markAt(line: string, before: number, at: number): Mark | undefined {
  const written = line.slice(before);
  const emphasised = EMPHASISED.exec(written);
  if (emphasised) return emphasisedMark(written, emphasised, before, at);
  const words = written.replace(PICTURES_BEHIND, '$1');
  const plain = PLAIN.exec(words);
  const whole = /[.!?,;]\s*$/.test(words) ? '' : words.trim();
  const [taken = words, opening = '', inside, closing = ''] = plain ?? [];
  const label = inside?.trim() ?? (whole.length > 1 ? whole : '');
  const found = sectionLabelOf(opening + label + closing);
  if (found.names.length === 0 || found.rest !== '' || (!plain && !isNameAlone(label))) return undefined;
  // "STAR method" is no Action.
  if (isAnswer(label)) return undefined;
  const end = at + before + taken.length + written.length - words.length;
  return { range: { start: at, end }, title: bare(label), depth: LABEL, ...partsOf(found) };
}

/** A line that says "Situation" or "RESULT" and nothing else. In lower case it may be the end of a sentence. */
function isNameAlone(line: string): boolean {
  return /^\p{Lu}/u.test(line);
}

function emphasisedMark(words: string, match: RegExpExecArray, before: number, at: number): Mark | undefined {
  const [whole, signs = '', inside = ''] = match;
  const tail = words.slice(whole.length);
  // "**S**ituation: …"
  const spelled = inside.length === 1 ? (/^\p{Ll}{2,20}/u.exec(tail)?.[0] ?? '') : '';
  const beside = besideName(tail.slice(spelled.length));
  const { names, rest, ...label } = sectionLabelOf(inside + spelled + beside);
  const after = tail.slice(spelled.length + beside.length);
  const separator = SEPARATOR.exec(after)?.[0].length ?? 0;
  const alone = after.slice(separator).trim() === '';
  if (names.length === 0) {
    // A heading in bold: of its own line, and more than one sign, or it is a stressed word.
    if (!alone || signs.length < 2 || /[.,;]$/.test(inside.trim())) return undefined;
    const range = { start: at, end: at + before + words.trimEnd().length };
    return { range, names, title: plainTitle(inside), lead: '', aside: '', depth: BOLD_LINE };
  }
  const end = at + before + whole.length + spelled.length + beside.length + (alone ? after.length : separator);
  const depth = alone && rest === '' ? BOLD_LINE : LABEL;
  const title = bare(inside + spelled);
  return { range: { start: at, end }, title, depth, ...partsOf({ names, rest, ...label }) };
}

/** What stands between a name and its colon. */
function besideName(tail: string): string {
  const aside = ASIDE_BESIDE.exec(tail)?.[0];
  return aside ?? (BESIDE_COLON.exec(tail) ?? PICTURES_BESIDE.exec(tail))?.[0] ?? '';
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  return start;
}
