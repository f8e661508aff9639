import { findPrinciple, nearestPrinciple, similarPrinciples } from '../base/principleMatch';
import type { FrontMatterEntry, Located } from '../story/types';
import { inYaml } from './inYaml';
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
      edits: [renamed(text, entry, names, one, name)],
    });
    const isNone = `${quoted(value)} isn't a ${context.principleWord} this pack knows.`;
    if (index >= MOST_COMPARED) return { range, message: isNone };
    const near = nearestPrinciple(value, context.principles);
    if (near !== undefined) {
      return { range, message: `${isNone} Did you mean “${near}”?`, fix: change(near) };
    }
    const suggestions = similarPrinciples(value, context.principles).map(change);
    return { range, message: isNone, suggestions };
  });
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
  for (const [index, name] of named.entries()) {
    const before = joined.at(-1);
    const both = before && halvesOf(before, name, text, index < MOST_COMPARED ? principles : []);
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
): Located<string> | undefined {
  if ([first, second].every(({ value }) => findPrinciple(value, principles))) return undefined;
  if (!BETWEEN_HALVES.test(text.slice(first.range.end, second.range.start))) return undefined;
  const value = `${first.value}, ${second.value}`;
  if (nearestPrinciple(value, principles)?.includes(',') !== true) return undefined;
  return { value, range: { start: first.range.start, end: second.range.end } };
}

/** Of several names in one unquoted value, one that needs quotation marks makes a list of them all. */
function renamed(
  text: string,
  { value, valueRange }: FrontMatterEntry,
  named: readonly Located<string>[],
  one: Located<string>,
  name: string,
): TextEdit {
  const { range } = one;
  const written = inYaml(name, text.slice(range.start, range.end));
  const alone = value.kind === 'list' || (range.start === valueRange.start && range.end === valueRange.end);
  if (alone || written === name) return { range, text: written };
  const names = named.map((other) => (other === one ? written : inYaml(other.value)));
  return { range: valueRange, text: `[${names.join(', ')}]` };
}
