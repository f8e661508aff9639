import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { FrontMatter, FrontMatterEntry, Located, Range, YamlError } from './types';

const NONE: FrontMatter = {
  range: undefined,
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

/** In UTF-16 units. A story's is some hundreds; the YAML parser takes quadratic time on hostile ones. */
const LONGEST_FRONT_MATTER = 8_000;

interface Fence {
  /** The YAML between the fences. */
  readonly yaml: Range;
  readonly whole: Range;
  readonly closed: boolean;
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;

/** Where the front matter stands, if the text begins with one (after a byte order mark). */
function findFence(text: string): Fence | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!/^---[ \t]*(?:\r|\n|$)/.test(text.slice(start, start + 64))) return undefined;
  LINE.lastIndex = start;
  LINE.exec(text);
  const yamlStart = LINE.lastIndex;
  let giveUp: number | undefined;
  while (LINE.lastIndex < text.length) {
    const at = LINE.lastIndex;
    const line = (LINE.exec(text)?.[0] ?? '').trimEnd();
    if (line === '---' || line === '...') {
      return { yaml: { start: yamlStart, end: at }, whole: { start, end: LINE.lastIndex }, closed: true };
    }
    // A Markdown heading means that the fence was never closed: the story begins here.
    if (/^#{1,6}\s+\S/.test(line)) {
      giveUp = at;
      break;
    }
  }
  const end = giveUp ?? text.length;
  // Without one "key:" it was a rule, and this file has no front matter.
  if (!/^[\w-]+[ \t]*:/m.test(text.slice(yamlStart, Math.min(end, yamlStart + 4000)))) return undefined;
  return { yaml: { start: yamlStart, end }, whole: { start, end }, closed: false };
}

/** Reads the front matter with the position of every key, value and error. Never throws. */
export function readFrontMatter(text: string): FrontMatter {
  const fence = findFence(text);
  if (!fence) return NONE;
  const { yaml, whole, closed } = fence;
  if (yaml.end - yaml.start > LONGEST_FRONT_MATTER) {
    const message = 'The front matter is too long to be read: is its closing "---" missing?';
    return { ...NONE, range: whole, errors: [{ message, range: { start: whole.start, end: whole.start + 3 } }] };
  }
  const document = parseDocument(text.slice(yaml.start, yaml.end), { prettyErrors: false, logLevel: 'silent' });
  const at = ([start, end]: readonly [number, number]): Range => nonEmpty(yaml.start + start, yaml.start + end, text);
  const errors: YamlError[] = document.errors.map((error) => ({ message: error.message, range: at(error.pos) }));
  if (!closed) {
    const firstLine = { start: whole.start, end: whole.start + 3 };
    errors.unshift({ message: 'The front matter is never closed: put a line of "---" after it', range: firstLine });
  }
  if (document.contents !== null && !isMap(document.contents) && errors.length === 0) {
    errors.push({
      message: 'The front matter must be "key: value" lines',
      range: nonEmpty(yaml.start, yaml.end, text),
    });
  }

  const entries: FrontMatterEntry[] = [];
  const nodes = new Map<string, Node | null>();
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key) || !key.range) continue;
      const node = value as Node | null;
      const keyRange = at([key.range[0], key.range[1]]);
      const valueRange = node?.range && node.range[1] > node.range[0] ? at([node.range[0], node.range[1]]) : keyRange;
      const name = String(key.value);
      entries.push({ key: name, keyRange, raw: plainValue(node, document), valueRange });
      nodes.set(name, node);
    }
  }

  const one = (key: string): Located<string> | undefined => {
    const entry = entries.find((candidate) => candidate.key === key);
    if (!entry || entry.raw === null || typeof entry.raw === 'object' || entry.raw === undefined) return undefined;
    return { value: String(entry.raw), range: entry.valueRange };
  };
  const tags = entries.find(({ key }) => key === 'tags')?.raw;
  return {
    range: whole,
    entries,
    errors,
    title: one('title'),
    principles: joinSplitNames(listed(nodes.get('principles') ?? nodes.get('principle'), at, text)),
    level: one('level'),
    question: one('question'),
    length: one('length'),
    status: one('status'),
    retells: one('retells'),
    tags: Array.isArray(tags) ? tags.map(String) : typeof tags === 'string' ? [tags] : [],
  };
}

function nonEmpty(start: number, end: number, text: string): Range {
  const from = Math.min(start, Math.max(0, text.length - 1));
  return { start: from, end: Math.min(text.length, Math.max(end, from + 1)) };
}

/** A value with so many aliases that it would fill the memory is as good as none. */
function plainValue(node: Node | null, document: ReturnType<typeof parseDocument>): unknown {
  try {
    return node?.toJS(document, { maxAliasCount: 100 }) ?? null;
  } catch {
    return undefined;
  }
}

function listed(
  node: Node | null | undefined,
  at: (range: readonly [number, number]) => Range,
  text: string,
): readonly Located<string>[] {
  const scalars = isSeq(node) ? node.items : node ? [node] : [];
  const values: Located<string>[] = [];
  for (const scalar of scalars) {
    if (!isScalar(scalar) || !scalar.range || scalar.value === null) continue;
    const range = at([scalar.range[0], scalar.range[1]]);
    const written = text.slice(range.start, range.end);
    // "principles: Ownership, Dive Deep" is one string to YAML and two principles to whoever wrote it.
    if (!isSeq(node) && written === String(scalar.value) && written.includes(',')) {
      for (const part of written.matchAll(/[^\s,][^,]*/g)) {
        const value = part[0].trimEnd();
        values.push({
          value,
          range: { start: range.start + part.index, end: range.start + part.index + value.length },
        });
      }
    } else if (String(scalar.value).trim() !== '') values.push({ value: String(scalar.value), range });
  }
  return values;
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
