import { isSuperlative } from '../language/superlatives';
import { asksAboutJob, WHY_NAME } from '../story/jobQuestions';
import { asksForStory, beginsAsRequest } from '../story/storyQuestions';
import { type SectionName, STAR_SECTIONS } from '../story/types';
import { addHeadings } from './addHeadings';
import { ANSWERS } from './answers';
import type { ImportedSection } from './importNotes';
import { plainTitle } from './plainTitle';
import { tidy } from './tidyText';
import { isQuestion } from './titles';

/** A question and, without a label in it, its answer. */
export interface Answered {
  /** The line with the question; nothing where the heading above asks it. */
  readonly question: string;
  readonly sections: readonly ImportedSection[];
}

export interface Proposed {
  readonly answers: readonly Answered[];
  /** Words that belong to none of them. */
  readonly rest: readonly string[];
}

/** An answer takes three minutes; far longer words are none. In UTF-16 units. */
const LONGEST_ANSWER = 12_000;
const FEWEST_WORDS = 12;
const LABELLED = /^[\s>*_#-]{0,24}(?:q(?:uestion)?|frage)[ \t]{0,2}\d{0,3}[*_]{0,3}[ \t]{0,2}[:.)]/i;
/** "Q2:": one of several. */
const COUNTED = /^[\s>*_#-]{0,24}(?:q(?:uestion)?|frage)[ \t]{0,2}\d{1,3}[*_]{0,3}[ \t]{0,2}[:.)]/i;
const NUMBERED = /^[ \t]{0,3}\d{1,3}[.)][ \t]{1,3}/;
/** An item of the outermost list. */
const ITEM = /^[-*+•][ \t]{1,3}/;
/** "What was your biggest challenge?", "What's the hardest bug you ever fixed?", not "What was the hardest part?". */
const OF_ALL =
  /^(?:what|which)(?:['’]s| is| was| has been) (?:your (?:very |single )?([a-z]{4,14})\b|the (?:very |single )?([a-z]{4,14})\b[^?]{1,100}\byou(?:['’]ve| have)? ever\b)/i;
