import type { Range } from '../story/types';
import type { Token } from './tokens';

/** A stretch of a sentence with one predicate, roughly a clause: token indexes, half open. */
export interface Segment {
  readonly first: number;
  readonly next: number;
}

const BREAKS = /^[,;:.!?()–—]$/;
const JOINTS = new Set(['and', 'but', 'so', 'which', 'because', 'while', 'although', 'though', 'since', 'as']);
/** What can open a clause after a conjunction: without a subject or a verb, "and" joins two nouns. */
const OPENERS = new Set(
  (
    'the a an my our their his her its i we you he she it they this that these everyone everybody all things nobody no people management some got was were is are ' +
    'had has have received went made also even both both several many most customers users players'
  ).split(' '),
);

function isBreak(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return true;
  if (token.kind === 'mark')
    return BREAKS.test(token.raw) || (token.raw === '-' && !token.glued && tokens[i + 1]?.glued === false);
  return JOINTS.has(token.low) && OPENERS.has(tokens[i + 1]?.low ?? '');
}

/** Cuts a sentence at its marks and before the conjunctions that start another clause. */
export function segmentsOf(tokens: readonly Token[]): readonly Segment[] {
  const segments: Segment[] = [];
  let first = 0;
  for (let i = 0; i <= tokens.length; i += 1) {
    if (!isBreak(tokens, i)) continue;
    if (i > first) segments.push({ first, next: i });
    first = i + 1;
  }
  return segments;
}

/** The range of a segment, or of a part of it, in the story. */
export function segmentRange(tokens: readonly Token[], { first, next }: Segment): Range {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[next - 1]?.end ?? start };
}
