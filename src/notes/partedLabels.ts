import { ANSWERS } from './answers';
import { codeLines } from './codeLines';
import { jointIn } from './joints';
import { BEFORE, labelsOf } from './labels';
import { type Mark, turnOf } from './marks';
import { isAnswer } from './questionHeadings';
import { sectionLabelOf } from './sectionLabel';
import { isQuestion, isTitle } from './titles';

/** What a line names: a heading as a whole, any other line where its labels stand. */
type Label = Pick<Mark, 'names' | 'range'>;

interface Line {
  readonly words: string;
  /** Code, a comment, or nothing. */
  readonly isSilent: boolean;
  readonly isHeading: boolean;
  readonly labels: readonly Label[];
}

/** A line whose first label stands behind the title of its story. */
interface Titled {
  readonly at: number;
  readonly title: string;
  readonly rest: string;
}

const HEADING = /^ {0,3}#{1,6}[ \t]/;
/** Ends a title. The end of a sentence does not. */
const COLON_OR_DASH = /[:：﹕–—-]/;
const NUMBERED = /\d$/;
/** "**Lamp.** S: …", "*Lamp* S: …": emphasis ends a title as well. */
const EMPHASIZED = /^(\*{1,3}|_{1,3})(?=[^\s*_])[^*_\n]{1,120}\1(?=[ \t])/;
const LAST_STOP = /\.(?=[*_]{1,3}$)/;
/** In UTF-16 units: titles are shorter. */
const FARTHEST = 120;

/**
 * The text with the first label of each story at the beginning of its line. "A:" in front of it answers a question and is
 * no Action; "Lamp:" is the story's title, and becomes a paragraph.
 */
export function partLabels(text: string): string {
  const lines = codeLines(text, 0).map(({ start, end, code }) => readLine(text.slice(start, end), code));
  const behind = labelsBehind(lines);
  const written = lines.map(({ words }) => words);
  /** Those below one heading. */
  let titled: Titled[] = [];
  let isBelowHeading = false;
  let told: Label | undefined;
  const settle = (): void => {
    // What a single one says may be a remark on the story that the heading names.
    if (isBelowHeading && titled.length < 2) return;
    for (const { at, title, rest } of titled) written[at] = `\n${title}\n\n${rest}`;
  };
  for (const [at, line] of lines.entries()) {
    if (line.isSilent) continue;
    if (line.isHeading) {
      settle();
      titled = [];
      isBelowHeading = true;
    }
    // Behind a Situation or Task "A:" is the Action.
    const rest = told && turnOf(told) < 2 ? undefined : answerOf(line, behind[at] ?? []);
    const title = rest === undefined ? titleOf(line, behind[at] ?? []) : undefined;
    if (rest !== undefined) written[at] = rest;
    if (title) titled.push({ at, ...title });
    const labels = rest === undefined ? line.labels : labelsOf(rest);
    told = labels.at(-1) ?? (line.isHeading || isQuestion(line.words) ? undefined : told);
  }
  settle();
  return written.join('\n');
}

function readLine(words: string, code: boolean): Line {
  const isHeading = !code && HEADING.test(words);
  const isSilent = code || words.trim() === '';
  const range = { start: 0, end: words.length };
  const { names } = isHeading ? sectionLabelOf(words) : { names: [] };
  if (isHeading) return { words, isSilent, isHeading, labels: names.length > 0 ? [{ names, range }] : [] };
  return { words, isSilent, isHeading, labels: isSilent ? [] : labelsOf(words) };
}

/** For each line the labels that follow it before anything else is asked: those of the next line that begins with one, and of the one behind. */
function labelsBehind(lines: readonly Line[]): readonly (readonly Label[])[] {
  const behind: (readonly Label[])[] = [];
  let following: readonly Label[] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    behind[at] = following;
    const line = lines[at];
    if (!line || line.isSilent) continue;
    if (opens(line)) following = [...line.labels, ...following.slice(0, 1)];
    else if (line.isHeading || isQuestion(line.words)) following = [];
  }
  return behind;
}

function opens({ labels: [first] }: Pick<Line, 'labels'>): boolean {
  return first?.range.start === 0;
}

/** The line without what says only that an answer follows, where a story's labels do. */
function answerOf(line: Line, behind: readonly Label[]): string | undefined {
  const answer = ANSWERS.exec(line.words)?.[0];
  const { head, rest } = answer === undefined ? parted(line) : { head: '', rest: line.words.slice(answer.length) };
  if (answer === undefined && (!isAnswer(head) || NUMBERED.test(head))) return undefined;
  if (rest.trim() === '') return beginsStory(behind) ? '' : undefined;
  const labels = labelsOf(rest);
  return opens({ labels }) && beginsStory([...labels, ...behind]) ? rest : undefined;
}

/** The title in front of the first label of a line, and the line from there on. */
function titleOf(line: Line, behind: readonly Label[]): Pick<Titled, 'title' | 'rest'> | undefined {
  if (line.isHeading || opens(line)) return undefined;
  const { head: title, rest } = parted(line);
  if (!isTitle(title) || sectionLabelOf(title).names.length > 0) return undefined;
  const labels = labelsOf(rest);
  const isFirst = opens({ labels }) && labels[0]?.names[0] === 'Situation';
  return isFirst && beginsStory([...labels, ...behind]) ? { title, rest } : undefined;
}

/** A line without its bullet, parted behind a stressed title or at its first colon or dash. */
function parted({ words }: Line): { readonly head: string; readonly rest: string } {
  const line = words.slice(BEFORE.exec(words)?.[0].length ?? 0);
  const stressed = EMPHASIZED.exec(line)?.[0] ?? '';
  const behind = line.slice(stressed.length).trimStart();
  if (stressed !== '' && opens({ labels: labelsOf(behind) }))
    return { head: stressed.replace(LAST_STOP, ''), rest: behind };
  const near = line.slice(0, FARTHEST);
  // Most lines have none, and every kind of joint would be looked for.
  const joint = COLON_OR_DASH.test(near) ? jointIn(near, 0) : undefined;
  if (!joint || !COLON_OR_DASH.test(line.slice(joint.start, joint.end))) return { head: '', rest: line };
  return { head: line.slice(0, joint.start), rest: line.slice(joint.end).trimStart() };
}

/** Whether labels begin with a Situation or Task and go on to something later. */
function beginsStory([first, ...others]: readonly Label[]): boolean {
  return first !== undefined && turnOf(first) < 2 && others.some((label) => turnOf(label) > turnOf(first));
}
