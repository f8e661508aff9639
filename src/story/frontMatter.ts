import { isMap, isScalar, type Node } from 'yaml';
import { type Fence, findFence, findStrayFence, MOST_READ } from './fence';
import { chunksOf } from './frontMatterChunks';
import { namedPrinciples } from './namedPrinciples';
import { parseYaml } from './parseYaml';
import { plainEntry } from './plainEntry';
import { soundRange } from './soundRange';
import type { FrontMatter, FrontMatterEntry, Located, Range, YamlError } from './types';
import { type Anchors, readValue } from './yamlValue';

const NONE: FrontMatter = {
  range: undefined,
  stray: undefined,
  entries: [],
  errors: [],
  title: undefined,
  principles: [],
  level: undefined,
  question: undefined,
  length: undefined,
  status: undefined,
  retells: undefined,
  tags: [],
};

/** The last front matter that was read, and the words it stands in, up to the end of its closing fence. */
let last: { readonly words: string; readonly read: FrontMatter } | undefined;

/** What YAML made of each piece of the last front matter that was read: a fix is tried on a text that has all but one of them. */
let parsed = new Map<string, ReturnType<typeof parseYaml>>();

/** Reads the front matter with the position of every key, value and error. Never throws. */
export function readFrontMatter(text: string): FrontMatter {
  // Most changes of a story are below it, and nothing below a closed fence changes what stands above.
  if (last !== undefined && text.startsWith(last.words)) return last.read;
  const stray = findStrayFence(text);
  if (stray) return { ...NONE, stray, errors: [{ kind: 'stray', message: '', range: fenceLine(text, stray.whole) }] };
  const fence = findFence(text);
  if (fence === undefined) return NONE;
  const read = new Reading(text, fence).result();
  const words = text.slice(0, fence.whole.end);
  if (fence.closed && words.endsWith('\n')) last = { words, read };
  return read;
}

class Reading {
  private readonly entries = new Map<string, FrontMatterEntry>();
  private readonly all: FrontMatterEntry[] = [];
  private readonly errors: YamlError[] = [];
  private readonly nodes = new Map<string, Node | null>();
  private readonly starts = new Map<string, number>();
  private readonly anchors: Anchors = new Map();
  private readonly before = parsed;

  constructor(
    private readonly text: string,
    private readonly fence: Fence,
  ) {
    const { yaml, whole, closed } = fence;
    const opening = { start: whole.start, end: whole.start + 3 };
    const last = yaml.start + MOST_READ;
    parsed = new Map();
    if (!closed) this.errors.push({ kind: 'unclosed', message: '', range: opening });
    else if (yaml.end > last) this.errors.push({ kind: 'long', message: '', range: opening });
    for (const chunk of chunksOf(text, yaml)) {
      if (chunk.end > last) break;
      this.read(chunk);
    }
  }

  result(): FrontMatter {
    const one = (key: string): Located<string> | undefined => {
      const entry = this.entries.get(key);
      return entry?.value.kind === 'scalar' ? { value: entry.value.words, range: entry.valueRange } : undefined;
    };
    const tags = this.entries.get('tags')?.value;
    return {
      range: this.fence.whole,
      stray: undefined,
      entries: this.all,
      errors: this.errors,
      title: one('title'),
      principles: this.principles(),
      level: one('level'),
      question: one('question'),
      length: one('length'),
      status: one('status'),
      retells: one('retells'),
      tags: tags?.kind === 'list' ? tags.items.map(String) : tags?.kind === 'scalar' ? [tags.words] : [],
    };
  }

  private principles(): readonly Located<string>[] {
    const key = this.nodes.has('principles') ? 'principles' : 'principle';
    const node = this.nodes.get(key);
    const start = this.starts.get(key) ?? 0;
    return namedPrinciples(node, ([from, to]) => this.nonEmpty(start + from, start + to), this.text);
  }

  private read(chunk: Range): void {
    const yaml = this.text.slice(chunk.start, chunk.end);
    const plain = plainEntry(yaml);
    if (plain) {
      this.readEntry(plain.key, [0, plain.key.length], plain.node, chunk);
      return;
    }
    const document = parsed.get(yaml) ?? this.before.get(yaml) ?? parseYaml(yaml);
    parsed.set(yaml, document);
    const words = yaml.trimEnd();
    const whole = this.nonEmpty(chunk.start, chunk.start + words.length);
    const syntax = (message: string, range: Range): void => {
      this.errors.push({ kind: 'syntax', message, range });
    };
    if (document === undefined) {
      const key = /^[\w-]+(?=[ \t]*:)/.exec(words)?.[0] ?? '';
      const keyRange = this.nonEmpty(chunk.start, chunk.start + key.length);
      this.errors.push({ kind: 'deep', message: '', range: keyRange });
      const value = { kind: 'broken' } as const;
      if (key !== '') this.add({ key, keyRange, value, valueRange: keyRange, range: chunk }, null, chunk.start);
      return;
    }
    const { contents, errors } = document;
    const map = isMap(contents) ? contents : undefined;
    if (errors.length === 0 && contents !== null && !map) syntax('it has no “key: ” in front', whole);
    const broken = errors.length > 0;
    let last = whole.start;
    for (const { key, value } of map?.items ?? []) {
      if (!isScalar(key) || !key.range) continue;
      last = this.readEntry(String(key.value), key.range, value as Node | null, chunk, broken).start;
    }
    for (const { message, pos } of errors.slice(0, MOST_ERRORS)) {
      const [from, to] = [chunk.start + pos[0], chunk.start + pos[1]];
      // What is missed at the end was opened in the last value.
      const range =
        from < whole.end
          ? this.nonEmpty(from, Math.min(to, whole.end))
          : this.nonEmpty(Math.min(last, whole.end), whole.end);
      syntax(message, range);
    }
  }

  /** Takes a key with its value, whose offsets count from the start of the chunk, and tells where the value stands. */
  private readEntry(
    key: string,
    [from, to]: readonly [number, number, ...unknown[]],
    node: Node | null,
    chunk: Range,
    broken = false,
  ): Range {
    const keyRange = this.nonEmpty(chunk.start + from, chunk.start + to);
    const [start, end] = node?.range ?? [0, 0];
    const valueRange = end > start ? this.nonEmpty(chunk.start + start, chunk.start + end) : keyRange;
    const value = broken ? ({ kind: 'broken' } as const) : readValue(node, this.anchors);
    const range = { start: keyRange.start, end: chunk.end };
    this.add({ key, keyRange, value, valueRange, range }, broken ? null : node, chunk.start);
    return valueRange;
  }

  private add(entry: FrontMatterEntry, node: Node | null, start: number): void {
    this.all.push(entry);
    if (this.entries.has(entry.key)) {
      this.errors.push({ kind: 'twice', message: '', range: entry.keyRange });
      return;
    }
    this.entries.set(entry.key, entry);
    this.nodes.set(entry.key, node);
    this.starts.set(entry.key, start);
  }

  private nonEmpty(start: number, end: number): Range {
    return soundRange(this.text, start, end);
  }
}

/** What follows the first few errors of one key is mostly their echo. */
const MOST_ERRORS = 10;

/** The opening fence alone. */
function fenceLine(text: string, { start }: Range): Range {
  const line = /^[ \t]*(\S+)/.exec(text.slice(start, start + 200));
  const from = start + (line?.[0].length ?? 3) - (line?.[1]?.length ?? 3);
  return { start: from, end: start + (line?.[0].length ?? 3) };
}
