import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Range } from '../story/types';

/** Deeper than any file of ours: a quiz item's option stands at 4. */
const DEEPEST = 6;
/** Of one list or map. A principle has some dozens of anything. */
const MOST_ITEMS = 200;

export type Path = readonly string[];

/** What stops a part of a file from being read, as a sentence's end behind its name. */
export interface Stop {
  readonly path: Path;
  readonly message: string;
  readonly range: Range;
}

/**
 * The plain value of a node, with what was left out of it. Written out by hand, since YAML's own way takes exponential
 * time for maps that are keys of maps, and unfolds aliases.
 */
export class YamlTree {
  readonly stops: Stop[] = [];

  /** @param offset where the text that the nodes were read from begins in the file */
  constructor(private readonly offset: number) {}

  valueOf(node: unknown, path: Path): unknown {
    if (node === null || node === undefined) return null;
    if (isScalar(node)) return node.value;
    if (isAlias(node)) return this.stop(node, path, 'refers to another value with “*”. Write that value out here');
    if (path.length > DEEPEST) return this.stop(node as Node, path, 'is nested too deeply to read');
    if (isSeq(node)) return this.few(node.items, node, path).map((item, at) => this.valueOf(item, [...path, `${at}`]));
    if (!isMap(node)) return null;
    const entries = new Map<string, unknown>();
    for (const { key, value } of this.few(node.items, node, path)) {
      if (!isScalar(key)) this.stop((key ?? node) as Node, path, "has a key that isn't a word");
      else if (entries.has(String(key.value)))
        this.stop(key, [...path, String(key.value)], 'appears twice. Keep one of them');
      else entries.set(String(key.value), this.valueOf(value, [...path, String(key.value)]));
    }
    return Object.fromEntries(entries);
  }

  private few<T>(items: readonly T[], node: Node, path: Path): readonly T[] {
    if (items.length <= MOST_ITEMS) return items;
    this.stop(node, path, `has ${items.length} entries. Only the first ${MOST_ITEMS} are read`);
    return items.slice(0, MOST_ITEMS);
  }

  private stop(node: Node, path: Path, message: string): null {
    const [start, end] = node.range ?? [0, 0];
    this.stops.push({
      path,
      message,
      range: { start: this.offset + start, end: this.offset + Math.max(end, start + 1) },
    });
    return null;
  }
}

/** The range of the value at a path below a node, or of its key; of what is not there, that of what it is missing in. */
export function rangeAt(root: unknown, path: Path, ofKey: boolean): Range | undefined {
  let node = root;
  let keyNode: unknown;
  for (const key of path) {
    if (isSeq(node)) node = node.items[Number(key)];
    else if (isMap(node)) {
      const found = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (found === undefined) break;
      keyNode = found.key;
      node = found.value;
    } else break;
  }
  const value = node as Node | null | undefined;
  const shown = !ofKey && value?.range && value.range[1] > value.range[0] ? value : (keyNode ?? value);
  const range = (shown as Node | null | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}
