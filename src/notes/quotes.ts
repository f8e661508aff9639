import { calloutTitle } from './callouts';
import { sectionLabelOf } from './sectionLabel';

/** Callouts stand in each other so deep: a story's, and in it those of its sections. */
const DEEPEST = 3;
const QUOTED = /^[ \t]{0,3}>[ \t]?/;

/**
 * The text without the quote marks of each block quote that holds a story, and of each callout that holds a section of
 * one; another's words stay quoted.
 */
export function unquote(text: string): string {
  return text.includes('>') ? unquoted(text.split(/(?<=\n)/), DEEPEST).join('') : text;
}

function unquoted(lines: readonly string[], depth: number): readonly string[] {
  const written: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && QUOTED.test(lines[end] ?? '')) end += 1;
    const block = lines.slice(at, Math.max(end, at + 1));
    for (const line of end > at ? withoutMarks(block, depth) : block) written.push(line);
    at += block.length;
  }
  return written;
}

function withoutMarks(block: readonly string[], depth: number): readonly string[] {
  const bare = block.map((line) => line.replace(QUOTED, ''));
  const title = calloutTitle(block[0] ?? '');
  const below = title === undefined ? bare : bare.slice(1);
  const inside =
    depth > 1 && below.some((line) => calloutTitle(line) !== undefined) ? unquoted(below, depth - 1) : below;
  const lines = title === undefined ? inside : [`${title}\n`, ...inside];
  const labels = lines.filter((line) => sectionLabelOf(line.slice(0, 300).trim()).names.length > 0);
  return labels.length >= (title === undefined ? 2 : 1) ? lines : block;
}
