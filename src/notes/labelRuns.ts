import { BULLETS } from '../story/bullets';
import { LABEL_COLON } from './joints';
import { LABEL, type Mark, turnOf } from './marks';
import { PICTURE } from './pictures';
import { sectionLabelOf } from './sectionLabel';

/** A label that nobody would take for one by itself, such as "S)" or "(A)". */
export interface Candidate {
  readonly mark: Mark;
  /** At the beginning of its line. */
  readonly first: boolean;
}

const NUMBER = /\d{1,2}$/;
/** "S", "Situation", and two of them in one: "S/T", "Situation & Task". */
const NAME = String.raw`[STARL](?:[ \t]?[/&+][ \t]?[STARL])?|\p{Lu}\p{L}{2,20}(?:[ \t]?[/&+][ \t]?\p{Lu}\p{L}{2,20})?`;
/** In brackets also in lower case. */
const IN_BRACKETS = String.raw`[([{]([STARLstarl](?:[/&+][STARLstarl])?|\p{L}{3,20}(?:[/&+]\p{L}{3,20})?)[)\]}](?![([])[ \t]{0,2}[:：.–—-]?`;
const IN_ANGLES = `<(${NAME})>[ \\t]{0,2}[:：.–—-]?`;
/** "(S)", "{S}", "[Situation]:", "S)", "S.", "S...", "S/", "S>", "S-Text", "S ->", "S · ", "S" and a tab, "S" alone; "A1:"; "Task,". No link. */
const FIRST = new RegExp(
  `^(?:${IN_BRACKETS}|${IN_ANGLES}|((?:${NAME})\\d{0,2})(?:[ \\t]?(?:[:：][-–—](?=[ \\t])|${LABEL_COLON}|[;；–—=→|·•»›…]|[-=]>)|[)\\/>\\t]|\\.{1,3}|(?<=\\p{L}{3}),(?=[ \\t][\\p{Lu}\\p{N}"“]|[ \\t]{0,3}$)|-|[ \\t]{0,3}$))[ \\t]{0,3}`,
  'u',
);
/** Behind a picture a name needs no sign of its own: "🎯 Task It was mine". */
const BEHIND_PICTURE = /^(\p{Lu}\p{L}{2,20})[ \t]{1,3}(?=[\p{Lu}\p{N}"“])/u;
const PICTURED = new RegExp(PICTURE, 'u');
/** Also the end of words in bold or italics: "**Lamp** S: …". */
const SENTENCE_END = String.raw`(?<=(?:[.!?…;,)"”’|\]]|[^\s*_][*_]{1,3})[ \t]{1,3})`;
/**
 * In the middle of a line a bullet, a bar or a slash in front of the label, and the number of an item: a number that no
 * sentence ends before is a figure, "from 5 to 2. Result: …".
 */
export const SIGN_BEFORE = `(?:(?<=\\s)[|/${BULLETS}]{1,2}\\uFE0F?|(?<=[.!?…;)"”’\\]][ \\t]{1,3})\\d{1,2}[.)])[ \\t]{1,3}`;
const BEFORE_NAME = `(?:${SIGN_BEFORE}|${SENTENCE_END})`;
const BEFORE_MARKED = `(?:${SIGN_BEFORE}|(?<=\\s))`;
const ASIDE = String.raw`(\([^()\n]{1,40}\))`;
const PICTURES_BEHIND = `[ \\t]{0,3}(?:${PICTURE}){1,3}`;
/** In the middle of a line: behind the end of a sentence, a sign, a tab or a picture. "Task:", "Task (10 s):", "Task 🎯:", "T-Text", "Task" and a tab. */
const NAMED = `(${NAME})(?:[ \\t]?${ASIDE})?`;
const LATER = new RegExp(
  [
    `${BEFORE_MARKED}(?:${PICTURE}){0,3}(?:[([{<](${NAME})[)\\]}>](?![([])[ \\t]{0,2}[:：.–—-]?)`,
    `${BEFORE_MARKED}\\*\\*[([]?(${NAME})[)\\].]?\\*\\*(?!\\p{Ll})(?:[ \\t]?${ASIDE}(?=[ \\t]?[:：]))?(?:${PICTURES_BEHIND}(?=[:：–—-]))?[ \\t]{0,2}[:：.–—-]?`,
    `${BEFORE_MARKED}(?<around>\\*{1,3}|_{1,3})([STARL])\\k<around>(?<spelled>\\p{Ll}{2,20})[ \\t]{0,2}[:：.–—-]`,
    `${BEFORE_MARKED}(?<sign>[*_])(${NAME})(?:[:：]\\k<sign>|\\k<sign>[ \\t]{0,2}[:：])`,
    `${SENTENCE_END}(?:${IN_BRACKETS}|([STARL])[-–—](?=[\\p{L}\\p{N}]))`,
    `(?:${BEFORE_NAME}(?:${PICTURE}){0,3}|(?<=\\s)(?:${PICTURE}){1,3}|(?<=\\t))${NAMED}(?:${PICTURES_BEHIND}|[ \\t]?)(?:[:：]|→|[-=]>)`,
    `(?<=\\t)${NAMED}\\t`,
    `${BEFORE_NAME}(${NAME})(?:(?:${PICTURES_BEHIND}|[ \\t])[–—-](?=\\s)|(?:[)\\/>]|\\.{1,3})(?=\\s))`,
  ]
    .map((one) => `${one}[ \\t]{0,3}`)
    .join('|'),
  'gu',
);

/** What could be labels in a line that starts at offset `at`, its first words behind `before` characters. */
export function candidatesIn(line: string, before: number, at: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const words = line.slice(before);
  const first = FIRST.exec(words) ?? (PICTURED.test(line.slice(0, before)) ? BEHIND_PICTURE.exec(words) : null);
  // A tab or a bar alone behind the name is a column's.
  let reached = at + before + (first?.[0].length ?? 0);
  const begun = first && markOf(first, at, reached);
  if (begun) found.push({ mark: begun, first: true });
  for (const match of line.matchAll(LATER)) {
    if (match.index < before) continue;
    const start = at + match.index;
    const mark = markOf(match, start, start + match[0].length);
    // Names between tabs with no words between them stand over columns.
    const isOverColumn = start === reached && match[0].trimEnd() === mark?.title;
    reached = start + match[0].length;
    if (mark && !isOverColumn) found.push({ mark, first: false });
  }
  return found;
}

function markOf(match: RegExpMatchArray, start: number, end: number): Mark | undefined {
  const written = match.slice(1).filter((part) => part !== undefined);
  const name = written.find((part) => /\p{L}/u.test(part)) ?? '';
  // "**T**ask: …"
  const title = name + (match.groups?.['spelled'] ?? '');
  const beside = written.find((part) => part.startsWith('(')) ?? '';
  const { names, aside } = sectionLabelOf(`${title.replace(NUMBER, '')} ${beside}`.trimEnd());
  return names.length === 0 ? undefined : { range: { start, end }, names, title, lead: '', aside, depth: LABEL };
}

/**
 * Those of the candidates between two headings that make whole stories, in the order of S, T, A and R. Where those at
 * the beginnings of lines do, words inside the lines are only words.
 */
export function credible(candidates: readonly Candidate[]): readonly Mark[] {
  const lines = wholeRuns(candidates.filter(({ first }) => first));
  return lines.length > 0 ? lines : wholeRuns(candidates);
}

function wholeRuns(candidates: readonly Candidate[]): readonly Mark[] {
  const runs: Mark[][] = [];
  for (const { mark } of candidates) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (!run || !last) runs.push([mark]);
    else if (turnOf(mark) > turnOf(last) || goesOn(mark, last)) run.push(mark);
    else if (turnOf(mark) <= turnOf(run[0] ?? mark)) runs.push([mark]);
  }
  return runs.filter(isWhole).flat();
}

/** "A2" behind "A1": the next of several steps. */
function goesOn(mark: Mark, last: Mark): boolean {
  return turnOf(mark) === turnOf(last) && NUMBER.test(mark.title);
}

function isWhole(run: readonly Mark[]): boolean {
  const names = new Set(run.flatMap((mark) => mark.names));
  const steps = run.filter(({ names: [name], title }) => name === 'Action' && NUMBER.test(title));
  // "T:" and behind it "A1:", "A2:" are no list of something else.
  if (steps.length >= 2 && names.size >= 2 && !NUMBER.test(run[0]?.title ?? '')) return true;
  return names.size >= 3 && names.has('Action') && names.has('Result');
}
