import { readFrontMatter } from './frontMatter';
import { headingWords } from './headingWords';
import { isManager, type Seniority, seniorityOf } from './levels';
import { lineAt } from './lines';
import { withLooseText } from './looseText';
import { type Block, type Markdown, readMarkdown } from './markdown';
import { type Outline, outline } from './outline';
import { Prose, quotations, repeatedLabel, shownText } from './prose';
import { splitSentences } from './sentences';
import { wordsSpoken } from './spokenWords';
import { readSuppressions } from './suppressionComments';
import type { FrontMatter, Level, Range, Section, SectionName, Sentence, Story, Subheading } from './types';

/** The sections that nobody says aloud. */
const SILENT: ReadonlySet<SectionName> = new Set(['Follow-ups', 'Notes']);

/** Longer than this, in UTF-16 units, italics are the writer's own and no template's prompt. */
const LONGEST_PROMPT = 200;

/** The level that a heading is; "My manager" is none. */
function levelNamed(title: string): Level | undefined {
  const named = seniorityOf(title);
  return named?.manager ? undefined : named?.level;
}

/** A manager says so beside the level, or in the role. */
function seniorityIn(frontMatter: FrontMatter): Partial<Seniority> & Pick<Seniority, 'manager'> {
  const named = frontMatter.level && seniorityOf(frontMatter.level.value);
  const manager = named?.manager === true || leadsByRole(frontMatter);
  return named ? { level: named.level, manager } : { manager };
}

/** Whether the role, whatever the level says, is that of a manager of people. */
export function leadsByRole({ entries }: FrontMatter): boolean {
  const role = entries.find(({ key }) => key === 'role')?.value;
  return role?.kind === 'scalar' && isManager(role.words);
}

/** The story that was read last: those who show its structure and those who check it ask for the same text. */
let last: Story | undefined;

/** Reads a `.star.md` file. Never throws: what cannot be read as a story is a story without sections. */
export function readStory(text: string): Story {
  if (last?.text !== text) last = read(text);
  return last;
}

/** The same, with what stands outside its sections read as well: whoever compares two texts leaves out nothing of either. */
export const readWholeText = (text: string): Story => read(text, true);

function read(text: string, whole = false): Story {
  const frontMatter = readFrontMatter(text);
  const markdown = readMarkdown(text, frontMatter.range?.end ?? 0);
  const { level, manager } = seniorityIn(frontMatter);
  const sectioned = outline(text, markdown.headings);
  const prose = new Prose(text, markdown);
  let spoken = prose.spoken();

  const { outlines, blocks } = whole
    ? withLooseText({ text, spoken }, sectioned, markdown)
    : { outlines: sectioned, blocks: markdown.blocks };
  const inSections = blocksBySection(outlines, blocks);
  for (const [index, blocks] of inSections.entries()) {
    if (outlines[index]?.names.includes('Notes')) continue;
    for (const [nth, block] of blocks.entries()) {
      const label = repeatedLabel(spoken, block.range, nth === 0);
      if (label) prose.blank(label);
    }
  }
  spoken = prose.spoken();
  const quotes: Range[] = [];
  for (const { range } of inSections.flat()) {
    const found = quotations(spoken, range);
    for (const quote of found.quotes) quotes.push(quote);
    for (const mark of found.script) prose.blank(mark);
  }
  const masked = prose.masked(quotes);

  const opaque = markdown.opaque.map(({ start }) => start).sort((a, b) => a - b);
  const masks = { text, masked, spoken, markdown, opaque, level };
  const sections = outlines.map((one, index) => readSection(one, index, inSections[index] ?? [], masks));
  return {
    text,
    prose: masked,
    shown: shownText(text, markdown),
    frontMatter,
    sections,
    sentences: sections.filter(({ names }) => !names.includes('Notes')).flatMap(({ sentences }) => sentences),
    level,
    manager,
    length: frontMatter.length?.value.trim().toLowerCase() === 'concise' ? 'concise' : 'full',
    suppressions: readSuppressions(text, markdown.comments),
    unclosed: markdown.unclosed,
    lineStarts: lineStartsOf(text),
  };
}

function blocksBySection(outlines: readonly Outline[], blocks: readonly Block[]): readonly (readonly Block[])[] {
  let next = 0;
  return outlines.map(({ body }) => {
    while (next < blocks.length && (blocks[next]?.range.start ?? 0) < body.start) next += 1;
    const first = next;
    while (next < blocks.length && (blocks[next]?.range.start ?? 0) < body.end) next += 1;
    return blocks.slice(first, next);
  });
}

interface Masks {
  readonly text: string;
  readonly masked: string;
  readonly spoken: string;
  readonly markdown: Markdown;
  /** Where what is no prose begins, in the order of the text. */
  readonly opaque: readonly number[];
  readonly level: Level | undefined;
}

