import * as v from 'valibot';
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Range } from '../story/types';

/** Something in a file that cannot be used; the rest of the file holds all the same. */
export interface FileProblem {
  /** A sentence. */
  readonly message: string;
  /** Offsets in the file's text, UTF-16, half open. */
  readonly range: Range;
}

export interface YamlFile<T> {
  /** Undefined where nothing of the file can be used. */
  readonly value: T | undefined;
  readonly problems: readonly FileProblem[];
}

/** One for what is wrong at each depth of a file, and one to see that nothing is left. */
const MOST_ROUNDS = 6;

/**
 * Reads YAML against a schema. Never throws: what is wrong is told with its place and left out, so that one slip does
 * not cost the rest of the file. An empty file reads as a map without keys. `sentence` says what an issue means to the
 * writer of the file; its path leads there from the top.
 */
export function readYamlFile<T>(
  text: string,
  schema: v.GenericSchema<unknown, T>,
  sentence: (issue: v.BaseIssue<unknown>, path: readonly string[]) => string,
): YamlFile<T> {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const whole = { start: 0, end: text.length };
  const failed = (message: string, range: Range) => ({ value: undefined, problems: [{ message, range }] });
  const [error] = document.errors;
  if (error) return failed(`YAML cannot read this: ${error.message}.`, { start: error.pos[0], end: error.pos[1] });
  const { contents } = document;
  const empty = contents === null || (isScalar(contents) && contents.value === null);
  if (!empty && !isMap(contents)) return failed('This file must be lines of "key: value".', whole);
  let value = empty ? {} : plainValue(document);
  if (value === undefined) return failed('This file refers to itself too often to be read.', whole);

  const problems: FileProblem[] = [];
  const told: string[][] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const checked = v.safeParse(schema, value);
    if (checked.success) return { value: checked.output, problems: inOrder(problems) };
    for (const issue of checked.issues) {
      const path = (issue.path ?? []).map(({ key }) => String(key));
      const ofKey = issue.expected === 'never' || issue.path?.at(-1)?.origin === 'key';
      // What was left out is missing in the next round, and so is what cannot do without it: that has been told.
      const known = told.some((other) => path.every((key, at) => other[at] === key));
      if (!known) problems.push({ message: sentence(issue, path), range: rangeOf(contents, path, ofKey) ?? whole });
      told.push(path);
      value = without(value, path);
    }
  }
  return { value: undefined, problems: inOrder(problems) };
}

function inOrder(problems: readonly FileProblem[]): readonly FileProblem[] {
  return problems.toSorted((one, other) => one.range.start - other.range.start);
}

/** Undefined where a few lines would unfold to more than the memory holds. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** The range of the value at a path, or of its key; of what is not there, that of what it is missing in. */
function rangeOf(root: Node | null, path: readonly string[], ofKey: boolean): Range | undefined {
  let node: unknown = root;
  let pair: Pair | undefined;
  for (const key of path) {
    if (isSeq(node)) node = node.items[Number(key)];
    else if (isMap(node)) {
      const found = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (found === undefined) break;
      pair = found;
      node = found.value;
    } else break;
  }
  const value = node as Node | null | undefined;
  const shown = !ofKey && value?.range && value.range[1] > value.range[0] ? value : pair?.key;
  const range = (shown as Node | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

/**
 * A copy without the value at a path, or, where there is none, without what it is missing in. A list goes as a whole,
 * since its other places would no longer be right.
 */
function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return {};
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  const [next] = rest;
  const last = next === undefined || typeof inner !== 'object' || inner === null || Array.isArray(inner);
  if (!last && rest.length === 1 && !Object.hasOwn(inner, next)) return others;
  return last ? others : { ...others, [key]: without(inner, rest) };
}
