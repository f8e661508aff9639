import { LABEL_COLON } from './joints';
import { LABEL, type Mark, turnOf } from './marks';
import { namesWithin } from './namesWithin';
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
const IN_BRACKETS = String.raw`[([{]([STARLstarl](?:[/&+][STARL])?|\p{L}{3,20}(?:[/&+]\p{L}{3,20})?)[)\]}](?![([])[ \t]{0,2}[:：.–—-]?`;
const IN_ANGLES = `<(${NAME})>[ \\t]{0,2}[:：.–—-]?`;
/** "(S)", "{S}", "[Situation]:", "S)", "S.", "S...", "S/", "S>", "S-Text", "S ->", "S · ", "S" and a tab, "S" alone; "A1:"; "Task,". No link. */
const FIRST = new RegExp(
  `^(?:${IN_BRACKETS}|${IN_ANGLES}|((?:${NAME})\\d{0,2})(?:[ \\t]?(?:[:：][-–—](?=[ \\t])|${LABEL_COLON}|[;；–—=→|·•»›…]|[-=]>)|[)\\/>\\t]|\\.{1,3}|(?<=\\p{L}{3}),(?=[ \\t][\\p{Lu}\\p{N}"“]|[ \\t]{0,3}$)|-|[ \\t]{0,3}$))[ \\t]{0,3}`,
  'u',
);
/** A name whose bold got lost needs no sign of its own: "Task It was mine", "TASK It was mine". */
const BARE = /^(\p{Lu}\p{L}{2,20})[ \t]{1,3}(?=[\p{Lu}"“]|\p{N}{1,4}(?![\p{N}:：.)–-]))/u;
/** What could be labels in a line that starts at offset `at`, its first words behind `before` characters. */
export function candidatesIn(line: string, before: number, at: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const words = line.slice(before);
  const first = FIRST.exec(words) ?? BARE.exec(words);
  // A tab or a bar alone behind the name is a column's.
  let reached = at + before + (first?.[0].length ?? 0);
  const begun = first && markOf(nameOf(first), '', at, reached);
  if (begun) found.push({ mark: begun, first: true });
  for (const { start, end, name, aside } of namesWithin(line)) {
    if (start < before) continue;
    const mark = markOf(name, aside, at + start, at + end);
    // Names between tabs with no words between them stand over columns.
    const isOverColumn = at + start === reached && line.slice(start, end).trimEnd() === name;
    reached = at + end;
    if (mark && !isOverColumn) found.push({ mark, first: false });
  }
  return found;
}

function nameOf([, ...captured]: RegExpMatchArray): string {
  return captured.find((name) => name !== undefined) ?? '';
}

function markOf(title: string, beside: string, start: number, end: number): Mark | undefined {
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
