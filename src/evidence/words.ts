import type { Range, Story } from '../story/types';
import { plainWordEnd } from './asciiWord';

/**
 * One word, number or mark of a sentence. `text` is lower case; contractions stand as the words they are short for
 * ("wasn't" is "was" and "not"), a possessive ending is a word of its own, "'s", and so are the parts of a
 * hyphenated word.
 */
export interface Word extends Range {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** It begins with a capital letter. */
  readonly capital: boolean;
  /** Nothing stands between it and the word before. */
  readonly joined: boolean;
}

// A number with its separators, a word, or any one sign. The separators never match a digit, so this stays linear.
const PIECES = /(\p{N}+(?:[.,]\p{N}+)*)|([\p{L}\uFFFC][\p{L}\p{M}\p{N}_\uFFFC]*)|\S/uy;

const SPACE = 32;
const HYPHENS = new Set(['-', '\u2010', '\u2011']);

/** Contractions that change the word they lean on, without their "n't". */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['won', 'will'],
  ['shan', 'shall'],
  ['ain', 'is'],
]);

/** What follows an apostrophe, and the word it stands for. "'d" stays open: it is "had" or "would". */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['s', "'s"],
  ['d', "'d"],
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
]);

/** Negations typed in haste, without their apostrophe. Not "wont" or "cant", which are words. */
const HASTY = new Set(
  'dont didnt doesnt wasnt werent isnt arent hadnt hasnt havent couldnt wouldnt shouldnt'.split(' '),
);

/** The words of a stretch of prose, in order. Linear in its length. */
export function wordsOf(prose: string, range: Range): readonly Word[] {
  const words: Word[] = [];
  const text = prose.slice(range.start, range.end);
  let pendingApostrophe = false;
  for (let at = 0; at < text.length; ) {
    const plain = plainWordEnd(text, at);
    const found = plain === 0 ? pieceAt(text, at) : undefined;
    if (found === null) {
      at += 1;
      continue;
    }
    const raw = found === undefined ? text.slice(at, plain) : found[0];
    const start = range.start + at;
    at += raw.length;
    const end = start + raw.length;
    const before = words.at(-1);
    const joined = before !== undefined && before.end === start;
    if (pendingApostrophe && joined && before !== undefined) {
      pendingApostrophe = false;
      if (contract(words, before, raw.toLowerCase(), end)) continue;
    } else {
      pendingApostrophe = false;
    }
    if (joined && HYPHENS.has(raw) && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))) continue;
    if (raw === "'" || raw === '’') {
      pendingApostrophe = joined;
      words.push(mark("'", start, end, joined));
      continue;
    }
    if (found?.[1] !== undefined) words.push({ text: raw, kind: 'number', start, end, capital: false, joined });
    else if (found !== undefined && found[2] === undefined) words.push(mark(raw, start, end, joined));
    else pushWord(words, raw, start, end, joined);
  }
  return text.includes("'") ? closePossessives(words) : words;
}

/** The number, word or sign that begins at `at`; null where white space stands. */
function pieceAt(text: string, at: number): RegExpExecArray | null {
  if (text.charCodeAt(at) === SPACE) return null;
  PIECES.lastIndex = at;
  return PIECES.exec(text);
}

function mark(text: string, start: number, end: number, joined: boolean): Word {
  return { text, kind: 'mark', start, end, capital: false, joined };
}

function pushWord(words: Word[], raw: string, start: number, end: number, joined: boolean): void {
  const text = raw.toLowerCase();
  const first = raw.charAt(0);
  if (HASTY.has(text)) {
    words.push({ text: text.slice(0, -2), kind: 'word', start, end: end - 2, capital: first !== text[0], joined });
    words.push({ text: 'not', kind: 'word', start: end - 2, end, capital: false, joined: true });
  } else if (text === 'cannot') {
    words.push({ text: 'can', kind: 'word', start, end: start + 3, capital: first !== 'c', joined });
    words.push({ text: 'not', kind: 'word', start: start + 3, end, capital: false, joined: true });
  } else if (text === 'noone') {
    words.push({ text: 'nobody', kind: 'word', start, end, capital: first !== 'n', joined });
  } else {
    words.push({ text, kind: 'word', start, end, capital: first.toLowerCase() !== first, joined });
  }
}

/** Joins what stands after an apostrophe to the word before it; false where it is no contraction. */
function contract(words: Word[], apostrophe: Word, ending: string, end: number): boolean {
  const base = words.at(-2);
  if (base === undefined || base.kind === 'mark') return false;
  if (ending === 't' && base.text.endsWith('n')) {
    words.length -= 2;
    const stem = base.text === 'can' ? 'can' : (IRREGULAR.get(base.text) ?? base.text.slice(0, -1));
    const split = base.text === 'can' ? base.end : base.end - 1;
    words.push({ ...base, text: stem, end: split });
    words.push({ text: 'not', kind: 'word', start: split, end, capital: false, joined: true });
    return true;
  }
  const full = ENDINGS.get(ending);
  if (full === undefined) return false;
  words.length -= 1;
  words.push({ text: full, kind: 'word', start: apostrophe.start, end, capital: false, joined: true });
  return true;
}

/** "Applications' rota": an apostrophe after a plural is a possessive too. */
function closePossessives(words: readonly Word[]): readonly Word[] {
  return words.map((word, index) => {
    const before = words[index - 1];
    const owns = word.text === "'" && word.joined && before?.kind === 'word' && before.text.endsWith('s');
    return owns ? { ...word, text: "'s", kind: 'word' as const } : word;
  });
}

const read = new WeakMap<Story, readonly (readonly Word[])[]>();

const indexed = new WeakMap<Story, ReadonlyMap<string, readonly number[]>>();

/** Each word of the story, with the sentences that hold it: indices into `story.sentences`, in order, each once. */
export function sentencesByWord(story: Story): ReadonlyMap<string, readonly number[]> {
  const known = indexed.get(story);
  if (known !== undefined) return known;
  const index = new Map<string, number[]>();
  storyWords(story).forEach((words, sentence) => {
    for (const { text } of words) {
      const sentences = index.get(text);
      if (sentences === undefined) index.set(text, [sentence]);
      else if (sentences[sentences.length - 1] !== sentence) sentences.push(sentence);
    }
  });
  indexed.set(story, index);
  return index;
}

/** The words of each of `story.sentences`, under the same indices. A story is immutable, so it is cut into words once. */
export function storyWords(story: Story): readonly (readonly Word[])[] {
  let words = read.get(story);
  if (words === undefined) {
    words = story.sentences.map((sentence) => wordsOf(story.prose, sentence.range));
    read.set(story, words);
  }
  return words;
}
