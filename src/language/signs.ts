import { ABBREVIATIONS } from './abbreviations';

/** What the single signs of a text are: which make up a word, which are never seen, where a number ends. */

const LETTER = /[\p{L}\p{M}]/u;
/** "U.S", "e.g", "a.k.a": letters that stand for a word each, the last stop left out. */
export const DOTTED = /^\p{L}(?:\.\p{L}){1,4}$/u;
const SPACES = /\s/;
/** "½", "⅔": what may stand alone for a number or behind one ("1½"). */
const FRACTIONS = '½⅓⅔¼¾⅕⅛';
/** " 1/2", "-3/4", " ½": what is left of a whole number before it. Fifths and tenths behind one are marks ("3 4/5 ratings"). */
const PART_BEHIND = /[ \u00A0-](?:[½⅓⅔¼¾⅕⅛]|(?:1[/⁄][2348]|2[/⁄]3|3[/⁄][48]|[57][/⁄]8)(?![\d/⁄.,:]\d|\d|[/⁄]))/y;
/** A longer number before a fraction is a year. */
const LONGEST_WHOLE = 3;
/** Numbers in words, which do not melt into the word behind their hyphen: "two-hour" is three tokens. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty ' +
    'fifty sixty seventy eighty ninety hundred'
  ).split(' '),
);

/** Behind "one-" and "half-" only these are counted: "one-off" and "half-finished" are words. */
const COUNTED = /^(?:third|quarter|fifth|tenth|second|minute|hour|day|week|month|year|million)s?(?![\p{L}\p{N}])/u;
const ONE_OR_HALF: ReadonlySet<string> = new Set(['one', 'half']);

/** A hyphen at `at` that parts a number from what it counts, `text` being what stands before it. */
function partsNumber(prose: string, text: string, at: number): boolean {
  if (text.length > 9) return false;
  const head = text.toLowerCase();
  return NUMBER_WORDS.has(head) || (ONE_OR_HALF.has(head) && COUNTED.test(prose.slice(at + 1, at + 10)));
}

export const isSpace = (unit: number): boolean => unit === 0xfeff || SPACES.test(String.fromCharCode(unit));

/**
 * The inside of a class of a pattern: what shows nothing and says nothing. Soft hyphens, zero-width spaces and joiners,
 * marks of direction, word joiners, byte-order marks.
 */
export const UNSEEN = '\\u00AD\\u034F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';

/** One of `UNSEEN`, a variation selector or a raised note figure. In numbers, since it is asked about every sign. */
export function isInvisible(unit: number): boolean {
  if (unit < 0xad) return false;
  return (
    unit === 0xad ||
    unit === 0x34f ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2066 && unit <= 0x206f) ||
    (unit >= 0x2060 && unit <= 0x2064) ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    unit === 0xfeff ||
    unit === 0xb9 ||
    unit === 0xb2 ||
    unit === 0xb3 ||
    (unit >= 0x2070 && unit <= 0x2079)
  );
}

/**
 * Past the word joiners that stand from `from` on, forwards or backwards. In the prose of a story they are the rest of how
 * the sign before them is written ("&hellip;"), so that what ends with that sign ends behind them.
 */
export function pastJoiners(prose: string, from: number, step: 1 | -1 = 1): number {
  let at = from;
  while (prose.charCodeAt(at) === 0x2060) at += step;
  return at;
}

export const isHyphen = (unit: number): boolean => unit === 45 || unit === 0x2010 || unit === 0x2011;

const isApostrophe = (unit: number): boolean =>
  unit === 39 ||
  unit === 0x2019 ||
  unit === 0x2018 ||
  unit === 0x2bc ||
  unit === 0x60 ||
  unit === 0xb4 ||
  unit === 0xff07 ||
  unit === 0x2032;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** A letter of any script begins at `at`. */
export function isWordUnit(prose: string, at: number): boolean {
  const unit = prose.charCodeAt(at);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  if (isInvisible(unit) || isApostrophe(unit) || unit === 0xfffc) return false;
  return LETTER.test(String.fromCodePoint(prose.codePointAt(at) ?? 32));
}

const isUpper = (sign: string): boolean => sign !== sign.toLowerCase();

/** The next sign at or behind `at` that is seen. */
function visible(prose: string, at: number, end: number): number {
  let next = at;
  while (next < end && isInvisible(prose.charCodeAt(next))) next += 1;
  return next;
}

/** A stop between two letters belongs to a word ("Node.js", "e.g"), unless a capital shows a forgotten space. */
function isInnerStop(prose: string, at: number, next: number): boolean {
  const before = prose[at - 1] ?? ' ';
  const after = prose[next] ?? ' ';
  // "v2.3" is a name.
  if (isDigit(after.charCodeAt(0))) return isDigit(before.charCodeAt(0));
  return isUpper(after) ? isUpper(before) : isWordUnit(prose, next);
}

function isAbbreviation(text: string): boolean {
  if (text.length > 9) return false;
  const word = text.toLowerCase();
  return DOTTED.test(text) || ABBREVIATIONS.has(word) || word === 'etc' || word === 'al';
}

