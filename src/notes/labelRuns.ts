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
const NAME = String.raw`[STARL]|\p{Lu}\p{L}{2,20}`;
/** In brackets also in lower case. */
const IN_BRACKETS = String.raw`[([{]([STARLstarl]|\p{L}{3,20})[)\]}](?![([])[ \t]{0,2}[:：.–—-]?`;
const IN_ANGLES = `<(${NAME})>[ \\t]{0,2}[:：.–—-]?`;
/** "(S)", "{S}", "[Situation]:", "S)", "S.", "S...", "S/", "S>", "S-Text", "S ->", "S · ", "S" and a tab, "S" alone; "A1:"; "Task,". No link. */
const FIRST = new RegExp(
  `^(?:${IN_BRACKETS}|${IN_ANGLES}|((?:${NAME})\\d{0,2})(?:[ \\t]?(?:[:：][-–—](?=[ \\t])|${LABEL_COLON}|[;；–—=→|·•»›…]|[-=]>)|[)\\/>\\t]|\\.{1,3}|(?<=\\p{L}{3}),(?=[ \\t][\\p{Lu}\\p{N}"“]|[ \\t]{0,3}$)|-|[ \\t]{0,3}$))[ \\t]{0,3}`,
  'u',
);
/** Behind a picture a name needs no sign of its own: "🎯 Task It was mine". */
const BEHIND_PICTURE = /^(\p{Lu}\p{L}{2,20})[ \t]{1,3}(?=[\p{Lu}\p{N}"“])/u;
const PICTURED = new RegExp(PICTURE, 'u');
const SENTENCE_END = String.raw`(?<=[.!?…;,)"”’|\]][ \t]{1,3})`;
/** In the middle of a line: behind the end of a sentence, a tab or a picture. "Task:", "Task (T):", "T-Text", "Task" and a tab. */
const NAMED = `(${NAME})(?:[ \\t]?\\((?:${NAME})\\))?`;
const LATER = new RegExp(
  [
    `(?<=\\s)(?:${PICTURE}){0,3}(?:[([{<](${NAME})[)\\]}>](?![([])[ \\t]{0,2}[:：.–—-]?)`,
    String.raw`(?<=\s)\*\*[([]?(${NAME})[)\].]?\*\*[ \t]{0,2}[:：.–—-]?`,
    `(?<=\\s)(?<sign>[*_])(${NAME})(?:[:：]\\k<sign>|\\k<sign>[ \\t]{0,2}[:：])`,
    `${SENTENCE_END}(?:${IN_BRACKETS}|([STARL])[-–—](?=[\\p{L}\\p{N}]))`,
    `(?:${SENTENCE_END}(?:${PICTURE}){0,3}|(?<=\\s)(?:${PICTURE}){1,3}|(?<=\\t))${NAMED}[ \\t]?(?:[:：]|→|[-=]>)`,
    `(?<=\\t)${NAMED}\\t`,
    `${SENTENCE_END}(${NAME})(?:[ \\t][–—-](?=\\s)|(?:[)\\/>]|\\.{1,3})(?=\\s))`,
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

function markOf([, ...written]: RegExpMatchArray, start: number, end: number): Mark | undefined {
  const title = written.find((name) => name !== undefined && /\p{L}/u.test(name)) ?? '';
  const { names } = sectionLabelOf(title.replace(NUMBER, ''));
  return names.length === 0 ? undefined : { range: { start, end }, names, title, lead: '', aside: '', depth: LABEL };
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
