import { headingWords } from './headingWords';
import type { Heading } from './markdown';
import { sectionNamesOf } from './sectionNames';
import { type Range, type SectionName, STAR_SECTIONS, type StarSection, type Subheading } from './types';

/** A section's heading, and what belongs to it. */
export interface Outline {
  readonly names: readonly SectionName[];
  readonly heading: Heading;
  readonly body: Range;
  readonly subheadings: readonly Subheading[];
}

interface NamedHeading {
  readonly heading: Heading;
  readonly names: readonly SectionName[];
}

/**
 * The sections of a story, in the order of the text. They are the headings at the level that names the most different
 * ones; a section of the five that is missing there is taken from one level up or down, where it stands in its place.
 */
export function outline(text: string, headings: readonly Heading[]): readonly Outline[] {
  const named = headings.map((heading) => ({ heading, names: namesOf(heading.title) }));
  const depth = sectionDepth(named);
  const asides = asidesAbove(named, depth);
  const own = named.filter((one) => one.heading.depth === depth && one.names.length > 0 && !asides.inside.has(one));
  const sections = new Set([...own, ...asides.headings]);
  for (const one of outOfStep(text, named, sections, depth)) sections.add(one);
  return bodies(text, named, sections, depth);
}

/** What the headings of the last stories name: a text can have as many as lines, a bank the same ones in each story. */
const known = new Map<string, readonly SectionName[]>();
const MOST_KNOWN = 1_000;
/** In UTF-16 units: what is longer is hardly met again, and a heading can be as long as a file. */
const LONGEST_KNOWN = 80;

function namesOf(title: string): readonly SectionName[] {
  if (title.length > LONGEST_KNOWN) return sectionNamesOf(title);
  const there = known.get(title);
  if (there !== undefined) return there;
  if (known.size >= MOST_KNOWN) known.clear();
  const names = sectionNamesOf(title);
  known.set(title, names);
  return names;
}

/** The level with the most different names of the five, then of all, then the shallower. */
function sectionDepth(headings: readonly NamedHeading[]): number {
  const byDepth = new Map<number, Set<SectionName>>();
  for (const { heading, names } of headings) {
    const told = byDepth.get(heading.depth) ?? new Set();
    byDepth.set(heading.depth, told);
    for (const name of names) told.add(name);
  }
  let [depth, most] = [Number.POSITIVE_INFINITY, 0];
  for (const [candidate, told] of byDepth) {
    const score = told.size + [...told].filter(isStar).length * MORE_THAN_ALL;
    if (score > most || (score === most && candidate < depth)) [depth, most] = [candidate, score];
  }
  return depth;
}

/** More than there are names. */
const MORE_THAN_ALL = 10;

const isStar = (name: SectionName): name is StarSection => (STAR_SECTIONS as readonly SectionName[]).includes(name);
const rankOf = (name: SectionName): number => (STAR_SECTIONS as readonly SectionName[]).indexOf(name);

/** The sections that are about a story, and hold headings of any name. */
const isAside = (name: SectionName): boolean => name === 'Follow-ups' || name === 'Notes';

/** Questions and notes that stand one level up behind a story, and what stands inside them. Before it they are its title. */
function asidesAbove(
  headings: readonly NamedHeading[],
  depth: number,
): { readonly headings: readonly NamedHeading[]; readonly inside: ReadonlySet<NamedHeading> } {
  const first = headings.findIndex(({ heading, names }) => heading.depth === depth && names.length > 0);
  const found: NamedHeading[] = [];
  const inside = new Set<NamedHeading>();
  let open = false;
  for (const [index, one] of headings.entries()) {
    if (one.heading.depth < depth) {
      open = index > first && one.heading.depth === depth - 1 && one.names.length > 0 && one.names.every(isAside);
      if (open) found.push(one);
    } else if (open) inside.add(one);
  }
  return { headings: found, inside };
}

