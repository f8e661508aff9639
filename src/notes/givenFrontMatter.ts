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

/** The lines of front matter that say who or what the story is about in a way nobody can read: "principle: [Ownership:]". */
export function unreadLines(text: string, { title, question, principles, entries }: FrontMatter): readonly string[] {
  const read = [title, question, ...principles];
  return entries.flatMap(({ key, value, range }) => {
    const isIn = read.some((one) => one !== undefined && one.range.start >= range.start && one.range.end <= range.end);
    const line = text.slice(range.start, range.end).trim();
    const says = !/:\s*$/.test(line);
    return says && READ.has(key) && (value.kind === 'other' || !isIn) ? [line] : [];
  });
}

/** The comments in front matter, which a story's own has no room for. */
export function commentsIn(
  text: string,
  { range, title, question, level, principles }: FrontMatter,
): readonly string[] {
  if (range === undefined) return [];
  const ends = [title, question, level, ...principles].flatMap((one) => (one === undefined ? [] : [one.range.end]));
  const behind = ends.flatMap(
    (end) => /^["'\],]{0,3}[ \t]{1,40}(#.*)/.exec(text.slice(end, end + 2_000).split('\n')[0] ?? '')?.[1] ?? [],
  );
  const lines = text.slice(range.start, range.end).split('\n');
  return [...lines.map((line) => line.trim()).filter((line) => line.startsWith('#')), ...behind];
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
  const nested = others.some(({ value }) => value.kind === 'other');
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
