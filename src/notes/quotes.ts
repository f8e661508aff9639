import { calloutTitle } from './callouts';
import { sectionLabelOf } from './sectionLabel';

const QUOTED = /^[ \t]{0,3}>[ \t]?/;

/**
 * The text without the quote marks of each block quote that holds a story, and of each callout that holds a section of
 * one; another's words stay quoted.
 */
export function unquote(text: string): string {
  if (!text.includes('>')) return text;
  const lines = text.split(/(?<=\n)/);
  const written: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && QUOTED.test(lines[end] ?? '')) end += 1;
    const block = lines.slice(at, Math.max(end, at + 1));
    for (const line of end > at ? withoutMarks(block) : block) written.push(line);
    at += block.length;
  }
  return written.join('');
}

function withoutMarks(block: readonly string[]): readonly string[] {
  const bare = block.map((line) => line.replace(QUOTED, ''));
  const title = calloutTitle(block[0] ?? '');
  const lines = title === undefined ? bare : [`${title}\n`, ...bare.slice(1)];
  const labels = lines.filter((line) => sectionLabelOf(line.slice(0, 300).trim()).names.length > 0);
  return labels.length >= (title === undefined ? 2 : 1) ? lines : block;
}