/** The headings one level off that are sections all the same, each name once. */
function outOfStep(
  text: string,
  headings: readonly NamedHeading[],
  sections: ReadonlySet<NamedHeading>,
  depth: number,
): readonly NamedHeading[] {
  const told = new Set<SectionName>();
  for (const { names } of sections) for (const name of names) told.add(name);
  /** The least place in a story's order of the sections that follow. Filled from its end, which a list that grows takes ill. */
  const leastAfter = new Int8Array(headings.length);
  let least: number = STAR_SECTIONS.length;
  for (let index = headings.length - 1; index >= 0; index -= 1) {
    leastAfter[index] = least;
    const one = headings[index];
    if (one && sections.has(one)) for (const name of one.names) if (isStar(name)) least = Math.min(least, rankOf(name));
  }
  const taken: NamedHeading[] = [];
  /** The first heading that is no title above all others: what follows it stands in it or behind it. */
  const first = headings.findIndex(({ heading }) => heading.depth >= depth);
  const inside = first < 0 ? 0 : first + 1;
  let greatest = -1;
  let silent = false;
  for (const [index, one] of headings.entries()) {
    const { heading, names } = one;
    if (heading.depth <= depth) silent = names.some(isAside);
    if (sections.has(one)) {
      for (const name of names) greatest = Math.max(greatest, rankOf(name));
      continue;
    }
    if (names.length === 0 || Math.abs(heading.depth - depth) !== 1) continue;
    // Before all others it belongs to none of them, whatever its place should be.
    const isFirst = index < inside && heading.depth > depth && isNameAlone(heading.title);
    const inPlace =
      names.every((name) => isStar(name) && !told.has(name) && rankOf(name) >= greatest) &&
      (isFirst || names.every((name) => rankOf(name) <= (leastAfter[index] ?? 0)));
    const isTitle = heading.depth < depth && !isNameAlone(heading.title) && !hasWords(text, headings, index);
    const isSection = inPlace && !silent && !isTitle;
    if (!isSection) continue;
    for (const name of names) {
      told.add(name);
      if (!isFirst) greatest = Math.max(greatest, rankOf(name));
    }
    taken.push(one);
  }
  return taken;
}

/** "# Situation" says nothing but the name: it is no title, even if nothing stands under it. */
function isNameAlone(title: string): boolean {
  return (STAR_SECTIONS as readonly string[]).includes(headingWords(title));
}

function hasWords(text: string, headings: readonly NamedHeading[], index: number): boolean {
  const from = headings[index]?.heading.range.end ?? 0;
  return text.slice(from, headings[index + 1]?.heading.range.start ?? text.length).trim() !== '';
}

function bodies(
  text: string,
  headings: readonly NamedHeading[],
  sections: ReadonlySet<NamedHeading>,
  depth: number,
): readonly Outline[] {
  const outlines: Outline[] = [];
  let open: { readonly one: NamedHeading; readonly inside: Heading[] } | undefined;
  const close = (end: number): void => {
    if (!open) return;
    const { one, inside } = open;
    const body = bodyOf(text, one.heading, end);
    const subheadings = inside.map((heading, index) => ({
      range: heading.range,
      title: headingWords(heading.title),
      depth: heading.depth,
      body: bodyOf(text, heading, inside[index + 1]?.range.start ?? end),
    }));
    outlines.push({ names: one.names, heading: one.heading, body, subheadings });
    open = undefined;
  };
  for (const one of headings) {
    const { heading } = one;
    const within = open !== undefined && heading.depth > Math.min(depth, open.one.heading.depth);
    if (within && !sections.has(one)) open?.inside.push(heading);
    else {
      close(heading.range.start);
      if (sections.has(one)) open = { one, inside: [] };
    }
  }
  close(text.length);
  return outlines;
}

function bodyOf(text: string, heading: Heading, end: number): Range {
  return { start: Math.min(end, lineAfter(text, heading.range.end)), end };
}

const LINE_END = /\r\n|\r|\n/g;

function lineAfter(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.test(text) ? LINE_END.lastIndex : text.length;
}
