import { type Range, type SectionName, STAR_SECTIONS } from '../story/types';

/** A place in somebody's notes where something begins: a section, or whatever another heading announces. */
export interface Mark {
  readonly range: Range;
  /** The sections that it names; none for any other heading. */
  readonly names: readonly SectionName[];
  /** The heading's words; for a label, the label's. */
  readonly title: string;
  /** Words of the heading that belong to the section's text. */
  readonly lead: string;
  /** Words in parentheses behind the section's name. */
  readonly aside: string;
  /** Words in front of the section's name, such as the title of its story. */
  readonly above?: string;
  /** 1 to 6 for a heading; 7 for a bold line by itself; 8 for a label in front of text. */
  readonly depth: number;
}

export const BOLD_LINE = 7;
export const LABEL = 8;
export const DEEPEST = LABEL;
/** So many different sections, what was done and what came of it among them, are a whole story. */
const FEWEST = 3;

/** Where what a mark names comes in the order of S, T, A and R; behind them all what has no place there. */
export function turnOf({ names: [name] }: Pick<Mark, 'names'>): number {
  const sections: readonly SectionName[] = STAR_SECTIONS;
  return name === undefined || !sections.includes(name) ? sections.length : sections.indexOf(name);
}

/** The index behind the marks that are a whole story from an index on, in their order and at one depth; none where they are not. */
export function storyFrom(marks: readonly Mark[], index: number): number | undefined {
  const names = new Set<SectionName>();
  let last: Mark | undefined;
  for (const mark of marks.slice(index, index + STAR_SECTIONS.length)) {
    if (mark.names.length === 0 || (last && (mark.depth !== last.depth || turnOf(mark) <= turnOf(last)))) break;
    for (const name of mark.names) names.add(name);
    last = mark;
    index += 1;
  }
  return names.size >= FEWEST && names.has('Action') && names.has('Result') ? index : undefined;
}
