import { type SectionName, STAR_SECTIONS } from '../story/types';
import { BOLD_LINE, type Mark } from './marks';

/** A heading that stands above others. */
interface Above {
  readonly mark: Mark;
  /** The sections named at its own depth below the same parent. */
  readonly beside: Set<SectionName>;
  /** The sections named below it. */
  readonly below: Set<SectionName>;
  /** For each depth the sections named right below it. */
  readonly children: Set<SectionName>[];
}

const CORE: ReadonlySet<SectionName> = new Set(STAR_SECTIONS);
const FEWEST = 2;

/**
 * The headings that are called like a section and are none: "# Notes" or "## Results" above whole stories, and
 * "## Challenge: the lamp" above its own. A story's sections are named where the most different ones are, the shallower
 * in a tie.
 */
export function chaptersOf(marks: readonly Mark[]): ReadonlySet<Mark> {
  const root: Set<SectionName>[] = [];
  const open: Above[] = [];
  const all: Above[] = [];
  for (const mark of marks) {
    while (open.length > 0 && (open.at(-1)?.mark.depth ?? 0) >= mark.depth) open.pop();
    const children = open.at(-1)?.children ?? root;
    children[mark.depth] ??= new Set();
    const beside = children[mark.depth] ?? new Set();
    for (const name of mark.names) {
      if (!CORE.has(name)) continue;
      beside.add(name);
      for (const { below } of open) below.add(name);
    }
    if (mark.depth > BOLD_LINE) continue;
    const above = { mark, beside, below: new Set<SectionName>(), children: [] };
    open.push(above);
    if (mark.names.length > 0) all.push(above);
  }
  return new Set(
    all.flatMap(({ mark, beside, below }) => (below.size >= FEWEST && below.size > beside.size ? [mark] : [])),
  );
}
