import type { Story } from '../story/types';
import { plainWordEnd } from './asciiWord';

/** A word, a number, a mark, or a run of masked text (code, reported speech), with its offsets in the story. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written, and in lower case. */
  readonly raw: string;
  readonly low: string;
  readonly kind: 'word' | 'number' | 'mark' | 'masked';
  /** No white space stands before it. */
  readonly glued: boolean;
}

const TOKEN = /(?<![\p{L}\p{N}])\.\d+|\d+(?:[.,'\u00a0\u202f]\d+)*|\p{L}[\p{L}\p{M}\p{N}_]*(?:'\p{L}+)*|\uFFFC+|\S/uy;

const SPACE = 32;
const LETTER = /^\p{L}/u;
const DIGIT = /^\.?\d/;

function kindOf(raw: string): Token['kind'] {
  if (DIGIT.test(raw)) return 'number';
  if (LETTER.test(raw)) return 'word';
  return raw.startsWith('\uFFFC') ? 'masked' : 'mark';
}

/** Cuts a stretch of prose into tokens; `offset` is where the stretch starts in the story. "p95" is one word, "8K" two tokens. */
export function tokenize(prose: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (let start = 0; start < prose.length; ) {
    const word = plainWordEnd(prose, start);
    const end = word === 0 ? tokenEnd(prose, start) : word;
    if (end === start) {
      start += 1;
      continue;
    }
    const raw = prose.slice(start, end);
    tokens.push({
      start: offset + start,
      end: offset + end,
      raw,
      low: raw.toLowerCase(),
      kind: word === 0 ? kindOf(raw) : 'word',
      glued: start === before,
    });
    before = end;
    start = end;
  }
  return tokens;
}

/** Where the token that begins at `start` ends; `start` itself where white space stands. */
function tokenEnd(prose: string, start: number): number {
  if (prose.charCodeAt(start) === SPACE) return start;
  TOKEN.lastIndex = start;
  return TOKEN.test(prose) ? TOKEN.lastIndex : start;
}

const read = new WeakMap<Story, readonly (readonly Token[])[]>();

/** The tokens of each of `story.sentences`, under the same indices. A story is immutable, so it is cut into tokens once. */
export function storyTokens(story: Story): readonly (readonly Token[])[] {
  let tokens = read.get(story);
  if (tokens === undefined) {
    tokens = story.sentences.map(({ range }) => tokenize(story.prose.slice(range.start, range.end), range.start));
    read.set(story, tokens);
  }
  return tokens;
}