/** What somebody says in an answer, or an item of it. */
const WITHIN = /^["“„>*+•-]/;
const BOLD = /^[ \t]{0,3}(?:\*\*|__)/;

/**
 * The stories that could be told by words without a label: answers to questions. Their sections are a guess.
 *
 * @param asked the question above the words, if any
 */
export function propose(asked: string | undefined, words: string): Proposed {
  const answers: Answered[] = [];
  const rest: string[] = [];
  for (const [nth, { question, body }] of questionsIn(asked !== undefined, words).entries()) {
    // Only the words before any other question answer the one above them.
    const answered = question === '' && nth === 0 ? (asked ?? '') : question;
    const sections = answered === '' ? undefined : guess(answered, body.replace(ANSWERS, ''));
    if (sections) answers.push({ question, sections });
    else rest.push([question, body.trim()].filter((part) => part !== '').join('\n'));
  }
  return { answers, rest: rest.filter((part) => part !== '') };
}

/**
 * Where the words begin that are said of a story with labels, in those above it: at the last question, if one before it
 * is answered without a label, or the heading asks about the job.
 *
 * @param asked the question above the words, if any
 */
export function ownWordsFrom(asked: string | undefined, words: string): number {
  const parts = questionsIn(asked !== undefined, words);
  const own = parts.findLast(({ question }) => question !== '');
  if (!own) return 0;
  const others = parts.slice(0, parts.indexOf(own));
  const isLabelled = others.some(
    ({ question, body }) => (question !== '' || asked !== undefined) && ANSWERS.test(body.trimStart()),
  );
  const isApart = isLabelled || isAboutJob(asked ?? '');
  return isApart || propose(asked, words.slice(0, own.start)).answers.length > 0 ? own.start : 0;
}

/**
 * Where in a story's last section another question begins: one about the job or the candidate as such, whatever answers
 * it, or one that is answered without a label. Any other that asks for no story asks on about the one told, unless it is
 * counted like that story's own, or asks for one of all where that story answers a question too.
 *
 * @param above the words that stand above the story
 */
export function nextAskedFrom(above: string, words: string): number {
  const lines = above.split('\n');
  const isCounted = lines.some((line) => COUNTED.test(line));
  const isAsked = lines.some((line) => asksForStory(line) || asksForOneOfAll(line));
  const next = questionsIn(true, words).find(
    ({ question, body }) =>
      isAboutJob(question) ||
      (((isCounted && COUNTED.test(question)) ||
        (!question.startsWith('#') && (asksForStory(question) || (isAsked && asksForOneOfAll(question))))) &&
        (ANSWERS.test(body.trimStart()) || guess(question, body))),
  );
  return next?.start ?? words.length;
}

interface Part {
  readonly question: string;
  readonly start: number;
  /** No part where words follow that are no story: the answer before may ask itself the same. */
  readonly isUnsure?: boolean;
  body: string;
}

function questionsIn(isAsked: boolean, words: string): readonly Part[] {
  const parts: Part[] = [{ question: '', start: 0, body: '' }];
  let begun = isAsked;
  let start = 0;
  /** The number of the last question, and whether the first one is an item, as the others are then. */
  let number = Number.NaN;
  let isList = false;
  let isOpening = true;
  const lines = words.split('\n');
  for (const [at, line] of lines.entries()) {
    if (!begun && line.trim() !== '') isList = ITEM.test(line);
    const own = (isList ? line.replace(ITEM, '') : line).replace(BOLD, '').replace(NUMBERED, '').trim();
    const ends = /\?["”*_)\s]{0,9}$/.test(line);
    const next = Number(NUMBERED.exec(line)?.[0].match(/\d+/)?.[0]);
    // With no mark of a question, and no "A:" below it, the teller asks it: "Why Kafka?"
    const below = lines.slice(at + 1, at + 4).find((one) => one.trim() !== '');
    const isOwn = WHY_NAME.test(line.replace(/\*\*/g, '')) && !ANSWERS.test(below ?? '');
    const opens = ends && isOpening && !isOwn && !WITHIN.test(own);
    const asks =
      isQuestion(line) &&
      (LABELLED.test(line) ||
        beginsAsRequest(own) ||
        (ends && next === number + 1) ||
        (opens && (asksForStory(own) || isAboutJob(line))));
    const first = !begun && isQuestion(line) && ends;
    const isUnsure = !asks && !first && opens && asksForOneOfAll(own);
    if (asks || first) number = next;
    isOpening = line.trim() === '';
    const heading = /^#{1,6}[ \t]/.test(line);
    if (heading && !isQuestion(line)) parts.push({ question: '', start, body: `${line}\n` });
    else if (asks || first || isUnsure || heading) parts.push({ question: line.trim(), start, body: '', isUnsure });
    else {
      const part = parts.at(-1);
      if (part) part.body += `${line}\n`;
    }
    if (line.trim() !== '') begun = true;
    start += line.length + 1;
  }
  const sure: Part[] = [];
  for (const part of parts) {
    const before = sure.at(-1);
    const isPart = !part.isUnsure || part.body.trim() === '' || guess(part.question, part.body.replace(ANSWERS, ''));
    if (!before || isPart) sure.push(part);
    else before.body += `${part.question}\n${part.body}`;
  }
  return sure;
}

/** Whether a question is answered by no story, whatever stands in front of it. */
function isAboutJob(question: string): boolean {
  return asksAboutJob(plainTitle(question.replace(LABELLED, '')));
}

/** Whether a question asks for the one story of all that somebody could tell. */
function asksForOneOfAll(question: string): boolean {
  const [, own, ever] = OF_ALL.exec(plainTitle(question)) ?? [];
  return isSuperlative((own ?? ever ?? '').toLowerCase());
}

/** The sections of an answer, one at least where a story was asked for. None where any other question is answered with nothing done. */
function guess(question: string, answer: string): readonly ImportedSection[] | undefined {
  // A rule behind it parts it from the next.
  const words = tidy(answer.trim());
  if (words.length > LONGEST_ANSWER || words.startsWith('---')) return undefined;
  if ((words.match(/\S+/g)?.length ?? 0) < FEWEST_WORDS) return undefined;
  // A single item is the whole answer; it would stay in one piece.
  const parts = (addHeadings(words.includes('\n') ? words : words.replace(ITEM, '')) ?? '').split(HEADING);
  const sections: ImportedSection[] = [];
  // What a heading captured stands before its words.
  for (let at = 1; at + 1 < parts.length; at += 2) {
    sections.push({ names: [parts[at] as SectionName], aside: '', text: (parts[at + 1] ?? '').trim() });
  }
  const names = new Set(sections.flatMap((section) => section.names));
  const isTold = (names.has('Action') && names.size >= 2) || (names.size > 0 && asksForStory(question));
  return isTold ? sections : undefined;
}

const HEADING = new RegExp(`^## (${STAR_SECTIONS.join('|')})$`, 'm');
