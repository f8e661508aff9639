import { findPrinciple } from '../base/principleMatch';
import type { PrincipleName } from '../checks/types';
import { withoutNoteMarks } from '../story/headingWords';
import { isJob, seniorityOf } from '../story/levels';
import { plainTitle, saidTitle } from './plainTitle';

/** What the words above a story say about it. */
export interface About {
  readonly principles: readonly string[];
  readonly question?: string | undefined;
  readonly title?: string | undefined;
  /** A level in the format's words; with a manager beside it, in the writer's. */
  readonly level?: string | undefined;
}

/** How an interviewer's question begins when it has no question mark. */
const QUESTION =
  /^(?:tell me|tell us|describe|give (?:me |us )?an? |share |walk (?:me|us)|talk (?:me|us|about)|have you|when (?:did|have|was)|what |how |why |can you|erzählen? |beschreiben? |nennen? )/i;
/** "Q2:", "Question 1 –", "3." in front of a question or title. */
const NUMBERED =
  /^(?:(?:q(?:uestion)?|frage)[ \t]{0,2}\d{0,3}[ \t]{0,2}(?:[:.)]|[–-](?=\s))|\d{1,3}[.)](?=[\s\p{Lu}])|\d{1,2}[ \t]{0,2}[:–-](?=[ \t]{1,3}\D))[ \t]{0,3}/iu;
