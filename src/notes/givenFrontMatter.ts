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

/** What the notes' own front matter says holds for their one story. */
export function withFrontMatter(
  story: ImportedStory,
  text: string,
  { principles, entries }: FrontMatter,
  known: readonly PrincipleName[],
): ImportedStory {
  const named = principles.flatMap(({ value }) => readTitle(value, known).principles);
  const own = new Set(['title', 'question', 'principle', 'principles']);
  const others = entries.filter(({ key }) => !own.has(key));
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
