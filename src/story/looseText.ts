import type { Block, Markdown } from './markdown';
import type { Outline } from './outline';
import { repeatedLabel } from './prose';
import { sectionNamesOf } from './sectionNames';
import type { Range, Section, SectionName } from './types';

/** Under what words are read that stand under nothing: they may say how it was, and how it came out. */
const STAND_IN: readonly SectionName[] = ['Situation', 'Result'];

interface Laid {
  readonly outlines: readonly Outline[];
  readonly blocks: readonly Block[];
}

/** The text and its copy as it is spoken. */
interface Written {
  readonly text: string;
  readonly spoken: string;
}

/**
 * The sections of a text, and those that stand in for what is outside them: a label at the beginning of a line
 * ("**Action:** I…") is the heading of its own, and what has no label stands under an empty one.
 */
export function withLooseText(
  written: Written,
  sections: readonly Outline[],
  { blocks, headings }: Pick<Markdown, 'blocks' | 'headings'>,
): Laid {
  const outlines: Outline[] = [];
  const cut: Block[] = [];
  let [nextSection, nextHeading] = [0, 0];
  let open = false;
  for (const block of blocks) {
    const { start } = block.range;
    for (; (headings[nextHeading]?.range.start ?? start) < start; nextHeading += 1) open = false;
    for (let next = sections[nextSection]; next && next.body.start <= start; next = sections[nextSection]) {
      outlines.push(next);
      nextSection += 1;
    }
    if (start < (sections[nextSection - 1]?.body.end ?? 0)) {
      cut.push(block);
      continue;
    }
    for (const { label, range } of labelled(written, block.range)) {
      cut.push({ ...block, range });
      const last = open && label === undefined ? outlines.pop() : undefined;
      outlines.push(
        last ? { ...last, body: { start: last.body.start, end: range.end } } : standIn(written, range, label),
      );
      open = true;
    }
  }
  return { outlines: [...outlines, ...sections.slice(nextSection)], blocks: cut };
}

/** Whether a section only stands in for a heading that is not there. */
export const isLoose = ({ heading }: Pick<Section, 'heading'>): boolean => heading.start === heading.end;

/** A block in parts, each from one label to the next. */
function labelled(
  { text, spoken }: Written,
  block: Range,
): readonly { readonly label: Range | undefined; readonly range: Range }[] {
  const parts: { label: Range | undefined; start: number }[] = [];
  for (const { index, 0: line } of text.slice(block.start, block.end).matchAll(/[^\r\n]+/g)) {
    const start = block.start + index;
    const label = repeatedLabel(spoken, { start, end: start + line.length }, index === 0);
    if (label || parts.length === 0) parts.push({ label, start });
  }
  return parts.map(({ label, start }, at) => ({ label, range: { start, end: parts[at + 1]?.start ?? block.end } }));
}

function standIn({ spoken }: Written, body: Range, label: Range | undefined): Outline {
  const range = label ?? { start: body.start, end: body.start };
  // As it is spoken, it has no signs of markup.
  const title = spoken
    .slice(range.start, range.end)
    .replace(/\s{0,3}(?::|[-–—])\s?$/, '')
    .trim();
  return {
    names: label ? sectionNamesOf(title) : STAND_IN,
    heading: { range, title, depth: 6 },
    body,
    subheadings: [],
  };
}
