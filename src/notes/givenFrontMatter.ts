import { Lexer } from 'yaml';
import { findFence } from '../story/fence';
import { chunksOf } from '../story/frontMatterChunks';
import type { FrontMatter, FrontMatterEntry, FrontMatterValue, Range, YamlScalar } from '../story/types';
import type { ImportedStory } from './importNotes';
import { type Known, readTitle } from './titles';

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

/** Where a key's value holds keys of its own, the keys that aren't read are kept as they stand. */
const isNested = (entries: FrontMatter['entries']): boolean =>
  entries.some(({ key, value }) => !READ.has(key) && value.kind === 'other');

/**
 * What front matter says that is written nowhere again, in the order of the text: values of ours that nobody can read
 * ("principle: [Ownership:]"), and comments but those of keys that are kept letter by letter.
 */
export function leftOutOf(text: string, matter: FrontMatter): readonly string[] {
  if (matter.range === undefined) return [];
  const nested = isNested(matter.entries);
  const read = [matter.title, matter.question, ...matter.principles];
  const isUnread = ({ key, value, range }: FrontMatterEntry): boolean =>
    READ.has(key) && (value.kind === 'other' || (saysSomething(value) && !read.some((one) => isWithin(one, range))));
  const kept = ({ key }: FrontMatterEntry): boolean => nested && !READ.has(key);
  const told = matter.entries.filter((entry) => isUnread(entry) || kept(entry));
  const values = matter.entries.filter(isUnread).map(({ range }) => range);
  const comments = commentsIn(text).filter((comment) => !told.some(({ range }) => isWithin({ range: comment }, range)));
  return [...values, ...comments]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end).trim());
}

const isWithin = (one: { readonly range: Range } | undefined, { start, end }: Range): boolean =>
  one !== undefined && one.range.start >= start && one.range.end <= end;

/** Not where a key is left empty on purpose: "title: ~", "principles: []". */
function saysSomething(value: FrontMatterValue): boolean {
  const says = (one: YamlScalar): boolean => one !== null && one !== '';
  if (value.kind === 'scalar') return says(value.yaml);
  return value.kind === 'list' ? value.items.some(says) : value.kind !== 'empty';
}

/** The lexer's sign that a scalar's own words come next. */
const SCALAR = '\x1F';
/** Its signs that stand for no letter of the text: that one, the start of a document, and the end of a broken list. */
const SIGNS: ReadonlySet<string> = new Set([SCALAR, '\x02', '\x18']);

/** Where the comments of the front matter stand. */
function commentsIn(text: string): readonly Range[] {
  const fence = findFence(text);
  if (fence === undefined) return [];
  return chunksOf(text, fence.yaml).flatMap(({ start, end }): readonly Range[] => {
    const found: Range[] = [];
    let at = start;
    let before = '';
    for (const token of new Lexer().lex(text.slice(start, end))) {
      const isWords = before === SCALAR;
      before = isWords ? '' : token;
      if (!isWords && SIGNS.has(token)) continue;
      if (!isWords && token.startsWith('#')) found.push({ start: at, end: at + token.length });
      at += token.length;
    }
    return found;
  });
}

/** What the notes' own front matter says holds for their one story. */
export function withFrontMatter(
  story: ImportedStory,
  text: string,
  { principles, entries }: FrontMatter,
  known: Known,
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
