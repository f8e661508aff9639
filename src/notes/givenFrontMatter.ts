import type { PrincipleName } from '../checks/types';
import type { FrontMatter, FrontMatterValue } from '../story/types';
import type { ImportedStory } from './importNotes';
import { readTitle } from './titles';

/** What the front matter of notes says of their one story, and outweighs what stands above it. */
export interface Given {
  readonly title?: string | undefined;
  readonly question?: string | undefined;
  /** As written: it may be none that we know. */
  readonly level?: string | undefined;
}

export function givenBy({ title, question, level }: FrontMatter): Given {
  return { title: title?.value, question: question?.value, level: level?.value };
}

const READ = new Set(['title', 'question', 'principle', 'principles']);

/** Values that say nothing on purpose. */
const EMPTY: ReadonlySet<string> = new Set(['', '[]', '~', 'null', '""', "''"]);

/** Where a key's value holds keys of its own, the keys that aren't read are kept as they stand. */
const isNested = (entries: FrontMatter['entries']): boolean =>
  entries.some(({ key, value }) => !READ.has(key) && value.kind === 'other');

/** The lines of front matter that say who or what the story is about in a way nobody can read: "principle: [Ownership:]". */
export function unreadLines(text: string, { title, question, principles, entries }: FrontMatter): readonly string[] {
  const read = [title, question, ...principles];
  return entries.flatMap(({ key, value, range }) => {
    const isIn = read.some((one) => one !== undefined && one.range.start >= range.start && one.range.end <= range.end);
    const line = text.slice(range.start, range.end).trim();
    const comment = commentAt(line, '').at;
    const told = line.slice(line.indexOf(':') + 1, comment < 0 ? undefined : comment).replace(/\s+/g, '');
    // A comment above the items of a list empties nothing.
    const says = line.includes('\n') || !EMPTY.has(told);
    return says && READ.has(key) && (value.kind === 'other' || !isIn) ? [line] : [];
  });
}

/** Where a comment begins in a line of YAML, and whether a quotation is still open at its end. */
function commentAt(line: string, open: string): { readonly at: number; readonly open: string } {
  let quote = open;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (/["']/.test(sign) && /^$|[\s[,:]/.test(line[at - 1] ?? '')) quote = sign;
    else if (sign === '#' && /^$|\s/.test(line[at - 1] ?? '')) return { at, open: '' };
  }
  return { at: -1, open: quote };
}

const BLOCK_VALUE = /:[ \t]{1,9}[|>][-+\d]{0,2}$/;

/** The comments in front matter that are written nowhere again: all but those of keys that are kept letter by letter. */
export function commentsIn(text: string, { range, entries }: FrontMatter): readonly string[] {
  if (range === undefined) return [];
  const nested = isNested(entries);
  const isKept = ({ key, value }: FrontMatter['entries'][number]) =>
    value.kind === 'other' || (nested && !READ.has(key));
  const found: string[] = [];
  let open = '';
  let start = range.start;
  let next = 0;
  let block = -1;
  for (const line of text.slice(range.start, range.end).split('\n')) {
    while ((entries[next]?.range.end ?? Number.POSITIVE_INFINITY) <= start) {
      next += 1;
      // An apostrophe that opened nothing is no matter to the keys after it.
      open = '';
    }
    const entry = entries[next];
    const inside = entry !== undefined && entry.range.start <= start;
    if (!inside) open = '';
    const comment = commentAt(line, open);
    const isBlock = inside && block === next && /^\s/.test(line);
    if (!isBlock && comment.at >= 0 && !(inside && isKept(entry))) found.push(line.slice(comment.at).trim());
    if (inside && BLOCK_VALUE.test(line.slice(0, comment.at < 0 ? undefined : comment.at).trimEnd())) block = next;
    open = isBlock ? '' : comment.open;
    start += line.length + 1;
  }
  return found;
}

/** What the notes' own front matter says holds for their one story. */
export function withFrontMatter(
  story: ImportedStory,
  text: string,
  { principles, entries }: FrontMatter,
  known: readonly PrincipleName[],
): ImportedStory {
  const named = principles.flatMap(({ value }) => readTitle(value, known).principles);
  const others = entries.filter(({ key }) => !READ.has(key));
  // Where one refers to another, they must stand as they stood.
  const nested = isNested(entries);
  const more = others.map(({ key, value }): [string, unknown] => [key, plain(value)]);
  const written = new Set(nested ? others.map(({ key }) => key) : []);
  const kept = Object.entries({ ...story.more, ...Object.fromEntries(more) }).filter(([key]) => !written.has(key));
  const unknown = principles.flatMap(({ value }) => (readTitle(value, known).principles.length > 0 ? [] : [value]));
  return {
    ...story,
    principles: [...new Set([...named, ...unknown, ...story.principles])],
    more: Object.fromEntries(kept),
    ...(nested && { asWritten: others.map(({ range }) => text.slice(range.start, range.end).trimEnd()) }),
  };
}

function plain(value: FrontMatterValue): unknown {
  if (value.kind === 'scalar') return value.yaml;
  return value.kind === 'list' ? value.items : null;
}