/** "Q3:" is a question's number, or a quarter of the year. */
const Q_NUMBER = /^q[ \t]?(\d{1,3})[ \t]{0,2}[:.)–-]/i;
/** "Story 2 –", "STAR:" in front of what the story is called. */
const STORY_NUMBER = /^(?:story|star|beispiel|example|geschichte)(?:[ \t]{0,2}#?\d{1,3})?[ \t]{0,2}[:.)–-][ \t]{1,3}/i;
/** "Story 2:" counts stories, as "Story:" doesn't. */
const LABELLED =
  /^(?:amazon )?(leadership principles?|principles?|lps?|competenc(?:y|ies)|führungsprinzip(?:ien)?|questions?|frage|q|title|titel|story(?![ \t]{0,2}\d)|level)[ \t]{0,2}\d{0,3}[ \t]{0,2}(?::|[–-](?=\s))[ \t]{0,3}(\S.*)$/i;
const PARENTHESES = /\(([^()]{2,120})\)|\[([^[\]]{2,120})\]/;
const LONGEST_QUESTION = 300;
const LONGEST_TITLE = 90;
/** Longer words above a story say one thing: each joint in them would be tried. */
const LONGEST_LINE = 400;

export function isQuestion(words: string): boolean {
  const plain = words
    .replace(/^[\s*_"“„#>-]+/, '')
    .replace(NUMBERED, '')
    .replace(/^["“„*_\s]+/, '');
  return words.length < LONGEST_QUESTION && (/\?["”“*_)\s]*$/.test(plain) || QUESTION.test(plain));
}

/** How a title begins: with a capital or a figure, behind a remark in brackets in any way. "[TODO]" alone is none. */
const OPENS_TITLE = /^(?:[\p{Lu}\p{N}"“„*_]|\[\p{Lu}[^[\]]{0,40}\][ \t]{1,3}[\p{L}\p{N}])/u;

/** A line that could stand above a story: short, and no sentence. */
export function isTitle(line: string): boolean {
  const words = line.trim();
  return words !== '' && words.length <= LONGEST_TITLE && OPENS_TITLE.test(words) && !/[.,;:!]$/.test(words);
}

/** Whether a line says by a label of its own what it says of a story: "Title: The lamp", "Level: L6". */
export function saysOfStory(line: string): boolean {
  const words = withoutSigns(line);
  const [, label, value = ''] = LABELLED.exec(words) ?? [];
  if (label === undefined) return false;
  // A quarter of the year is written like a question's number.
  if (/^q$/i.test(label)) return isQuestion(words);
  return !/^level/i.test(label) || seniorityOf(value) !== undefined;
}

/** What the notes around a line tell of it. */
export interface Known {
  readonly principles: readonly PrincipleName[];
  /** Whether "Q2:" counts the notes' questions, and is no quarter. */
  readonly areCounted: boolean;
}

/** Whether a line begins with a number of its own among questions, or with a quarter of the year. */
export function beginsNumbered(line: string): boolean {
  return Q_NUMBER.test(plainTitle(line));
}

/** Whether a line begins with a quarter of the year: "Q1: revenue", not "Q1: Why you?" or "Q1: Ownership". */
export function saysQuarter(line: string, principles: readonly PrincipleName[]): boolean {
  const words = withoutSigns(line);
  const [number = '', digits] = Q_NUMBER.exec(words) ?? [];
  if (digits === undefined || !isQuarterNumber(Number(digits)) || isQuestion(words)) return false;
  return words.length > LONGEST_LINE || namedIn(words.slice(number.length), principles).length === 0;
}

/** Whether a paragraph tells of quarters, one below the other: whoever asks in several lines has a question among them. */
export function tellsQuarters(paragraph: string, principles: readonly PrincipleName[]): boolean {
  const numbered = paragraph.split('\n').filter(beginsNumbered);
  return numbered.length > 1 && numbered.every((line) => saysQuarter(line, principles));
}

/**
 * Whether "Q1:" to "Q4:" in front of these lines number questions: beside a number that no quarter has, or where they
 * run from one to the next. "Q1: revenue" alone is a quarter.
 */
export function areQuestionsCounted(lines: readonly string[]): boolean {
  const numbers = lines.flatMap((line) => Q_NUMBER.exec(plainTitle(line))?.[1] ?? []);
  const inOrder = numbers.map(Number).sort((one, other) => one - other);
  const runOn = inOrder.length > 1 && inOrder.every((number, at) => number === at + 1);
  return runOn || inOrder.some((number) => !isQuarterNumber(number));
}

/** What a heading, or a line above a story, says. Words that are nothing else are its title. */
export function readTitle(written: string, known: Known): About {
  const { principles, areCounted } = known;
  const words = withoutSigns(written);
  const isQuarter = !areCounted && saysQuarter(words, principles);
  const labelled = isQuarter ? null : LABELLED.exec(words);
  if (labelled) {
    const about = readLabelled(labelled[1] ?? '', labelled[2] ?? '', principles);
    if (about) return about;
  }
  if (words.length > LONGEST_LINE) return { principles: [], title: saidTitle(words) };
  const plain = isQuarter ? words : withoutNumber(words);
  const whole = namedIn(plain, principles);
  if (whole.length > 0) return { principles: whole };
  if (isQuestion(plain)) return { principles: [], question: saidTitle(plain) };
  const beside = namedBeside(plain, principles);
  if (beside) {
    const { principles: others, ...rest } = readTitle(beside.left, known);
    return { ...rest, principles: [...beside.principles, ...others] };
  }
  for (const { index, 0: joint } of plain.matchAll(/[ \t]{0,2}(?::|[–—|]|-(?=\s))[ \t]{1,3}/g)) {
    const [head, tail] = [plain.slice(0, index), plain.slice(index + joint.length)];
    for (const [named, other] of [
      [head, tail],
      [tail, head],
    ] as const) {
      const found = namedIn(named.replace(/^(?:leadership )?principle\s/i, ''), principles);
      if (found.length === 0) continue;
      const { principles: others, ...rest } = readTitle(other, known);
      return { ...rest, principles: [...found, ...others] };
    }
  }
  return { principles: [], title: plain === '' ? undefined : saidTitle(plain) };
}

/** The words behind "3." or "Story 2 –"; a story's number stays where nothing else is there. */
function withoutNumber(words: string): string {
  const plain = words.replace(NUMBERED, '');
  return plain.replace(STORY_NUMBER, '').trim() || plain;
}

/** The principles that stand in parentheses beside a title, and the words without them. */
function namedBeside(
  words: string,
  principles: readonly PrincipleName[],
): { readonly left: string; readonly principles: readonly string[] } | undefined {
  const aside = PARENTHESES.exec(words);
  const named = aside ? namedIn(aside[1] ?? aside[2] ?? '', principles) : [];
  return aside && named.length > 0 ? { left: words.replace(aside[0], '').trim(), principles: named } : undefined;
}

function isQuarterNumber(number: number): boolean {
  return number >= 1 && number <= 4;
}

function readLabelled(label: string, value: string, principles: readonly PrincipleName[]): About | undefined {
  const named = namedIn(value, principles);
  // "Q2: Ownership" is a question about a principle, and says no more of it.
  if (/^(?:q|frage)/i.test(label))
    return named.length > 0 ? { principles: named } : { principles: [], question: saidTitle(value) };
  if (/^(?:title|titel|story)/i.test(label)) {
    const beside = namedBeside(value, principles);
    return { principles: beside?.principles ?? [], title: saidTitle(beside?.left || value) };
  }
  if (/^level/i.test(label)) {
    const level = seniorityOf(value);
    return level && { principles: [], level: level.manager || isJob(value) ? value.trim() : level.level };
  }
  return named.length > 0 ? { principles: named } : undefined;
}

/** The principles that words name and nothing else: one, or several between commas; "Ownership 2" is one. */
function namedIn(words: string, principles: readonly PrincipleName[]): readonly string[] {
  const said = saidTitle(words);
  const one = findPrinciple(said, principles) ?? findPrinciple(said.replace(/[ \t]{1,3}#?\d{1,3}$/, ''), principles);
  if (one) return [one.name];
  const parts = said.split(/[,;/+&|]|\s(?:and|und)\s/);
  const each = parts.map((part) => findPrinciple(part, principles)?.name);
  return parts.length > 1 && each.every((name) => name !== undefined) ? each.flatMap((name) => name ?? []) : [];
}

function withoutSigns(written: string): string {
  return plainTitle(withoutNoteMarks(written)).replace(/\s+/g, ' ');
}
