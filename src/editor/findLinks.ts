import type { Range, Story } from '../story/types';

/** Words of a story that lead somewhere: a path from the story's folder, or an address of the web. */
export interface Link {
  readonly range: Range;
  readonly target: string;
}

/** The target of `[words](target)`: in angle brackets or without spaces; a title may follow. */
const TARGET = /\]\((<[^<>\n]{1,300}>|[^()\s<>]{1,300})/g;

/** Longer words of a link, in UTF-16 units, are no link: the bracket before them is somebody else's. */
const LONGEST_WORDS = 300;

/** The story that this one retells, and the links of Markdown. Bare addresses are the editor's own to find. */
export function findLinks({ text, frontMatter, suppressions }: Story): readonly Link[] {
  const links: Link[] = [];
  const { retells } = frontMatter;
  if (retells && retells.value.trim() !== '') links.push({ range: retells.range, target: retells.value.trim() });
  const start = frontMatter.range?.end ?? 0;
  for (const { index, 0: whole, 1: written = '' } of text.slice(start).matchAll(TARGET)) {
    const end = start + index + whole.length;
    const from = end - written.length;
    if (!isWhole(text, start + index, end)) continue;
    if (suppressions.some(({ range }) => range.start <= from && from < range.end)) continue;
    const target = written.startsWith('<') ? written.slice(1, -1) : written;
    if (!target.startsWith('#')) links.push({ range: { start: from, end }, target });
  }
  return links;
}

/** True where a bracket opens before the words, on their line, and the target is not broken off. */
function isWhole(text: string, bracket: number, end: number): boolean {
  const before = text.slice(Math.max(0, bracket - LONGEST_WORDS), bracket);
  const opening = before.lastIndexOf('[');
  if (opening < 0 || before.slice(opening).includes('\n')) return false;
  return text[end] === ')' || text[end] === ' ' || text[end] === '\t';
}
