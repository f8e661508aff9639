import { isRead, keptWith, readSentence } from '../language/sentence';
import { UNSEEN } from '../language/signs';
import type { Token } from '../language/tokens';

/** Signs that are said. */
const SAID: ReadonlySet<string> = new Set('%‰$€£¥₹+=&@→≈~×<>≤≥±°');
/** "½", and what stands behind a whole number: "1 1/2". */
const FRACTION = /[ \u00A0-]?(?:[½⅓⅔¼¾⅕⅛]|(?<=[ \u00A0-])\d[/⁄]\d)$/;
const ONLY_LETTERS = /^[\p{L}\p{M}'./]+$/u;
const PART = new RegExp(`\\d[\\d.,:]*|\\p{L}[\\p{L}\\p{M}'’${UNSEEN}]*`, 'gu');

/**
 * How many words a text is when it is said aloud. A number, symbol or unit counts as the words it is read as: "$8K" is
 * three ("eight thousand dollars"), "p95" two, "0.3%" four, "→" one.
 */
export function wordsSpoken(text: string): number {
  return (isRead(text) ? undefined : plainWords(text)) ?? countedIn(readSentence(text))(text);
}

/** Words and whole numbers, parted by spaces, each with at most a comma, a stop or such behind it. */
const PLAIN_TEXT =
  /^(?:[A-Za-z]+(?:['’][a-z]+)?|\d{1,4}(?! ?\d))[,;:.!?)]?(?: \(?(?:[A-Za-z]+(?:['’][a-z]+)?|\d{1,4}(?! ?\d))[,;:.!?)]?)*$/;

/**
 * The same for a sentence of plain words, at a small part of what it takes to read it: a bank has thousands of them.
 * Undefined for everything else.
 */
export function plainWords(text: string): number | undefined {
  if (!PLAIN_TEXT.test(text)) return undefined;
  let words = text.split(' ').length;
  // Each stands in a part of its own.
  for (const digits of text.match(/\d+/g) ?? []) words += numberWords(digits) - 1;
  return words;
}

/** Counted once for a sentence. A reading does not hold its text, which the words of a name are taken from. */
export const countedIn = keptWith(({ tokens }) => {
  let words: number | undefined;
  return (text: string): number => {
    words ??= tokens.reduce(
      (sum, token, index) => sum + tokenWords(text, token, tokens[index - 1], tokens[index + 1]),
      0,
    );
    return words;
  };
});

function tokenWords(text: string, token: Token, before: Token | undefined, next: Token | undefined): number {
  if (token.kind === 'mark')
    return SAID.has(token.text) || (token.text === '−' && next?.kind === 'number' && next.joined) ? 1 : 0;
  if (token.kind === 'number') return numberWords(token.text);
  // The rest of a contraction is said with its word.
  if (token.joined && (before?.kind === 'word' || token.text.startsWith("'"))) return 0;
  if (isPlain(token.text) || ONLY_LETTERS.test(token.text)) return 1;
  let words = 0;
  for (const [part] of text.slice(token.start, token.end).matchAll(PART)) words += part < ':' ? numberWords(part) : 1;
  return words;
}

/** Nothing but ASCII letters: what most words are. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 97 || unit > 122) return false;
  }
  return true;
}

function numberWords(digits: string): number {
  if (/^\d{1,2}:\d\d$/.test(digits)) return 2;
  const whole = digits.replace(FRACTION, '');
  if (whole !== digits) return whole === '' ? 1 : numberWords(whole) + 3;
  const [integer = '', decimals = ''] = digits.replace(/,(?=\d{3}(?!\d))/g, '').split(/[.,:']/);
  const point = decimals === '' ? 0 : 1 + decimals.length;
  return integerWords(Number(integer.slice(0, 12)), integer.length) + point;
}

/** "ninety-five" is one word, "two hundred twelve" three, and a year is said as two pairs. */
function integerWords(value: number, digits: number): number {
  if (!Number.isFinite(value)) return 1;
  if (digits > 12) return digits;
  if (digits === 4 && value >= 1900 && value < 2100) return 2;
  if (value < 100) return 1;
  if (value < 1000) return 2 + (value % 100 === 0 ? 0 : 1);
  for (const unit of [1e9, 1e6, 1e3]) {
    if (value >= unit)
      return integerWords(Math.floor(value / unit), 1) + 1 + (value % unit === 0 ? 0 : integerWords(value % unit, 1));
  }
  return 1;
}
