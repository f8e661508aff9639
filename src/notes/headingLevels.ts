import { type SectionName, STAR_SECTIONS } from '../story/types';
import { BOLD_LINE, type Mark } from './marks';

/** The sections named at one depth below one heading. */
interface Level {
  readonly depth: number;
  readonly names: Set<SectionName>;
}

/** A heading and what stands around it. */
interface Place {
  readonly mark: Mark;
  /** Its own level. */
  readonly level: Level;
  /** The level of the section that it stands in. */
  readonly above: Level | undefined;
  readonly below: Set<SectionName>;
  /** The levels right below it, by their depth. */
  readonly levels: Map<number, Level>;
}

const CORE: ReadonlySet<SectionName> = new Set(STAR_SECTIONS);
const FEWEST = 2;

/**
 * The marks with their names and depths as they are meant. A story's sections are named at the level that has the most
 * different ones, the shallower in a tie. A section missing there is taken from one level up or down; any other heading
 * above is no section, though it may be called like one: "# Notes" over stories, "## Challenge: the lamp" over its own.
 */
export function levelled(marks: readonly Mark[], isEmpty: (mark: Mark) => boolean): readonly Mark[] {
  const places = placesOf(marks);
  return marks.map((mark) => {
    const place = places.get(mark);
    return place ? meant(place, isEmpty) : mark;
  });
}

function meant({ mark, level, above, below, levels }: Place, isEmpty: (mark: Mark) => boolean): Mark {
  const [name] = mark.names;
  if (below.size >= FEWEST && below.size > level.names.size) {
    const next = [...levels.values()].find(({ names }) => names.size >= FEWEST);
    const isOwn = name !== undefined && CORE.has(name) && !below.has(name);
    // With words of its own, and right above the level where its name is missing.
    return isOwn && next && !isEmpty(mark) ? { ...mark, depth: next.depth } : { ...mark, names: [] };
  }
  const isMissing = above && above.names.size >= FEWEST && mark.names.every((one) => !above.names.has(one));
  return isMissing && name !== undefined && CORE.has(name) ? { ...mark, depth: above.depth } : mark;
}

/** The places of the headings and bold lines that name sections. */
function placesOf(marks: readonly Mark[]): ReadonlyMap<Mark, Place> {
  const root = new Map<number, Level>();
  const open: Place[] = [];
  const places = new Map<Mark, Place>();
  for (const mark of marks) {
    while (open.length > 0 && (open.at(-1)?.mark.depth ?? 0) >= mark.depth) open.pop();
    const parent = open.at(-1);
    const levels = parent?.levels ?? root;
    const level = levels.get(mark.depth) ?? { depth: mark.depth, names: new Set() };
    levels.set(mark.depth, level);
    for (const name of mark.names) {
      if (!CORE.has(name)) continue;
      level.names.add(name);
      for (const { below } of open) below.add(name);
    }
    if (mark.depth > BOLD_LINE) continue;
    const above = parent && parent.mark.names.length > 0 ? parent.level : undefined;
    const place = { mark, level, above, below: new Set<SectionName>(), levels: new Map<number, Level>() };
    open.push(place);
    if (mark.names.length > 0) places.set(mark, place);
  }
  return places;
}
