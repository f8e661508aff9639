import type { Range, Story } from '../story/types';

/** Words of a story that lead somewhere: a path from the story's folder, or an address of the web. */
export interface Link {
  readonly range: Range;
  readonly target: string;
}

/** `[words](target)`, where the target may stand in angle brackets or be followed by a title. */
const MARKDOWN_LINK = /\[[^\]\n]{0,300}\]\((<[^<>\n]{1,300}>|[^()\s<>]{1,300})(?:\)|[ \t])/g;

/** The story that this one retells, and the links of Markdown. Bare addresses are the editor's own to find. */
export function findLinks({ text, frontMatter, suppressions }: Story): readonly Link[] {
  const links: Link[] = [];
  const { retells } = frontMatter;
  if (retells && /[^\s]/.test(retells.value)) links.push({ range: retells.range, target: retells.value.trim() });
  const start = frontMatter.range?.end ?? 0;
  for (const match of text.slice(start).matchAll(MARKDOWN_LINK)) {
    const [whole, written = ''] = match;
    const from = start + match.index + whole.lastIndexOf(written);
    if (suppressions.some(({ range }) => range.start <= from && from < range.end)) continue;
    const bare = written.startsWith('<') ? written.slice(1, -1) : written;
    if (bare.startsWith('#')) continue;
    links.push({ range: { start: from, end: from + written.length }, target: bare });
  }
  return links;
}
