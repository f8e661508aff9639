import { isQuestion, isTitle } from './titles';

/**
 * Where in the text of a story's last section the words begin that announce the next story: after a rule, or a title or
 * question alone.
 */
export function announcement(text: string): { readonly end: number; readonly start: number } {
  const rule = [...text.matchAll(/(?:^|\n)[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*(?=\r?\n|$)/g)].at(-1);
  const gaps = [...text.matchAll(/\n[ \t]*\r?\n/g)].map(({ index, 0: gap }) => index + gap.length);
  let from = rule ? rule.index + rule[0].length : text.length;
  let to = from;
  for (const gap of gaps.toReversed()) {
    if (gap > from) continue;
    const words = text.slice(gap, to).trim();
    to = gap;
    if (words === '') continue;
    if (words.includes('\n') || !(isQuestion(words) || isTitle(words) || /^principle|^lps?\b/i.test(words))) break;
    from = gap;
  }
  return { end: rule && rule.index < from ? rule.index : from, start: from };
}
