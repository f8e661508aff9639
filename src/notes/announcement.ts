import { beginsAsRequest } from '../story/storyQuestions';
import { ASKS } from './answers';
import { plainTitle } from './plainTitle';
import { isQuestion, isTitle, saysOfStory } from './titles';

const QUOTED = /^[ \t]{0,3}>/;

/**
 * Where in the text of a story's last section the words begin that announce the next story: after a rule, or a title or
 * question alone, or lines with labels such as "Title:"; an interviewer's question may stand right below the section.
 */
export function announcement(text: string): { readonly end: number; readonly start: number } {
  const rule = [...text.matchAll(/(?:^|\n)[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*(?=\r?\n|$)/g)].at(-1);
  const gaps = [...text.matchAll(/\n[ \t]*\r?\n/g)].map(({ index, 0: gap }) => index + gap.length);
  const end = text.trimEnd().length;
  const lastLine = text.lastIndexOf('\n', end - 1) + 1;
  if (lastLine > 0 && isAsked(text.slice(lastLine, end))) gaps.push(lastLine);
  let from = rule ? rule.index + rule[0].length : text.length;
  let to = from;
  for (const gap of gaps.toReversed()) {
    if (gap > from) continue;
    const words = text.slice(gap, to).trim();
    to = gap;
    if (words === '') continue;
    if (!announces(words)) break;
    from = gap;
  }
  return { end: rule && rule.index < from ? rule.index : from, start: from };
}

/** A title, a question or a principle alone; or lines of which each has a label that says which it is. */
function announces(paragraph: string): boolean {
  if (paragraph.includes('\n')) return paragraph.split('\n').every(saysOfStory);
  return isQuestion(paragraph) || isTitle(paragraph) || /^principle|^lps?\b/i.test(paragraph);
}

/** Whether somebody else asks: in a quote, behind "Q:", or for a story. */
function isAsked(line: string): boolean {
  return isQuestion(line) && (QUOTED.test(line) || ASKS.test(line) || beginsAsRequest(plainTitle(line)));
}