function readSection(one: Outline, index: number, blocks: readonly Block[], masks: Masks): Section {
  const { names, heading, body, subheadings } = one;
  const [name = 'Notes'] = names;
  const silent = names.some((candidate) => SILENT.has(candidate));
  const chosen = name === 'Learning' ? toldAtLevel(subheadings, masks.level) : undefined;
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (chosen && !chosen(block.range.start)) continue;
    for (const range of splitSentences(masks.masked, block.range, masks.markdown.breaks)) {
      const toWrite = isNoteToSelf(masks.text.slice(range.start, range.end));
      const unfilled = toWrite || hasPlaceholder(masks.text, range);
      const spoken = masks.spoken.slice(range.start, range.end);
      sentences.push({
        range,
        section: name,
        sectionIndex: index,
        block: block.kind,
        blockRange: block.range,
        words: silent || toWrite ? 0 : wordsSpoken(unfilled ? withoutPlaceholders(masks.text, range) : spoken),
        unfilled,
      });
    }
  }
  const lastOpaque = masks.opaque[lineAt(masks.opaque, body.end - 1)] ?? -1;
  const holdsOpaque = lastOpaque >= body.start && lastOpaque < body.end;
  const prompt =
    blocks.length > 0 && blocks.every(({ italic, range }) => italic && range.end - range.start <= LONGEST_PROMPT);
  return {
    names,
    heading: heading.range,
    title: headingWords(heading.title),
    depth: heading.depth,
    body,
    sentences,
    words: sentences.reduce((sum, { words }) => sum + words, 0),
    empty:
      !holdsOpaque &&
      (prompt || sentences.every(({ unfilled }) => unfilled)) &&
      (name !== 'Follow-ups' || subheadings.length === 0),
    subheadings,
  };
}

/**
 * Learning may be told once a level, each under a heading of its own. Which offsets count: those before the first such
 * heading, and those under the story's own level. Undefined where there are no such headings or no level to go by.
 */
function toldAtLevel(
  subheadings: readonly Subheading[],
  level: Level | undefined,
): ((at: number) => boolean) | undefined {
  const told = subheadings.flatMap(({ body, title }) => ({ body, level: levelNamed(title) }));
  if (level === undefined || !told.some((one) => one.level === level)) return undefined;
  const starts = told.map(({ body }) => body.start);
  return (at) => {
    // Bodies follow one another: no two hold one offset.
    const one = told[lineAt(starts, at)];
    return one?.level === undefined || one.level === level || at < one.body.start || at >= one.body.end;
  };
}

/** "[WIP] limits cut it to 4 days": what is being worked on is told, as what is to do is not. */
const IN_WORK = String.raw`WIP[)\]] [\p{L}\p{N}]`;
const OPENS_IN_WORK = new RegExp(`^[([]?${IN_WORK}`, 'u');

/** Square brackets with words in them, that are no link, footnote or task box, nor "[WIP]" before what is there already. */
const PLACEHOLDER = new RegExp(
  String.raw`(?<![[^])\[(?!\^|${IN_WORK})(?=[^[\]]{0,200}\p{L}{2})[^[\]\r\n]{3,200}\](?![([:{\]])`,
  'u',
);
const PLACEHOLDERS = new RegExp(PLACEHOLDER, 'gu');

/** The brackets of a sentence that is nothing but a placeholder are markup, and stand just outside it. */
function hasPlaceholder(text: string, { start, end }: Range): boolean {
  const around = text.slice(Math.max(0, start - 1), end + 2);
  return around.includes('[') && PLACEHOLDER.test(around);
}

/** What people leave where they have yet to write: "(later)", "to be written", and what follows "TODO:". */
const NOTES_TO_SELF: ReadonlySet<string> = new Set(
  'todo,to do,tbd,tbc,tba,n a,fixme,xxx,wip,later,to be done,to be written,to be added,to be continued,to be decided,to be filled in,fill me in,fill this in,fill in,coming soon,not written yet'.split(
    ',',
  ),
);
/** What a note begins with: most sentences are told by it to be none. */
const OPENS_NOTE: ReadonlySet<string | undefined> = new Set([...NOTES_TO_SELF].map((note) => note.split(' ')[0]));
const MARKS_A_NOTE: ReadonlySet<string> = new Set(['TODO', 'TBD', 'TBC', 'TBA', 'FIXME', 'XXX', 'WIP']);
const LONGEST_NOTE = 80;

function isNoteToSelf(words: string): boolean {
  if (words.length > LONGEST_NOTE || OPENS_IN_WORK.test(words)) return false;
  if (!OPENS_NOTE.has(/\p{L}+/u.exec(words)?.[0].toLowerCase())) return false;
  const letters = words.match(/\p{L}+/gu) ?? [];
  // "TODO: the numbers", and not "WIP limits cut our cycle time".
  const isMarked = MARKS_A_NOTE.has(letters[0] ?? '') && /^[^\p{L}]{0,3}\p{Lu}{3,5}\s?[:;()\]–—-]/u.test(words);
  return isMarked || NOTES_TO_SELF.has(letters.join(' ').toLowerCase());
}

/** Nobody says a placeholder aloud, only the words around it. */
function withoutPlaceholders(text: string, { start, end }: Range): string {
  return text.slice(Math.max(0, start - 1), end + 1).replace(PLACEHOLDERS, ' ');
}

export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  return starts;
}
