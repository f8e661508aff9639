import type { PrincipleName } from '../checks/types';
import { readFrontMatter } from '../story/frontMatter';
import { seniorityOf } from '../story/levels';
import { asksForStory } from '../story/storyQuestions';
import type { SectionName } from '../story/types';
import { headOf } from './announcement';
import { ANSWERS, ASKS } from './answers';
import { type Given, givenBy, leftOutOf, withFrontMatter } from './givenFrontMatter';
import type { Mark } from './marks';
import { plainNotes } from './plainNotes';
import { plainTitle, unlinked } from './plainTitle';
import { isAnswer } from './questionHeadings';
import { type DraftStory, splitStories } from './splitStories';
import {
  type About,
  areQuestionsCounted,
  beginsNumbered,
  isQuestion,
  isTitle,
  type Known,
  readTitle,
  saysOfStory,
  tellsQuarters,
} from './titles';

/** A story as it was found in somebody's notes. */
export interface ImportedStory {
  readonly title: string;
  readonly principles: readonly string[];
  readonly question: string | undefined;
  /** In the order found; a name can occur twice. The texts are the writer's own, labels left out. */
  readonly sections: readonly ImportedSection[];
  /** What stood between the title and the first section, and is neither question nor principle. */
  readonly preface: string;
  /** Front matter besides title, principles and question, as it is to be written. */
  readonly more: Readonly<Record<string, unknown>>;
  /** Lines of the notes’ front matter that hold more than a value or a flat list, taken over letter by letter. */
  readonly asWritten?: readonly string[];
  /** The names of its sections are a guess from their words, to be shown before anything is written. */
  readonly proposed?: true;
}

export interface ImportedSection {
  readonly names: readonly SectionName[];
  /** What stood in parentheses behind the name, or nothing. */
  readonly aside: string;
  readonly text: string;
}

export interface ImportedNotes {
  readonly stories: readonly ImportedStory[];
  /** Texts with words in which no story was found, in order, so that nobody takes them for imported. */
  readonly leftOut: readonly string[];
}

