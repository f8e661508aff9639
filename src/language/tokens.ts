import type { Range } from '../base/range';
import { isHyphen, isInvisible, isSpace, isWordUnit, numberEnd, pastJoiners, readWord } from './signs';
import { type Form, formOf, inContext } from './wordForms';

/** A word, a number, a mark, or a run of text that must not be read (code, reported speech), with its place in the text. */
export interface Token extends Range {
  /**
   * The normal form, in lower case. Contractions stand as the words they are short for ("wasn't" is "was" and "not"); a
   * possessive "'s" and an open "'d" are words of their own. Hyphenated words are one ("sign-ups"), unless they begin
   * with a number ("two-hour"). Odd apostrophes, soft hyphens and zero-width signs change nothing.
   */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark' | 'hole';
  /** It begins with a capital letter. */
  readonly capital: boolean;
  /** Nothing stands between it and the token before. */
  readonly joined: boolean;
  /** The base form ("was" is "be", "tickets" is "ticket"); the text itself where none is known. */
  readonly lemma: string;
}

const HOLE = 0xfffc;
const APOSTROPHE = 39;
const FULL_STOP = 46;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isAsciiLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

/** The tokens of `prose` from `start` to `end`, in order. Linear in their length. */
export function tokenize(prose: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  let at = start;
  let quote = false;
  let loud: boolean | undefined;
  const shouted = (): boolean => {
    loud ??= isShouted(prose, start, end);
    return loud;
  };
  /** A token that ends at `at`, with all that is written of its last sign. */
  const add = (text: string, kind: Token['kind'], from: number): void => {
    const joined = from > start && tokens.length > 0 && tokens[tokens.length - 1]?.end === from;
    at = Math.min(end, pastJoiners(prose, at));
    tokens.push({ start: from, end: at, text, kind, capital: false, joined, lemma: text });
  };
  while (at < end) {
    const from = at;
    const unit = prose.charCodeAt(at);
    if (unit === 32) {
      at += 1;
    } else if (isAsciiLetter(unit)) {
      at = plainEnd(prose, at, end);
      if (mayGoOn(prose.charCodeAt(at)) && at < end) {
        const word = readWord(prose, from, end);
        at = Math.min(end, pastJoiners(prose, word.end));
        addWord(tokens, prose, from, at, formOf(word.text), shouted);
      } else addWord(tokens, prose, from, at, formOf(prose.slice(from, at)), shouted);
    } else if (
      isDigit(unit) ||
      (unit === FULL_STOP && at + 1 < end && isDigit(prose.charCodeAt(at + 1)) && tokens.at(-1)?.end !== at)
    ) {
      at = numberEnd(prose, at, end);
      add(prose.slice(from, at), 'number', from);
    } else if (unit === HOLE) {
      while (at < end && prose.charCodeAt(at) === HOLE) at += 1;
      add(prose.slice(from, at), 'hole', from);
    } else if (unit < 128) {
      at += 1;
      if (unit === APOSTROPHE) {
        const owner = possessor(tokens.at(-1), from, quote);
        if (owner !== undefined && owner.kind !== 'word' && prose.charCodeAt(at) === 115 && at < end) at += 1;
        else if (owner?.kind !== 'word') {
          quote ||= tokens.at(-1)?.end !== from;
          add("'", 'mark', from);
          continue;
        }
        add("'s", 'word', from);
      } else if (unit > 32) add(String.fromCharCode(unit), 'mark', from);
    } else if (isSpace(unit) || isInvisible(unit)) {
      at += 1;
    } else if (isWordUnit(prose, at)) {
      const word = readWord(prose, at, end);
      at = Math.min(end, pastJoiners(prose, word.end));
      addWord(tokens, prose, from, at, formOf(word.text), shouted);
    } else {
      at = numberEnd(prose, at, end);
      if (at > from) {
        add(prose.slice(from, at), 'number', from);
        continue;
      }
      at += (prose.codePointAt(from) ?? 0) > 0xffff && from + 1 < end ? 2 : 1;
      const sign = prose.slice(from, at);
      add(isHyphen(unit) ? '-' : sign, 'mark', from);
    }
  }
  return tokens;
}

/** Several words, and all of their letters capitals. */
function isShouted(prose: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = prose.charCodeAt(at);
    if (unit >= 97 && unit <= 122) return false;
    if (unit > 127) break;
  }
  const words = prose.slice(start, end);
  if (/\p{Ll}/u.test(words)) return false;
  const first = words.search(/\p{Lu}{2}/u);
  return first >= 0 && /\P{L}\p{Lu}{2}/u.test(words.slice(first + 2));
}

/** Where the run of ASCII letters, digits and underscores from `from` ends: nearly every word, found without a pattern. */
function plainEnd(prose: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const unit = prose.charCodeAt(at);
    if (!isAsciiLetter(unit) && !isDigit(unit) && unit !== 95) break;
    at += 1;
  }
  return at;
}

/** Signs after which a word may go on: an apostrophe, a hyphen, a stop or slash inside it, or anything beyond ASCII. */
function mayGoOn(unit: number): boolean {
  return unit === APOSTROPHE || unit === 45 || unit === FULL_STOP || unit === 47 || unit === 96 || unit > 127;
}

/** "the applications' rota", "1990's": the token that an apostrophe at `from` makes an owner, unless it closes a quotation. */
function possessor(before: Token | undefined, from: number, quote: boolean): Token | undefined {
  if (before === undefined || before.end !== from || before.kind === 'mark') return undefined;
  return before.kind === 'word' && (quote || !before.text.endsWith('s')) ? undefined : before;
}

/** A word, or the words that a contraction is short for. */
function addWord(tokens: Token[], prose: string, start: number, end: number, form: Form, shouted: () => boolean): void {
  const before = tokens[tokens.length - 1];
  const joined = before !== undefined && before.end === start;
  const split = form.rest === undefined ? end : splitAt(prose, start, end, form.length);
  const text = form.several ? inContext(form, before, shouted) : form.text;
  const lemma = text === form.text ? form.lemma : text;
  // Where all is in capitals, none of them says anything.
  const capital = form.capital && !shouted();
  tokens.push({ start, end: split, text, kind: 'word', capital, joined, lemma });
  if (form.rest !== undefined) addWord(tokens, prose, split, end, form.rest, shouted);
}

/** Where the first `length` signs of a word end, whatever invisible ones stand between them. */
function splitAt(prose: string, start: number, end: number, length: number): number {
  let at = start;
  for (let seen = 0; at < end && seen < length; at += 1) if (!isInvisible(prose.charCodeAt(at))) seen += 1;
  return Math.min(end, pastJoiners(prose, at));
}

/** The text of the token at `index`; empty beyond either end. */
export const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? '';
