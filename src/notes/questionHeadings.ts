import { wordSet } from '../language/wordSet';
import { codeLines } from './codeLines';
import { plainTitle } from './plainTitle';
import { sectionLabelOf } from './sectionLabel';
import { isQuestion } from './titles';

const HEADING = /^#{1,6}[ \t]|^(?:\*\*|__)[^\n]{1,60}(?:\*\*|__):?[ \t]*$/;
const QUESTION = /^(?:the |interview |behaviou?ral )?(?:question|prompt)(?: asked)?$/i;
const ANSWER =
  /^(?:(?:my|the|sample|model|full|example|draft|final|short|long) ){0,2}(?:(?:star[a-z]? )?(?:(?:method|format) )?(?:answer|story)|star[a-z]? (?:(?:method|format) )?(?:response|version|example))$|^star(?: (?:method|format))?$/i;
const REMARKS = /\s?\(([^()]{1,90})\)/g;
/** Words of a remark that says how long an answer is, or which one: "(2 min)", "(STAR)", "(first draft)". */
const OF_ANSWERS = wordSet(
  'star s.t.a.r s.t.a.r. method format answer story response version draft short long full final first second third rough old new sample model example my the about spoken written s sec secs seconds min mins minute minutes words todo wip tbd done',
);
const NUMBER_OF_ANSWERS = /^[~≈]?v?\d{1,3}(?::\d\d)?(?:s|secs?|mins?|m)?\.?$/;
/** "S.T.A.R." */
const SPELLED = /\bs\.\s?t\.\s?a\.\s?r\.?(?=\s|$)/i;
/** One of several answers, "STAR Answer 2", which may be parted by nothing else. */
const NUMBER = /[ \t]#?\d{1,2}$/;

/**
 * The text without headings that say only what kind of words follow: the question below "## Question" becomes a line
 * "Question: …", and what stands below "## STAR Answer" belongs to the heading above it. "## My Answer (the pump)" says
 * "the pump".
 */
export function joinQuestions(text: string): string {
  if (!/question|prompt|answer|star|story|s\.\s?t\./i.test(text)) return text;
  const lines = codeLines(text, 0).map(({ start, end, code }) => ({ words: text.slice(start, end), code }));
  const written = lines.map(({ words }) => words);
  for (const [at, { words, code }] of lines.entries()) {
    if (code || !HEADING.test(words)) continue;
    const title = plainTitle(words);
    const { kind, own } = answerIn(title);
    const below = lines.slice(at + 1, at + 3).find((line) => line.words.trim() !== '')?.words ?? '';
    if (own === '' && saysAnswer(kind, below)) written[at] = '';
    if (own !== '' && ANSWER.test(kind.replace(NUMBER, '')) && isItsTitle(own))
      written[at] = words.startsWith('#') ? `${words.slice(0, words.search(/[^#]/))} ${own}` : `**${own}**`;
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

/** A title without its parentheses, and what those say that is no remark on an answer. */
function answerIn(title: string): { readonly kind: string; readonly own: string } {
  const own: string[] = [];
  const left = title.replace(REMARKS, (_, inside: string) => {
    const words = inside.toLowerCase().split(/[\s,;/–-]/);
    if (!words.every((word) => word === '' || OF_ANSWERS.has(word) || NUMBER_OF_ANSWERS.test(word))) own.push(inside);
    return '';
  });
  return { kind: left.replace(SPELLED, 'STAR').replaceAll('-', ' ').trim(), own: own.join(', ') };
}

/** Whether words in parentheses can stand for the whole title: not "(Action)", nor "(why I left)", which nobody asks. */
function isItsTitle(own: string): boolean {
  return sectionLabelOf(own).names.length === 0 && (own.endsWith('?') || !isQuestion(own));
}

/** Whether a title says only that an answer follows; with a number, above the names of its sections. */
function saysAnswer(kind: string, below: string): boolean {
  if (!NUMBER.test(kind)) return ANSWER.test(kind);
  // "Story 2" is all the title that there is.
  const isStar = /\bstar/i.test(kind) && ANSWER.test(kind.replace(NUMBER, ''));
  return isStar && sectionLabelOf(below).names.length > 0;
}
