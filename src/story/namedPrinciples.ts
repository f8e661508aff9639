import { isScalar, isSeq } from 'yaml';
import type { Located, Range } from './types';
import { wordsOf } from './yamlValue';

/** The principles that a value names, one string or a list, as written and with their places. */
export function namedPrinciples(
  node: unknown,
  at: (range: readonly [number, number]) => Range,
  text: string,
): readonly Located<string>[] {
  const scalars = isSeq(node) ? node.items : [node];
  const values: Located<string>[] = [];
  for (const scalar of scalars) {
    if (!isScalar(scalar) || !scalar.range || scalar.value === null) continue;
    const range = at([scalar.range[0], scalar.range[1]]);
    const words = wordsOf(scalar);
    // "principles: Ownership, Dive Deep" is one string to YAML and two principles to whoever wrote it.
    if (!isSeq(node) && words.includes(',') && text.slice(range.start, range.end) === words) {
      for (const part of words.matchAll(/[^\s,][^,]*/g)) {
        const value = part[0].trimEnd();
        const start = range.start + part.index;
        values.push({ value, range: { start, end: start + value.length } });
      }
    } else if (words.trim() !== '') values.push({ value: words, range });
  }
  return joinSplitNames(values);
}

/** YAML splits an unquoted `Are Right, A Lot` at its comma: the two neighbours are one name again. */
function joinSplitNames(names: readonly Located<string>[]): readonly Located<string>[] {
  const joined: Located<string>[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && /^are right$/i.test(before.value.trim()) && /^a lot$/i.test(name.value.trim())) {
      joined[joined.length - 1] = {
        value: `${before.value}, ${name.value}`,
        range: { start: before.range.start, end: name.range.end },
      };
    } else joined.push(name);
  }
  return joined;
}