/** A line that says what it is outweighs one that could be a title. */
const TITLE_LINE = /^[*_]{0,3}(?:tit(?:le|el)|story(?=[*_: \t]{1,6}[^\n]{1,90}$))[*_]{0,3}[ \t]{0,2}:/i;
/** What stands over stories, and over a single one as well: no title where there is another. */
const STORIES = /^(?:(?:my|our|the|all|interview|behaviou?ral|star) ){0,3}(?:stories|examples|answers)$/i;
/** "Company: Mercy Hospital": said of the story where a question could be its title. */
const REMARK = /^\p{L}{2,20}[:：] /u;
/** A paragraph that is a link as a whole. */
const LINKED = /^\s{0,9}\[[^[\]]{1,300}\]\([^()\s]{1,300}\)\s{0,9}$/;
const PARAGRAPHS = /\n[ \t]*\n/;
const QUESTION_END = /[.?]["”’*_)]{0,4}[ \t]{0,9}$/;
/** Those of files, and those inside a paragraph of a word processor. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * Reads stories out of notes as people keep them: sections as headings, bold lines, labels or table rows; several
 * stories a file; the question or a title as heading; the principle as a heading above. Never throws; the notes are not
 * changed. Every word is in a story or left out by name, but for the labels that became headings.
 */
export function importNotes(notes: string, principles: readonly PrincipleName[]): ImportedNotes {
  const text = notes.replace(LINE_ENDS, '\n');
  const read = readFrontMatter(text);
  // YAML that cannot be read is words like any other.
  const matter = read.errors.length === 0 ? read : readFrontMatter('');
  const from = matter.range?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const { drafts, leftOut, headings } = splitStories(plainNotes(text.slice(from)), principles);
  const above = linesAbove(drafts, headings, leftOut, principles);
  const known = { principles, areCounted: areQuestionsCounted(above) };
  const shared = sharedMarks(drafts);
  const used = new Set<Mark>();
  // What the front matter says is said of one story.
  const single = drafts.length === 1;
  const given = single ? givenBy(matter) : {};
  const unused: string[] = [];
  const stories = drafts.map((draft, index) =>
    finish(draft, { number: index + 1, known, shared, given, used, unused }),
  );
  const all = [...headings.flatMap((mark) => (used.has(mark) ? [] : [mark.title])), ...unused, ...leftOut];
  if (single) all.unshift(...leftOutOf(text, matter));
  else if (matter.range) all.unshift(text.slice(matter.range.start, matter.range.end).trim());
  return {
    stories: single ? stories.map((only) => withFrontMatter(only, text, matter, known)) : stories,
    leftOut: all.filter((words) => /\p{L}/u.test(words)),
  };
}

/** Every heading and line above a story, and what stands over words left out. */
function linesAbove(
  drafts: readonly DraftStory[],
  headings: readonly Mark[],
  leftOut: readonly string[],
  principles: readonly PrincipleName[],
): readonly string[] {
  const linesOf = (paragraph: string, most?: number): readonly string[] =>
    tellsQuarters(paragraph, principles) ? [] : paragraph.split('\n', most);
  const marks = new Set([...headings, ...drafts.flatMap(({ trail }) => trail)]);
  const prefaces = drafts.flatMap(({ preface }) => preface.split(PARAGRAPHS));
  const others = leftOut.map((words) => words.split(PARAGRAPHS, 1)[0] ?? '');
  return [
    ...[...marks].map(({ title }) => title),
    ...prefaces.flatMap((paragraph) => linesOf(paragraph)),
    ...others.flatMap((paragraph) => linesOf(paragraph, 1)),
  ];
}

/** Headings above more than one story: a chapter's, and so nobody's title. */
function sharedMarks(drafts: readonly DraftStory[]): ReadonlySet<Mark> {
  const seen = new Set<Mark>();
  const shared = new Set<Mark>();
  for (const { trail } of drafts) for (const mark of trail) (seen.has(mark) ? shared : seen).add(mark);
  return shared;
}

interface Surroundings {
  readonly number: number;
  readonly known: Known;
  readonly shared: ReadonlySet<Mark>;
  /** What the notes' front matter says of the story, which outweighs what stands above it. */
  readonly given: Given;
  /** Told of each heading of which everything was kept. */
  readonly used: Set<Mark>;
  /** Told of each line above a story that says what another has said better. */
  readonly unused: string[];
}

function finish({ trail, preface, sections, proposed }: DraftStory, surroundings: Surroundings): ImportedStory {
  const { number, known, shared, given, used, unused } = surroundings;
  const named: string[] = [];
  const isAsked = [...trail.map((mark) => mark.title), ...preface.split('\n')].some(isQuestion);
  const { abouts, rest } = readPreface(preface, known, isAsked);
  let { title, question } = given;
  let level: string | undefined = given.level;
  let chapter: string | undefined;
  for (const { line, about } of abouts) {
    if (about.level === undefined) continue;
    level ??= about.level;
    if (!isLevel(level, about.level)) unused.push(line);
  }
  const isTitled = abouts.some(({ about }) => about.title !== undefined);
  for (const mark of trail.toReversed()) {
    const { words, addresses } = unlinked(mark.title);
    const about = readTitle(words, known);
    const isChapter = shared.has(mark) || (isTitled && STORIES.test(words));
    named.unshift(...about.principles);
    if (!isChapter) title ??= about.title;
    question ??= about.question;
    level ??= about.level;
    if (isChapter) chapter ??= about.title;
    // A heading of which a part was used and another was not is named among what was left out.
    const titled = about.title === undefined || (about.title === title && !isChapter);
    const asked = about.question === undefined || about.question === question;
    if (used.has(mark) || !titled || !asked || (about.level !== undefined && !isLevel(level, about.level))) continue;
    used.add(mark);
    (isChapter ? unused : rest).push(...addresses);
  }
  title ??= abouts.find(({ line }) => TITLE_LINE.test(line))?.about.title;
  // What an answer to another question stands below asks for no story.
  const questions = abouts.flatMap(({ about }) => about.question ?? []);
  question ??= questions.find(asksForStory) ?? questions[0];
  for (const { line, about } of abouts) {
    named.push(...about.principles);
    if (about.question !== undefined && about.question !== question) rest.push(about.question);
    if (about.title !== undefined && title !== undefined && about.title !== title) rest.unshift(line);
    title ??= about.title;
  }
  return {
    title: title ?? question ?? named[0] ?? chapter ?? `Story ${number}`,
    principles: [...new Set(named)],
    question,
    sections,
    preface: rest.join('\n\n'),
    more: level === undefined ? {} : { level },
    ...(proposed && { proposed }),
  };
}

function isLevel(written: string | undefined, other: string): boolean {
  const [one, two] = [seniorityOf(written ?? ''), seniorityOf(other)];
  return one !== undefined && one.level === two?.level && one.manager === two.manager;
}

/** A line above a story and what it says. */
interface Said {
  readonly line: string;
  readonly about: About;
}

/** What the lines between the heading and the first section say of the story, and what is left of them. */
function readPreface(preface: string, known: Known, isAsked: boolean): { abouts: Said[]; rest: string[] } {
  const abouts: Said[] = [];
  const rest: string[] = [];
  const links: string[] = [];
  for (const written of preface.split(PARAGRAPHS).flatMap(withAnswerApart).flatMap(withTitleApart)) {
    const { words: said, addresses } = unlinked(written.trim());
    const isLinked = LINKED.test(written) && (isTitle(said) || isQuestion(said));
    const paragraph = isLinked ? said : written;
    if (isLinked) links.push(...addresses);
    if (tellsQuarters(paragraph, known.principles)) {
      rest.push(paragraph.trim());
      continue;
    }
    const whole = readTitle(paragraph.trim(), known);
    const isShort = !paragraph.trim().includes('\n');
    // A question may go on in the next line, where none of its own begins.
    const asksOnce = whole.question !== undefined && paragraph.split('\n').filter(beginsNumbered).length < 2;
    if (asksOnce || (isShort && (speaks(whole) || TITLE_LINE.test(paragraph.trim())))) {
      abouts.push({ line: paragraph.trim(), about: whole });
      continue;
    }
    const kept: string[] = [];
    for (const line of paragraph.split('\n')) {
      const about = readTitle(line, known);
      if (speaks(about) || about.question !== undefined || TITLE_LINE.test(line.trim()))
        abouts.push({ line: line.trim(), about });
      else if (!saysAnswer(line)) kept.push(line);
    }
    const words = kept.join('\n').trim();
    const first = rest.length === 0 && !abouts.some(({ about }) => about.title !== undefined);
    // In an outline the title is an item, and the sections are items inside it.
    const item = words.replace(/^[-*+•][ \t]+/, '');
    const head = first && !(isAsked && REMARK.test(item)) ? headOf(item) : undefined;
    if (head !== undefined) abouts.push({ line: head, about: readTitle(head, known) });
    const others = head === undefined ? words : item.slice(head.length).trim();
    if (/[\p{L}\p{N}]/u.test(others)) rest.push(others);
  }
  return { abouts, rest: [...rest, ...links] };
}

/** "STAR Answer:" says what follows; "Story 2" is all the title that there is. */
function saysAnswer(line: string): boolean {
  const words = plainTitle(line);
  return isAnswer(words) && !/\d$/.test(words);
}

/** A question and what answers it right below, without its "A:". */
function withAnswerApart(paragraph: string): readonly string[] {
  const lines = paragraph.split('\n');
  const at = lines.findIndex((line, nth) => nth > 0 && ANSWERS.test(line));
  const above = lines.slice(0, at).join('\n');
  if (at < 0 || !(ASKS.test(above) || isQuestion(above))) return [paragraph];
  return [above, lines.slice(at).join('\n').replace(ANSWERS, '')];
}

/** A question, what stands right below it as a title does where it has ended, and each line that says by a label something else. */
function withTitleApart(paragraph: string): readonly string[] {
  const lines = paragraph.trim().split('\n');
  const [asked = '', title = ''] = lines;
  if (!isQuestion(asked) && !saysOfStory(asked)) return [paragraph];
  const isBelow = QUESTION_END.test(asked) && isTitle(title) && !isQuestion(title);
  const parts: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (at === 0 || saysOfStory(line) || (at === 1 && isBelow)) parts.push(line);
    else parts.push(`${parts.pop()}\n${line}`);
  }
  return parts;
}

/** Whether a line says something that has a place of its own in the front matter. */
function speaks({ principles, level }: About): boolean {
  return principles.length > 0 || level !== undefined;
}
