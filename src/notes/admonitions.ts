import { codeLines } from './codeLines';

/** `!!! note "Situation"` or `??? tip`, as MkDocs writes them; ":::note Situation" or ":::tip[Situation]", as other sites do. */
const OPENS =
  /^(?:(?:!!!|\?\?\?\+?)[ \t]{1,3}([\w-]{1,30})[ \t]{0,3}(?:"([^"\n]{0,200})")?|(:::)[ \t]{0,3}([\w-]{1,30})(?:\[([^\]\n]{0,200})\]|[ \t]{1,3}([^\n{]{1,200}))?)[ \t]{0,9}$/;
const INDENTED = /^(?: {4}|\t)|^[ \t]*$/;
/** One stands in another: a story's, and in it those of its sections. */
const DEEPEST = 2;

/** The text with admonitions as the callouts that they are. */
export function readAdmonitions(text: string, deepest = DEEPEST): string {
  if (deepest === 0 || !/^(?:!!!|\?\?\?|:::)/m.test(text)) return text;
  const lines = codeLines(text, 0).map(({ start, end, code }) => ({ words: text.slice(start, end), code }));
  const written: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const { words = '', code } = lines[at] ?? {};
    const [opening, kind, title, isFenced, fencedKind, inBrackets, behind] = code ? [] : (OPENS.exec(words) ?? []);
    let end = at + 1;
    const goesOn = (line: string): boolean => (isFenced ? !line.startsWith(':::') : INDENTED.test(line));
    while (opening && end < lines.length && goesOn(lines[end]?.words ?? '')) end += 1;
    if (!opening || (isFenced && lines[end]?.words.trim() !== ':::')) {
      written.push(words);
      continue;
    }
    const body = lines.slice(at + 1, end).map((line) => line.words.replace(isFenced ? '' : /^(?: {4}|\t)/, ''));
    const inside = readAdmonitions(body.join('\n').trim(), deepest - 1);
    if (written.at(-1) !== '') written.push('');
    written.push(`> [!${kind ?? fencedKind}] ${title ?? inBrackets ?? behind ?? ''}`.trimEnd());
    written.push(...inside.split('\n').map((line) => `> ${line}`), '');
    at = isFenced ? end : end - 1;
  }
  return written.join('\n');
}
