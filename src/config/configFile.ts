import * as v from 'valibot';
import { type Document, isMap, isScalar, type Node, type Pair, parseDocument } from 'yaml';
import { CHECKS } from '../checks/index';
import { nearest } from '../checks/nearest';
import type { Range } from '../story/types';
import type { Options } from './options';
import { CONFIG_KEYS, configSchema, type PackMode } from './schema';

/** Something in a configuration file that cannot be used; the rest of the file holds all the same. */
export interface ConfigProblem {
  /** A sentence. */
  readonly message: string;
  /** Offsets in the file's text, UTF-16, half open. */
  readonly range: Range;
}

export interface ConfigFile {
  readonly options: Partial<Pick<Options, 'severities' | 'level' | 'speakingRate'>>;
  /** How the principles beside it go with Amazon's, where it says so. */
  readonly principles: PackMode | undefined;
  readonly problems: readonly ConfigProblem[];
}

/** Where in a workspace the file stands that sets options for the stories beside and below its folder. */
export const CONFIG_PATH = '.star/config.yaml';

/** Reads `.star/config.yaml`. Never throws: what is wrong is left out and told as a problem with its place. */
export function readConfigFile(text: string): ConfigFile {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const whole = { start: 0, end: text.length };
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    return { ...NOTHING, problems: [{ message: `YAML cannot read this: ${error.message}.`, range: { start, end } }] };
  }
  const { contents } = document;
  // An empty file, or one of comments alone, sets nothing.
  if (contents === null || (isScalar(contents) && contents.value === null)) return NOTHING;
  if (!isMap(contents)) {
    return { ...NOTHING, problems: [{ message: 'This file must be lines of "key: value".', range: whole }] };
  }

  let value = plainValue(document);
  if (value === undefined) {
    return { ...NOTHING, problems: [{ message: 'This file refers to itself too often to be read.', range: whole }] };
  }
  const problems: ConfigProblem[] = [];
  // Each round takes out what is wrong, so that one slip does not cost the rest of the file.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const checked = v.safeParse(configSchema, value);
    if (checked.success) {
      const { principles, ...options } = checked.output;
      return { options: withoutUndefined(options), principles, problems };
    }
    for (const issue of checked.issues) {
      const path = (issue.path ?? []).map(({ key }) => String(key));
      const ofKey = issue.expected === 'never' || issue.path?.at(-1)?.origin === 'key';
      problems.push({ message: sentence(path, issue.message), range: rangeOf(contents, path, ofKey) ?? whole });
      value = without(value, path);
    }
  }
  return { ...NOTHING, problems };
}

/** One for what is wrong at each depth of the file, and one to see that nothing is left. */
const MOST_ROUNDS = 5;

/** Undefined where a few lines would unfold to more than the memory holds. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

const NOTHING: ConfigFile = { options: {}, principles: undefined, problems: [] };

function sentence(path: readonly string[], message: string): string {
  const name = path.at(-1) ?? 'This file';
  const known = path.length > 1 ? CHECKS.map(({ id }) => id) : CONFIG_KEYS;
  const near = message.startsWith('is no') ? nearest(name, known) : undefined;
  return `“${name}” ${message}${near === undefined ? '' : `: did you mean “${near}”`}.`;
}

/** The range of the value at a path, or of its key. */
function rangeOf(root: Node, path: readonly string[], ofKey: boolean): Range | undefined {
  let node: unknown = root;
  let pair: Pair | undefined;
  for (const key of path) {
    if (!isMap(node)) break;
    pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    node = pair?.value;
  }
  const value = node as Node | null | undefined;
  const shown = !ofKey && value?.range && value.range[1] > value.range[0] ? value : pair?.key;
  const range = (shown as Node | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

/** A copy without the value at a path; of the whole, nothing is left. */
function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return {};
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [key]: without(inner, rest) };
}

function withoutUndefined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
