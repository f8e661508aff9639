import { PREPOSITIONS } from '../language/wordClasses';
import { wordSet } from '../language/wordSet';
import { codeLines } from './codeLines';
import { plainTitle } from './plainTitle';
import { sectionLabelOf } from './sectionLabel';
import { isQuestion } from './titles';

const HEADING = /^#{1,6}[ \t]|^(?:\*\*|__)[^\n]{1,60}(?:\*\*|__):?[ \t]*$/;
/** A line that is none and yet says no more than one would: "STAR Method". */
const STAR = /^[ \t]{0,3}(?:(?:my|the) )?(?:star|s\.\s?t\.\s?a\.\s?r\.)[^\n]{0,40}$/i;
const QUESTION = /^(?:the |interview |behaviou?ral )?(?:question|prompt)(?: asked)?$/i;
const ANSWER =
  /^(?:(?:my|the|sample|model|full|example|draft|final|short|long) ){0,2}(?:(?:star[a-z]? )?(?:(?:method|format) )?(?:answer|story)|star[a-z]? (?:(?:method|format) )?(?:response|version|example))$|^star(?: (?:method|format))?$/i;
const REMARKS = /\s?\(([^()]{1,90})\)/g;
/** Words of a remark that says how long an answer is, or which one: "(2 min)", "(STAR)", "(first draft)". */
const OF_ANSWERS = wordSet(
  'star s.t.a.r s.t.a.r. method format answer story response version draft short long full final first second third rough old new sample model example my the about spoken written s sec secs seconds min mins minute minutes words todo wip tbd done behavioral behavioural continued cont',
);
const NUMBER_OF_ANSWERS = /^(?:[~≈]?v?\d{1,3}(?::\d\d)?(?:s|secs?|mins?|m)?|[a-z])\.?$/;
/** "S.T.A.R." */
const SPELLED = /\bs\.\s?t\.\s?a\.\s?r\.?(?=\s|$)/i;
/** One of several answers, "STAR Answer 2", which may be parted by nothing else. */
const NUMBER = /[ \t]#?\d{1,2}$/;

/**
 * The text without headings that say only what kind of words follow: the question below "## Question" becomes a line
 * "Question: …", and what stands below "## STAR Answer" belongs to the heading above it. "## My Answer (the pump)" says
 * "the pump", which is the title where no heading above gives one.
 */
export function joinQuestions(text: string): string {
  if (!/question|prompt|answer|star|story|s\.\s?t\./i.test(text)) return text;
  const lines = codeLines(text, 0).map(({ start, end, code }) => ({ words: text.slice(start, end), code }));
  const written = lines.map(({ words }) => words);
  const titled = answersWithTitle(lines);
  for (const [at, { words, code }] of lines.entries()) {
    const isHeading = HEADING.test(words);
    if (code || !(isHeading || STAR.test(words))) continue;
    const title = plainTitle(words);
    const { kind, own } = answerIn(title);
    const below = lines.slice(at + 1, at + 3).find((line) => line.words.trim() !== '')?.words ?? '';
    if (!isHeading) {
      if (own === '' && saysAnswer(kind, below) && sectionLabelOf(below.slice(0, 300)).names.length > 0)
        written[at] = '';
      continue;
    }
    if (own === '' && saysAnswer(kind, below)) written[at] = '';
    // "action" on a line of its own would begin a section.
    if (own !== '' && isAnswer(kind) && titled.has(at) && sectionLabelOf(own).names.length === 0)
      written[at] = alone(own, lines[at - 1]?.words, lines[at + 1]?.words);
    else if (own !== '' && isAnswer(kind) && isItsTitle(own))
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

/** Words as a paragraph between two lines. */
function alone(words: string, before = '', behind = ''): string {
  return `${before.trim() === '' ? '' : '\n'}${words}${behind.trim() === '' ? '' : '\n'}`;
}

/** A title without its parentheses, and what those say that is no remark on an answer. */
function answerIn(title: string): { readonly kind: string; readonly own: string } {
  const own: string[] = [];
  const left = title.replace(REMARKS, (_, inside: string) => {
    own.push(
      ...inside
        // Not inside a figure: "saved $1,200".
        .split(/,(?!\d)|;/)
        .map((part) => part.trim())
        .filter((part) => !isRemark(part)),
    );
    return '';
  });
  return { kind: left.replace(SPELLED, 'STAR').replaceAll('-', ' ').trim(), own: own.join(', ') };
}

function isRemark(part: string): boolean {
  const words = part.toLowerCase().split(/[\s/–-]/);
  return words.every((word) => word === '' || OF_ANSWERS.has(word) || NUMBER_OF_ANSWERS.test(word));
}

/** Whether words say only that an answer follows, or the number of one: "STAR answer", "Story 2". */
export function isAnswer(kind: string): boolean {
  return ANSWER.test(kind.replace(NUMBER, ''));
}

/** A heading that others stand below. */
interface Above {
  readonly level: number;
  /** Whether it can be the title of a story. */
  readonly isTitle: boolean;
  /** The lines of those right below it that hold a story: more than one have titles of their own. */
  readonly stories: number[];
}

/** The lines of headings that say an answer follows, where it is the only story below a heading that gives its title. */
function answersWithTitle(lines: readonly { readonly words: string; readonly code: boolean }[]): ReadonlySet<number> {
  const headings = lines.flatMap(({ words, code }, at) => (code || !HEADING.test(words) ? [] : [{ at, words }]));
  const all: Above[] = [];
  const open: Above[] = [];
  const answers = new Set<number>();
  for (const [nth, { at, words }] of headings.entries()) {
    const level = levelOf(words);
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const title = plainTitle(words);
    const says = isAnswer(answerIn(title).kind);
    const isSection = sectionLabelOf(title).names.length > 0;
    const next = headings[nth + 1]?.words ?? '';
    const holdsSections = !isSection && levelOf(next) > level && sectionLabelOf(next).names.length > 0;
    if (says) answers.add(at);
    if (says || holdsSections) open.at(-1)?.stories.push(at);
    const above = { level, isTitle: !says && !isSection && !isQuestion(title) && !QUESTION.test(title), stories: [] };
    open.push(above);
    all.push(above);
  }
  const alone = all.filter(({ isTitle, stories }) => isTitle && stories.length === 1);
  return new Set(alone.flatMap(({ stories }) => stories).filter((at) => answers.has(at)));
}

/** The number of its signs; a line in bold stands below each. */
function levelOf(heading: string): number {
  return heading.startsWith('#') ? heading.search(/[^#]/) : 7;
}

/**
 * Whether words in parentheses can stand for the whole title: not "(Action)", nor "(for Google)", which is said of the
 * answer, nor "(why I left)", which nobody asks.
 */
function isItsTitle(own: string): boolean {
  const [first = ''] = own.toLowerCase().split(/\s/, 1);
  if (PREPOSITIONS.has(first) || sectionLabelOf(own).names.length > 0) return false;
  return own.endsWith('?') || !isQuestion(own);
}

/** Whether a title says only that an answer follows; with a number, above the names of its sections. */
function saysAnswer(kind: string, below: string): boolean {
  // "Story 2" is all the title that there is.
  const isNumber = NUMBER.test(kind) && !(/\bstar/i.test(kind) && sectionLabelOf(below).names.length > 0);
  return isAnswer(kind) && !isNumber;
}
