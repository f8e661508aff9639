import { nearest } from '../base/nearest';
import { findPrinciple, nearestPrinciple, similarPrinciples } from '../base/principleMatch';
import type { FrontMatterEntry, Located } from '../story/types';
import { lineEndingOf } from './edits';
import { inYaml } from './inYaml';
import { type NamesInside, namesInside } from './namesInside';
import { quoted } from './quoted';
import type { Context, Edit, Report, TextEdit } from './types';

/** More names than a story is told for: those behind them are not held against every known one. */
const MOST_COMPARED = 50;

/** The names of a value that no principle has. */
export function unknownPrinciples(
  text: string,
  entry: FrontMatterEntry,
  named: readonly Located<string>[],
  context: Context,
): readonly Report[] {
  const names = joinMisspelt(text, named, context.principles);
  const written = new Set(named);
  const unknown = names.filter((one) => !written.has(one) || !findPrinciple(one.value, context.principles));
  return unknown.map((one, index) => {
    const { value, range } = one;
    const change = (name: string): Edit => ({
      title: `Change to “${name}”`,
      edits: [renamed(text, entry, names, one, [name])],
    });
    const isNone = `${quoted(value)} isn't a ${context.principleWord} this pack knows.`;
    if (index >= MOST_COMPARED) return { range, message: isNone };
    const near = nearestPrinciple(value, context.principles);
    if (near !== undefined) {
      return { range, message: `${isNone} Did you mean “${near}”?`, fix: change(near) };
    }
    const inside = namesInside(value, context.principles);
    if (inside.meant.size > 1 && inside.whole) {
      const message = `${quoted(value)} is more than one ${context.principleWord}. Make it a list.`;
      if (!canBeList(text, entry, one)) return { range, message };
      const list: Edit = { title: 'Make it a list', edits: [renamed(text, entry, names, one, inside.parts)] };
      return inside.parted ? { range, message, fix: list } : { range, message, suggestions: [list] };
    }
    const suggestions = keptWith(inside, similarPrinciples(value, context.principles)).map(change);
    return { range, message: isNone, suggestions };
  });
}

/** Those of the similar names that may stand for all of the words: none drops another name that is among them. */
function keptWith({ meant, whole, divided }: NamesInside, similar: readonly string[]): readonly string[] {
  if (divided && !whole && (meant.size > 0 || similar.length > 1)) return [];
  return similar.filter((name) => meant.size === 0 || (meant.size === 1 && meant.has(name)));
}

/** What YAML puts between the halves of a name that it splits at a comma. */
const BETWEEN_HALVES = /^["']?\s*(?:,|-)\s*["']?$/;

/** Neighbours that make up a name with a comma are one name, which no reader of the story knows as it is written. */
function joinMisspelt(
  text: string,
  named: readonly Located<string>[],
  principles: Context['principles'],
): readonly Located<string>[] {
  const joined: Located<string>[] = [];
  const wholes = principles.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name.includes(','));
  const isWhole = (words: string) => wholes.some((name) => nearest(words, [name]) !== undefined);
  for (const [index, name] of named.entries()) {
    const before = index < MOST_COMPARED ? joined.at(-1) : undefined;
    const both = before && halvesOf(before, name, text, principles, isWhole);
    if (both) joined[joined.length - 1] = both;
    else joined.push(name);
  }
  return joined;
}

function halvesOf(
  first: Located<string>,
  second: Located<string>,
  text: string,
  principles: Context['principles'],
  isWhole: (words: string) => boolean,
): Located<string> | undefined {
  if ([first, second].every(({ value }) => findPrinciple(value, principles))) return undefined;
  // The name beside a whole one is another, however few letters it has.
  if (isWhole(first.value) || isWhole(second.value)) return undefined;
  if (!BETWEEN_HALVES.test(text.slice(first.range.end, second.range.start))) return undefined;
  const value = `${first.value}, ${second.value}`;
  return isWhole(value) ? { value, range: { start: first.range.start, end: second.range.end } } : undefined;
}

/** Where an item of a list below its key begins: each name of it needs a line like that. */
const ITEM_START = /^[ \t]*-[ \t]+$/;

function itemStart(
  text: string,
  { value, valueRange, range: { start } }: FrontMatterEntry,
  { range }: Located<string>,
): string {
  if (value.kind !== 'list' || text[valueRange.start] === '[') return '';
  const before = text.slice(start, range.start);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
}

/** A list can't stand behind a tag or an anchor of YAML's own that belongs to the one value. */
function canBeList(text: string, entry: FrontMatterEntry, one: Located<string>): boolean {
  if (entry.value.kind === 'scalar') return text.slice(entry.keyRange.end, entry.valueRange.start).trim() === ':';
  const start = itemStart(text, entry, one);
  return start === '' || ITEM_START.test(start);
}

/**
 * A name, or those that it is made of, where one stands. Of several names in one unquoted value, one that needs quotation
 * marks makes a list of them all.
 */
function renamed(
  text: string,
  entry: FrontMatterEntry,
  named: readonly Located<string>[],
  one: Located<string>,
  words: readonly string[],
): TextEdit {
  const { value, valueRange } = entry;
  const { range } = one;
  const written = words.map((name) => inYaml(name, text.slice(range.start, range.end)));
  if (value.kind === 'list') {
    const start = itemStart(text, entry, one);
    return { range, text: written.join(start === '' ? ', ' : lineEndingOf(text) + start) };
  }
  const alone = range.start === valueRange.start && range.end === valueRange.end;
  if (alone) return { range, text: written.length > 1 ? `[${written.join(', ')}]` : written.join('') };
  if (written.join() === words.join()) return { range, text: written.join(', ') };
  const names = named.flatMap((other) => (other === one ? written : inYaml(other.value)));
  return { range: valueRange, text: `[${names.join(', ')}]` };
}
