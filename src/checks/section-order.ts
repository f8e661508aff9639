import { type Section, STAR_SECTIONS, type Story } from '../story/types';
import { lineEndingOf } from './edits';
import { quoted } from './quoted';
import type { Check, TextEdit } from './types';

/** Sections that are not told in the order Situation, Task, Action, Result, Learning. */
export const sectionOrder: Check = {
  id: 'section-order',
  title: 'sections out of the order Situation, Task, Action, Result, Learning',
  section: 'Structure',
  defaultSeverity: () => 'info',
  run(story, _evidence, _context, report) {
    const ranked = story.sections.flatMap(rankedSection);
    const row = inOrder(ranked);
    const kept = new Set(row);
    // One look-up a rank instead of one search a section.
    const lastUpTo = STAR_SECTIONS.map((_, rank) => row.findLastIndex(({ last }) => last <= rank));
    const mayMove = ranked.length - row.length <= MOST_MOVES;
    for (const one of ranked) {
      if (kept.has(one)) continue;
      const at = lastUpTo[one.first] ?? -1;
      const after = row[at]?.section;
      const next = row[at + 1];
      const before = next && one.last <= next.first ? next.section : undefined;
      if (next && !before) continue;
      const neighbour = before ?? after;
      if (neighbour === undefined) continue;
      const where = `${before ? 'before' : 'after'} ${quoted(neighbour.title)}`;
      const edits = mayMove ? move(story, one.section, before, after) : undefined;
      report({
        range: one.section.heading,
        message: `${quoted(one.section.title)} is out of order. It belongs ${where}.`,
        ...(edits && { fix: { title: `Move it ${where}`, edits } }),
      });
    }
  },
};

/**
 * No story has more sections to move. In a text that is none, each move is as long as the text, and since moves overlap
 * they would be made one after the other without an end in sight.
 */
const MOST_MOVES = 8;

/** A section with the places of the first and the last of its names in a story ("Situation/Task" has two). */
interface Ranked {
  readonly section: Section;
  readonly first: number;
  readonly last: number;
}

function rankedSection(section: Section): readonly Ranked[] {
  const first = STAR_SECTIONS.findIndex((name) => section.names.includes(name));
  if (first < 0) return [];
  return [{ section, first, last: STAR_SECTIONS.findLastIndex((name) => section.names.includes(name)) }];
}

interface Chain {
  readonly end: Ranked;
  readonly length: number;
  readonly before: Chain | undefined;
}

/**
 * The longest row of sections that is in order: what is left is as little as possible to move. Of two that are equally
 * long, the one that ends first, so that of two swapped sections the later one is out of place. Linear: a row is known
 * by the rank it ends with, of which there are five.
 */
function inOrder(ranked: readonly Ranked[]): readonly Ranked[] {
  const longest: (Chain | undefined)[] = STAR_SECTIONS.map(() => undefined);
  let best: Chain | undefined;
  for (const end of ranked) {
    let before: Chain | undefined;
    for (let rank = end.first; rank >= 0; rank -= 1) {
      const chain = longest[rank];
      if (chain && (before === undefined || chain.length > before.length || earlier(chain, before))) before = chain;
    }
    const chain: Chain = { end, length: (before?.length ?? 0) + 1, before };
    if (chain.length > (longest[end.last]?.length ?? 0)) longest[end.last] = chain;
    if (chain.length > (best?.length ?? 0)) best = chain;
  }
  const kept: Ranked[] = [];
  for (let chain = best; chain; chain = chain.before) kept.push(chain.end);
  return kept.reverse();
}

function earlier(one: Chain, other: Chain): boolean {
  return one.length === other.length && one.end.section.heading.start < other.end.section.heading.start;
}

/** What swallows all that follows if it is never closed, and must therefore not be moved up from the end. */
const SWALLOWS = /```|~~~|<[!?a-z]/i;

/** Takes a section out with everything in it and puts it back before `before`, or after `after`. */
function move(
  { text }: Story,
  section: Section,
  before: Section | undefined,
  after: Section | undefined,
): readonly TextEdit[] | undefined {
  const { start } = section.heading;
  const { end } = section.body;
  const words = text.slice(start, end).trimEnd();
  if (end === text.length && SWALLOWS.test(words)) return undefined;
  const at = before?.heading.start ?? after?.body.end;
  if (at === undefined) return undefined;
  const eol = lineEndingOf(text);
  const above = text.slice(0, at).trimEnd().length;
  const gap = text.slice(above, at).replace(/\r\n?/g, '\n');
  const blankLine = above === 0 || gap.split('\n').length > 2 ? '' : eol;
  const put =
    at === text.length
      ? { range: { start: text.trimEnd().length, end: at }, text: `${eol}${eol}${words}${eol}` }
      : { range: { start: at, end: at }, text: `${blankLine}${words}${eol}${eol}` };
  if (end < text.length) return [put, { range: { start, end }, text: '' }];
  // The last section leaves no blank lines behind it at the end of the file.
  const kept = text.slice(0, start).trimEnd().length;
  return [put, { range: { start: kept, end }, text: text.slice(start + words.length, end) }];
}
