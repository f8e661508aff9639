import { sectionLabelOf } from './sectionLabel';

const QUOTED = /^[ \t]{0,3}>[ \t]?/;

/** The text without the quote marks of each block quote that holds a story; another's words stay quoted. */
export function unquote(text: string): string {
  if (!text.includes('>')) return text;
  const lines = text.split(/(?<=\n)/);
  const written: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && QUOTED.test(lines[end] ?? '')) end += 1;
    const block = lines.slice(at, Math.max(end, at + 1));
    const bare = block.map((line) => line.replace(QUOTED, ''));
    const labels = bare.filter((line) => sectionLabelOf(line.slice(0, 300).trim()).names.length > 0);
    for (const line of end > at && labels.length >= 2 ? bare : block) written.push(line);
    at += block.length;
  }
  return written.join('');
}
