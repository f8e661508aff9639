import * as v from 'valibot';
import { isMap, isScalar } from 'yaml';
import { chunksOf } from '../story/frontMatterChunks';
import { parseYaml } from '../story/parseYaml';
import { soundRange } from '../story/soundRange';
import type { Range } from '../story/types';
import { type Path, rangeAt, YamlTree } from './yamlTree';

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

/** In UTF-16 units. The longest principle that ships has a tenth of it. */
export const LONGEST_FILE = 256 * 1024;

/** What is told of a file that is longer. */
export const TOO_LONG: FileProblem = {
  message: "This file is larger than 256 KB, so it isn't read. Keep only what belongs in it.",
  range: { start: 0, end: 1 },
};

/** More than anybody reads through. */
const MOST_PROBLEMS = 100;

/** One for what is wrong at each depth of a file, and one to see that nothing is left. */
const MOST_ROUNDS = 6;

type Sentence = (issue: v.BaseIssue<unknown>, path: Path) => string;

/**
 * Reads YAML against a schema. Never throws: what is wrong is told with its place and left out, so that one slip does
 * not cost the rest of the file. An empty file reads as a map without keys. `sentence` says what an issue means to the
 * writer of the file; its path leads there from the top. With `holes`, null stands where something in a list is wrong, and
 * the schema has to take it there; without, the list goes as a whole.
 */
export function readYamlFile<T>(
  text: string,
  schema: v.GenericSchema<unknown, T> & { readonly entries: Readonly<Record<string, unknown>> },
  sentence: Sentence,
  { holes = false }: { readonly holes?: boolean } = {},
): YamlFile<T> {
  const whole = { start: 0, end: text.length };
  if (text.length > LONGEST_FILE) return { value: undefined, problems: [TOO_LONG] };
  const reading = new Reading(text, schema, sentence, holes);
  for (const chunk of chunksOf(text, whole)) {
    if (reading.read(chunk)) continue;
    return { value: undefined, problems: [{ message: 'This file must have lines of "key: value".', range: whole }] };
  }
  return reading.result();
}

interface Part {
  readonly keyRange: Range;
  readonly node: unknown;
  readonly offset: number;
}

class Reading<T> {
  private readonly parts = new Map<string, Part>();
  private readonly problems: FileProblem[] = [];
  /** The paths to what has been told, and all that lead there. */
  private readonly told = new Set<string>();
  private value: unknown = {};
  private untold = 0;

  constructor(
    private readonly text: string,
    private readonly schema: v.GenericSchema<unknown, T> & { readonly entries: Readonly<Record<string, unknown>> },
    private readonly sentence: Sentence,
    private readonly holes: boolean,
  ) {}

  /** Reads what stands under one key at the margin; false where it is no key. */
  read({ start, end }: Range): boolean {
    const yaml = this.text.slice(start, end);
    const name = /^([\w-]+)[ \t]*:(?=\s|$)/.exec(yaml.slice(0, 200))?.[1];
    if (name !== undefined && !this.knows(name)) {
      this.unknown(name, { start, end: start + name.length });
      return true;
    }
    const document = parseYaml(yaml);
    const [error] = document?.errors ?? [{ message: "it's nested too deeply", pos: [0] as const }];
    if (error) {
      const from = start + error.pos[0];
      // Where it ends is no use: for a block of text, YAML counts the characters of its lines from the mark above them.
      const range = { start: from, end: from + (/^.*/.exec(this.text.slice(from))?.[0].length ?? 0) };
      this.tell(`YAML can't read this: ${error.message}.`, () => range);
      if (name !== undefined) this.markTold([name]);
      return true;
    }
    const contents = document?.contents;
    if (!contents || (isScalar(contents) && contents.value === null)) return true;
    if (!isMap(contents)) {
      if (start === 0) return false;
      this.tell('This line needs a “key: ” in front.', () => ({ start, end: start + yaml.trimEnd().length }));
      return true;
    }
    for (const { key, value } of contents.items)
      if (isScalar(key)) this.keep(String(key.value), key.range, value, start);
    return true;
  }

