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
  const unknown = named.filter(({ value }) => !findPrinciple(value, context.principles));
  return unknown.map((one, index) => {
    const { value, range } = one;
    const change = (name: string): Edit => ({
      title: `Change to “${name}”`,
      edits: [renamed(text, entry, named, one, name)],
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
