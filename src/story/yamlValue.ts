import { isAlias, isScalar, isSeq, type Scalar } from 'yaml';
import type { FrontMatterValue, YamlScalar } from './types';

/** What has been named with `&` so far, for the aliases below it. */
export type Anchors = Map<string, FrontMatterValue>;

/**
 * The value of a node, if it is a scalar or a flat list. Nothing else is ever turned into a value: YAML's own way takes
 * exponential time for maps that are keys of maps.
 */
export function readValue(node: unknown, anchors: Anchors): FrontMatterValue {
  if (node === null || node === undefined) return { kind: 'empty' };
  if (isAlias(node)) return anchors.get(node.source) ?? { kind: 'other' };
  const value = withoutAnchor(node);
  if ((isScalar(node) || isSeq(node)) && node.anchor !== undefined) anchors.set(node.anchor, value);
  return value;
}

function withoutAnchor(node: unknown): FrontMatterValue {
  if (isScalar(node)) {
    const yaml = scalarOf(node);
    return yaml === null
      ? { kind: 'empty' }
      : { kind: 'scalar', words: wordsOf(node), yaml, plain: node.type === 'PLAIN' };
  }
  if (isSeq(node) && node.items.every((item) => item === null || isScalar(item))) {
    return { kind: 'list', items: node.items.map((item) => (isScalar(item) ? scalarOf(item) : null)) };
  }
  return { kind: 'other' };
}

function scalarOf({ value }: Scalar): YamlScalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** As they are written: "1e3", not 1000. */
export function wordsOf({ value, source, type }: Scalar): string {
  return type === 'PLAIN' && typeof value !== 'string' && source !== undefined ? source : String(value);
}