  result(): YamlFile<T> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const checked = v.safeParse(this.schema, this.value);
      if (checked.success) return { value: checked.output, problems: this.inOrder() };
      for (const issue of checked.issues) {
        const path = (issue.path ?? []).map(({ key }) => String(key));
        const ofKey = issue.expected === 'never' || issue.path?.at(-1)?.origin === 'key';
        // What was left out is missing in the next round, and so is what cannot do without it: that has been told.
        if (!this.told.has(JSON.stringify(path)))
          this.tell(
            () => this.sentence(issue, path),
            () => this.rangeOf(path, ofKey),
          );
        this.markTold(path);
        this.value = without(this.value, path, this.holes);
      }
    }
    return { value: undefined, problems: this.inOrder() };
  }

  private keep(name: string, place: readonly number[] | null | undefined, node: unknown, offset: number): void {
    const range = { start: offset + (place?.[0] ?? 0), end: offset + (place?.[1] ?? 1) };
    if (!this.knows(name)) this.unknown(name, range);
    else if (this.parts.has(name)) this.tell(`“${name}” appears twice. Keep one of them.`, () => range);
    else {
      this.parts.set(name, { keyRange: range, node, offset });
      const tree = new YamlTree(offset);
      const value = tree.valueOf(node, [name]);
      this.value = { ...(this.value as object), [name]: value };
      for (const stop of tree.stops) {
        this.tell(`“${stop.path.join(' › ')}” ${stop.message}.`, () => stop.range);
        this.markTold(stop.path);
      }
    }
  }

  private knows(name: string): boolean {
    return Object.hasOwn(this.schema.entries, name);
  }

  private unknown(name: string, range: Range): void {
    this.tell(
      () => {
        const { issues = [] } = v.safeParse(this.schema, Object.fromEntries([[name, null]]));
        const issue = issues.find(({ expected }) => expected === 'never');
        return issue ? this.sentence(issue, [name]) : `“${name}” doesn't mean anything here.`;
      },
      () => range,
    );
  }

  private tell(message: string | (() => string), range: () => Range | undefined): void {
    if (this.problems.length >= MOST_PROBLEMS) {
      this.untold += 1;
      return;
    }
    const words = typeof message === 'string' ? message : message();
    const { start, end } = range() ?? { start: 0, end: this.text.length };
    this.problems.push({ message: words, range: soundRange(this.text, start, end) });
  }

  private markTold(path: Path): void {
    for (let length = 1; length <= path.length; length += 1) this.told.add(JSON.stringify(path.slice(0, length)));
  }

  private rangeOf([name = '', ...rest]: Path, ofKey: boolean): Range | undefined {
    const part = this.parts.get(name);
    const range = part && rangeAt(part.node, rest, ofKey);
    return range && part ? { start: part.offset + range.start, end: part.offset + range.end } : part?.keyRange;
  }

  private inOrder(): readonly FileProblem[] {
    const problems = this.problems.toSorted((one, other) => one.range.start - other.range.start);
    if (this.untold === 0) return problems;
    const message = `There are ${this.untold} more problems in this file. Fix these first.`;
    return [...problems, { message, range: soundRange(this.text, 0, 1) }];
  }
}

/**
 * A copy without the value at a path, or, where there is none, without what it is missing in. A list goes as a whole,
 * since its other places would no longer be right, unless null may stand in it.
 */
function without(value: unknown, [key, ...rest]: Path, holes: boolean): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return {};
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  const [next] = rest;
  if (holes && next !== undefined && Array.isArray(inner)) {
    return { ...others, [key]: inner.map((item, at) => (String(at) === next ? withHole(item, rest.slice(1)) : item)) };
  }
  const last = next === undefined || typeof inner !== 'object' || inner === null || Array.isArray(inner);
  if (!last && rest.length === 1 && !Object.hasOwn(inner, next)) return others;
  return last ? others : { ...others, [key]: without(inner, rest, holes) };
}

/** What is left of an item of a list: null where it is wrong itself, or lacks what it cannot do without. */
function withHole(item: unknown, path: Path): unknown {
  const [key] = path;
  if (key === undefined || typeof item !== 'object' || item === null || !Object.hasOwn(item, key)) return null;
  return without(item, path, true);
}
