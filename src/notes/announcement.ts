import { beginsAsRequest } from '../story/storyQuestions';
import { ASKS } from './answers';
import { plainTitle } from './plainTitle';
import { isQuestion, isTitle, saysOfStory } from './titles';

const QUOTED = /^[ \t]{0,3}>/;
/** "Company: City Lines", "- Used for: conflict": said of the story whose title stands above. */
const REMARK = /^[ \t]{0,3}(?:[-*•+][ \t]{1,3})?\p{L}[\p{L} /&-]{1,30}[:：][ \t]{0,3}\S/u;
/** A level alone: it may be that of the story before. */
const LEVEL = /^\W*level[^\n]*$/i;
/** The labels of a question or title. Any other that says something of a story may stand at the end of the one before. */
const HEADS = /^(?:[qst]|fr)/i;
/** Points at the story below and is no title of it: "Here's my answer:". */
const POINTS = /^(?:here|this|these|below|sure|the following|as follows)\b/i;
/** "2. The soup", "Story 2 – The soup": one of several stories. */
const COUNTED = /^[ \t]{0,3}((?:story|example)[ \t]|)#?(\d{1,2})(?:[ \t]?[.):–-]|$)/i;

/** The line of a paragraph that names a story or asks for it, with nothing below it but remarks. */
export function headOf(paragraph: string): string | undefined {
  const [first = '', ...remarks] = paragraph.trim().split('\n');
  const isNamed = isQuestion(first) || isTitle(POINTS.test(first) ? first : first.replace(/[:：]$/, ''));
  // One line may look like a label of the writer's; two that say what they say of a story are no chance.
  const isSaid = remarks.length === 0 || !REMARK.test(first) || [first, ...remarks].filter(saysOfStory).length > 1;
  return isNamed && isSaid && remarks.every((line) => REMARK.test(line)) ? first : undefined;
}

/**
 * Where in the text of a story's last section the words begin that announce the next story: after a rule, or a title or
 * question alone. A question of an interviewer's, and a title like this story's own, may stand right below the section.
 *
 * @param above what stands above this story
 */
export function announcement(text: string, above = ''): { readonly end: number; readonly start: number } {
  const rule = [...text.matchAll(/(?:^|\n)[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*(?=\r?\n|$)/g)].at(-1);
  const gaps = [...text.matchAll(/\n[ \t]*\r?\n/g)].map(({ index, 0: gap }) => index + gap.length);
  const end = text.trimEnd().length;
  const lastLine = text.lastIndexOf('\n', end - 1) + 1;
  const line = text.slice(lastLine, end);
  const before = text.slice(text.lastIndexOf('\n', lastLine - 2) + 1, lastLine);
  // The next item of a list belongs to that list.
  if (lastLine > 0 && (isAsked(line) || (isNext(line, above) && !isNext(line, before)))) gaps.push(lastLine);
  const said = saidFrom(text, end);
  if (said > 0 && said < end) gaps.push(said);
  let from = rule ? rule.index + rule[0].length : text.length;
  let to = from;
  let isNearest = true;
  for (const gap of gaps.toReversed()) {
    if (gap > from) continue;
    const words = text.slice(gap, to).trim();
    to = gap;
    if (words === '') continue;
    if (words.includes('\n') && !isNearest) break;
    if (headOf(words) === undefined && !saysWhatAbout(words)) break;
    isNearest = false;
    from = gap;
  }
  return { end: rule && rule.index < from ? rule.index : from, start: from };
}

/** Where the lines at the end begin, two at least, that say by labels what the next story is called or answers; or the end itself. */
function saidFrom(text: string, end: number): number {
  let from = end;
  let below = end;
  for (let at = end; at > 0; at -= 1) {
    at = text.lastIndexOf('\n', at - 1) + 1;
    const line = text.slice(at, below);
    if (!saysOfStory(line)) break;
    if (below < end && HEADS.test(plainTitle(line))) from = at;
    below = at - 1;
  }
  return from;
}

/** Lines of which each says by a label what it says of a story. */
const saysWhatAbout = (words: string): boolean => words.split('\n').every(saysOfStory) && !LEVEL.test(words);

/** Whether somebody else asks: in a quote, behind "Q:", or for a story. */
function isAsked(line: string): boolean {
  return isQuestion(line) && (QUOTED.test(line) || ASKS.test(line) || beginsAsRequest(plainTitle(line)));
}

/** Whether a line is the title behind one of those above: the next number, or in capitals as that one. */
function isNext(line: string, above: string): boolean {
  const [, kind, number] = COUNTED.exec(line) ?? [];
  return above.split('\n').some((own) => {
    const before = COUNTED.exec(own);
    if (number === undefined || !before) return isShouted(line) && isShouted(own);
    return kind?.toLowerCase() === before[1]?.toLowerCase() && Number(number) === Number(before[2]) + 1;
  });
}

function isShouted(line: string): boolean {
  return isTitle(line) && /\p{Lu}{3}/u.test(line) && line === line.toUpperCase();
}
