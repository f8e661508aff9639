import { codeLines } from './codeLines';
import { plainTitle } from './plainTitle';
import { sectionLabelOf } from './sectionLabel';
import { isQuestion } from './titles';

const HEADING = /^#{1,6}[ \t]|^(?:\*\*|__)[^\n]{1,60}(?:\*\*|__):?[ \t]*$/;
const QUESTION = /^(?:the |interview |behaviou?ral )?(?:question|prompt)(?: asked)?$/i;
const ANSWER =
  /^(?:(?:my|the|sample|model|full|example|draft|final|short|long) ){0,2}(?:(?:star[a-z]? )?(?:(?:method|format) )?(?:answer|story)|star[a-z]? (?:(?:method|format) )?(?:response|version|example))$|^star(?: (?:method|format))?$/i;
/** "(2 min)", "(STAR)". */
const REMARK = /\s?\([^()]{1,40}\)/;
/** "S.T.A.R." */
const SPELLED = /\bs\.\s?t\.\s?a\.\s?r\.?(?=\s|$)/i;
/** One of several answers, "STAR Answer 2", which may be parted by nothing else. */
const NUMBER = /[ \t]#?\d{1,2}$/;

/**
 * The text without headings that say only what kind of words follow: the question below "## Question" becomes a line
 * "Question: …", and what stands below "## STAR Answer" belongs to the heading above it.
 */
export function joinQuestions(text: string): string {
  if (!/question|prompt|answer|star|story|s\.\s?t\./i.test(text)) return text;
  const lines = codeLines(text, 0).map(({ start, end, code }) => ({ words: text.slice(start, end), code }));
  const written = lines.map(({ words }) => words);
  for (const [at, { words, code }] of lines.entries()) {
    if (code || !HEADING.test(words)) continue;
    const title = plainTitle(words);
    if (saysAnswer(title, lines.slice(at + 1, at + 3).find(({ words: below }) => below.trim() !== '')?.words ?? ''))
      written[at] = '';
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

/** Whether a title says only that an answer follows; with a number, above the names of its sections. */
function saysAnswer(title: string, below: string): boolean {
  const kind = title.replace(REMARK, '').replace(SPELLED, 'STAR').replaceAll('-', ' ').trim();
  if (!NUMBER.test(kind)) return ANSWER.test(kind);
  // "Story 2" is all the title that there is.
  const isStar = /\bstar/i.test(kind) && ANSWER.test(kind.replace(NUMBER, ''));
  return isStar && sectionLabelOf(below).names.length > 0;
}