/** Letters of Cyrillic and Greek that look like Latin ones, as a keyboard leaves them that was switched too late. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    ...[
      'аa',
      'еe',
      'оo',
      'рp',
      'сc',
      'уy',
      'хx',
      'іi',
      'јj',
      'ѕs',
      'АA',
      'ВB',
      'ЕE',
      'КK',
      'МM',
      'НH',
      'ОO',
      'РP',
      'СC',
      'ТT',
    ],
    ...[
      'УY',
      'ХX',
      'ІI',
      'ЈJ',
      'ЅS',
      'οo',
      'νv',
      'ΑA',
      'ΒB',
      'ΕE',
      'ΖZ',
      'ΗH',
      'ΙI',
      'ΚK',
      'ΜM',
      'ΝN',
      'ΟO',
      'ΡP',
      'ΤT',
      'ΥY',
      'ΧX',
    ],
  ].map((pair): [string, string] => [pair[0] ?? '', pair[1] ?? '']),
);
const OTHER_ALPHABETS = /[\u0370-\u04FF]/g;
const ONLY_ASCII = /^[ -~]+$/;

/** A Latin word with look-alikes in it, in Latin letters; every other word as it is. */
function inLatin(word: string): string {
  const latin = word.replace(OTHER_ALPHABETS, (letter) => LOOK_ALIKES.get(letter) ?? letter);
  return latin !== word && ONLY_ASCII.test(latin) && /[A-Za-z]/.test(word) ? latin : word;
}

const BEFORE_APOSTROPHE = /^[\p{L}\p{M}\d-]{0,40}['’‘ʼ´′＇`]\p{L}/u;

/**
 * A letter as the usual ones: of ligatures ("ﬁ"), of other widths and fonts. Where the word is split at an apostrophe its signs
 * are counted, so there one is left that would become two.
 */
function usual(letter: string, prose: string, at: number): string {
  if (letter < '\u0250') return letter;
  const plain = letter.normalize('NFKC');
  return plain.length === letter.length || !BEFORE_APOSTROPHE.test(prose.slice(at, at + 42)) ? plain : letter;
}

/** The word that begins at `from`: its signs as they are read, and where it ends. Letters, digits, "_", and "-", "'" or "." between them. */
export function readWord(prose: string, from: number, end: number): { readonly text: string; readonly end: number } {
  let text = '';
  let last = from;
  for (let at = from; at < end; ) {
    const unit = prose.charCodeAt(at);
    const next = visible(prose, at + 1, end);
    if (isWordUnit(prose, at)) {
      const wide = (prose.codePointAt(at) ?? 0) > 0xffff && at + 1 < end;
      text += usual(wide ? prose.slice(at, at + 2) : (prose[at] ?? ''), prose, at);
      at += wide ? 2 : 1;
      last = at;
    } else if (isDigit(unit) || unit === 95) {
      text += prose[at];
      at += 1;
      last = at;
    } else if (isInvisible(unit)) at += 1;
    else if (next >= end) break;
    else if (isApostrophe(unit) && isWordUnit(prose, next)) {
      text += "'";
      at = next;
    } else if (isHyphen(unit) && (isWordUnit(prose, next) || isDigit(prose.charCodeAt(next)))) {
      if (partsNumber(prose, text, at)) break;
      text += '-';
      at = next;
    } else if (unit === 46 && next === at + 1 && isInnerStop(prose, at, next)) {
      text += '.';
      at = next;
    } else if (unit === 47 && (text === 'w' || text === 'W')) {
      // "w/" and "w/o": with and without.
      const without = /^o$/i.test(prose[next] ?? '') && !isWordUnit(prose, next + 1);
      return { text: without ? `${text}/o` : `${text}/`, end: without ? next + 1 : at + 1 };
    } else break;
  }
  // "e.g.", "U.S." and "approx." have a stop at their end too; the last of a text closes it.
  const stopped = prose[last] === '.' && last + 1 < end && isAbbreviation(text);
  return { text: inLatin(text), end: stopped ? last + 1 : last };
}

/**
 * Where the number that begins at `from` ends: digits with separators between them, a fraction, or both ("1½", "1 1/2").
 * `from` where none begins.
 */
export function numberEnd(prose: string, from: number, end: number): number {
  let at = prose[from] === '.' ? from + 1 : from;
  while (at < end) {
    const unit = prose.charCodeAt(at);
    const separates = unit === 46 || unit === 44 || unit === 58 || isApostrophe(unit);
    if (isDigit(unit)) at += 1;
    else if (separates && at > from && at + 1 < end && isDigit(prose.charCodeAt(at + 1))) at += 2;
    else break;
  }
  if (at < end && FRACTIONS.includes(prose[at] ?? ' ')) return at + 1;
  const whole = at > from && at - from <= LONGEST_WHOLE && onlyDigits(prose, from, at);
  PART_BEHIND.lastIndex = at;
  return whole && !isPartOfDate(prose, from) && PART_BEHIND.test(prose) && PART_BEHIND.lastIndex <= end
    ? PART_BEHIND.lastIndex
    : at;
}

function onlyDigits(prose: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isDigit(prose.charCodeAt(at))) return false;
  return true;
}

/** "4/5 1/2", "Q3-1": the number is tied to something before it. */
const isPartOfDate = (prose: string, from: number): boolean => /[\p{L}\d/⁄.,:-]/u.test(prose[from - 1] ?? ' ');
