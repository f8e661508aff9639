import { FIRST_NAMES } from '../story/sectionAliases';
import { type SectionName, STAR_SECTIONS } from '../story/types';
import { BOLD_LINE, LABEL, type Mark, turnOf } from './marks';

/** The sections named at one depth below one heading. */
interface Level {
  readonly depth: number;
  /** The titles of whole stories are none of them, whatever they are called. */
  readonly names: Set<SectionName>;
  /** The last one so far. */
  last?: Place;
}

/** A heading or label and what stands around it. */
interface Place {
  readonly mark: Mark;
  /** Its own level. */
  readonly level: Level;
  /** The heading that it stands below. */
  readonly parent: Place | undefined;
  readonly below: Set<SectionName>;
  /** The levels right below it, by their depth. */
  readonly levels: Map<number, Level>;
  /** What names a section behind it on its level. */
  next?: Place;
}

const NONE = { names: [] };
const CORE: ReadonlySet<SectionName> = new Set(STAR_SECTIONS);
const FEWEST = 2;
/** So many different sections, what was done among them, are a story by themselves. */
const FEWEST_OF_A_STORY = 3;
/** Where a line begins or a sentence has ended. */
const BEGINS = /(?:^|[\n.!?…;)"”’\]])[ \t]{0,3}$/;
const BOLD = /(?:\*\*|__)\p{L}/u;

/**
 * The marks with their names and depths as they are meant. A story's sections are named at the level that has the most
 * different ones, the shallower in a tie. A section missing there is taken from one level up or down, or from a label
 * where its turn has come; any other heading above is no section, though it may be called like one: "# Notes" over
 * stories, "## Challenge: the lamp" over its own, "## Growth" beside "## Impact", each over a whole story.
 */
export function levelled(marks: readonly Mark[], text: string): readonly Mark[] {
  const places = placesOf(marks);
  const behind = new Map(marks.map((mark, index) => [mark, marks[index + 1]?.range.start ?? text.length]));
  const isEmpty = (mark: Mark): boolean => text.slice(mark.range.end, behind.get(mark)).trim() === '';
  const titled = overTitles(marks, places, isEmpty);
  return marks.map((mark) => {
    const place = places.get(mark);
    if (!place || mark.names.length === 0) return mark;
    if (titled.has(mark)) return { ...mark, names: [] };
    if (isOverStory(place)) return meantAbove(place, isEmpty);
    return isMissingAbove(place) && (mark.depth < LABEL || (isInTurn(place) && isSureLabel(mark, text)))
      ? { ...mark, depth: place.parent?.level.depth ?? mark.depth }
      : mark;
  });
}

/**
 * What names a section and says nothing before the title of a whole story: "**Challenges**" over "**The lamp**", which a
 * writer who stresses both sets no deeper.
 */
function overTitles(
  marks: readonly Mark[],
  places: ReadonlyMap<Mark, Place>,
  isEmpty: (mark: Mark) => boolean,
): ReadonlySet<Mark> {
  const found = new Set<Mark>();
  let isOverTitle = false;
  for (const mark of marks.toReversed()) {
    const isSilent = mark.lead === '' && isEmpty(mark);
    if (mark.names.length > 0 && isOverTitle && isSilent) found.add(mark);
    else isOverTitle = mark.names.length === 0 && ((isOverTitle && isSilent) || isWhole(places.get(mark)));
  }
  return found;
}

function isWhole(place: Place | undefined): boolean {
  return place !== undefined && place.below.size >= FEWEST_OF_A_STORY && place.below.has('Action');
}

/** Whether a story's sections stand below a heading, and not beside it. */
function isOverStory({ mark, level, below }: Place): boolean {
  return below.size >= FEWEST && below.size > new Set([...level.names, ...mark.names]).size;
}

/** A heading over a story: a section of it where its name is missing below and its turn comes first, or no section. */
function meantAbove({ mark, below, levels }: Place, isEmpty: (mark: Mark) => boolean): Mark {
  const [name] = mark.names;
  const [first] = below;
  const next = [...levels.values()].find(({ names }) => names.size >= FEWEST);
  const isOwn =
    name !== undefined && CORE.has(name) && first !== undefined && turnOf(mark) < turnOf({ names: [first] });
  // With words of its own, and right above the level where its name is missing.
  return isOwn && !below.has(name) && next && !isEmpty(mark) ? { ...mark, depth: next.depth } : { ...mark, names: [] };
}

/** Whether the section is missing at the level of the one that it stands in. */
function isMissingAbove({ mark, parent }: Place): boolean {
  if (!parent || parent.mark.names.length === 0 || isOverStory(parent)) return false;
  const names = new Set([...parent.level.names, ...parent.mark.names]);
  return names.size >= FEWEST && mark.names.every((one) => CORE.has(one) && !names.has(one));
}

/** Whether a label's section comes behind the one that it stands in, and before the one that follows. */
function isInTurn({ mark, parent }: Place): boolean {
  if (!parent) return false;
  const [outer, label, next] = [turnOf(parent.mark), turnOf(mark), turnOf(parent.next?.mark ?? NONE)];
  // Where the next one is no later than the one around the label, another story has begun.
  return outer < label && (label < next || next <= outer);
}

/** A label that is no word of a sentence: at the beginning of one, and in bold or by a name that is nothing else. */
function isSureLabel({ title, range: { start, end } }: Mark, text: string): boolean {
  if (title.length < 3 || !BEGINS.test(text.slice(Math.max(0, start - 4), start))) return false;
  return BOLD.test(text.slice(start, end)) || FIRST_NAMES.has(title.toLowerCase()) || title.split(' ').length > 2;
}

/** The places of the marks. */
function placesOf(marks: readonly Mark[]): ReadonlyMap<Mark, Place> {
  const root = new Map<number, Level>();
  const open: Place[] = [];
  const places = new Map<Mark, Place>();
  for (const mark of marks) {
    while (open.length > 0 && (open.at(-1)?.mark.depth ?? 0) >= mark.depth) open.pop();
    const parent = open.at(-1);
    const levels = parent?.levels ?? root;
    const level: Level = levels.get(mark.depth) ?? { depth: mark.depth, names: new Set() };
    levels.set(mark.depth, level);
    for (const name of mark.names) if (CORE.has(name)) for (const { below } of open) below.add(name);
    const place: Place = { mark, level, parent, below: new Set(), levels: new Map() };
    if (mark.depth <= BOLD_LINE) open.push(place);
    places.set(mark, place);
    if (mark.names.length === 0) continue;
    if (level.last) level.last.next = place;
    level.last = place;
  }
  for (const place of places.values()) {
    if (isWhole(place)) continue;
    for (const name of place.mark.names) if (CORE.has(name)) place.level.names.add(name);
  }
  return places;
}
