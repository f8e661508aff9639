import { codeLines } from './codeLines';
import { plainTitle } from './plainTitle';
import { isQuestion } from './titles';

const HEADING = /^#{1,6}[ \t]|^(?:\*\*|__)[^\n]{1,60}(?:\*\*|__):?[ \t]*$/;
const QUESTION = /^(?:the |interview |behaviou?ral )?(?:question|prompt)(?: asked)?$/i;
const ANSWER =
  /^(?:(?:my|the|sample|model|full|example|draft|final|short|long) ){0,2}(?:(?:star[a-z]? )?(?:answer|story)|star[a-z]? (?:response|version|example))(?: \(star\))?$|^star(?: (?:method|format))?$/i;

/**
 * The text without headings that say only what kind of words follow: the question below "## Question" becomes a line
 * "Question: …", and what stands below "## STAR Answer" belongs to the heading above it.
 */
export function joinQuestions(text: string): string {
  if (!/question|prompt|answer|star|story/i.test(text)) return text;
  const lines = codeLines(text, 0).map(({ start, end, code }) => ({ words: text.slice(start, end), code }));
  const written = lines.map(({ words }) => words);
  for (const [at, { words, code }] of lines.entries()) {
    if (code || !HEADING.test(words)) continue;
    const title = plainTitle(words);
    if (ANSWER.test(title)) written[at] = '';
    if (!QUESTION.test(title)) continue;
    let asked = at + 1;
    while (asked < lines.length && lines[asked]?.words.trim() === '') asked += 1;
    const question = plainTitle(lines[asked]?.words ?? '');
    const after = lines[asked + 1]?.words.trim() ?? '';
    if (lines[asked]?.code || !isQuestion(question) || !(after === '' || HEADING.test(after))) continue;
    written[at] = '';
    written[asked] = `Question: ${question}`;
  }
  return written.join('\n');
}
