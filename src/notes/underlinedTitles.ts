import { codeLines } from './codeLines';

/** In UTF-16 units. */
const LONGEST = 200;
/** Nobody draws these by accident, as a rule of "---" right below a paragraph is. */
const UNDERLINE = /^={3,}[ \t]*$/;
/** Words at the margin that begin no item, quote, table or heading. */
const WORDS = /^(?![-+*>|#=~`])\S/;

/** Notes in which a line alone above "=====" is a heading like "# The lamp". */
export function readUnderlinedTitles(text: string): string {
  if (!text.includes('\n===')) return text;
  const lines = codeLines(text, 0).map(({ start, end, code }) => ({ words: text.slice(start, end), code }));
  const isUnderlined = (at: number): boolean => {
    const [above, line, below] = [lines[at - 1]?.words ?? '', lines[at], lines[at + 1]];
    if (!line || !below || line.code || below.code || line.words.length > LONGEST) return false;
    return above.trim() === '' && WORDS.test(line.words) && UNDERLINE.test(below.words);
  };
  return lines
    .flatMap(({ words }, at) => (isUnderlined(at) ? [`# ${words}`] : isUnderlined(at - 1) ? [] : [words]))
    .join('\n')
    .concat(text.endsWith('\n') ? '\n' : '');
}
