/** "1", "[1]" or a link of it: what stands raised for a note, and is said no more than "^1^" is. */
export const NOTE_MARK = /^(?:<a\b[^<>]{0,300}>)?\[?[\d,*†‡]{1,6}\]?(?:<\/a>)?$/iu;
/** Behind these, raised digits are a power: a number that is no year and hangs on no letter ("p95"), a unit of length, or one that hangs on a number ("40 in", "m/s"). */
const HAS_POWER =
  /(?:(?<![\p{L}\d])(?!(?:19|20)\d\d[*_]{0,3}$)\d{1,9}|(?<![\p{L}\p{N}'’])(?:[kdcmµμn]?m|ft)|(?:\d\s?|\/)(?:in|yd|mi|s|h))[*_]{0,3}$/u;
/** How far before raised digits `HAS_POWER` looks, in UTF-16 units. */
export const BEFORE_POWER = 12;
/** Nobody writes a power of one: that is the first note. */
const POWER = /^(?!1$)\d{1,6}$/;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Raised digits as the signs of a power ("10⁶", "40 m²"), `before` being what stands right before them; undefined where
 * they are the mark of a note, as they are behind a word or a sign.
 */
export function powerSigns(before: string, raised: string): string | undefined {
  if (!POWER.test(raised) || !HAS_POWER.test(before)) return undefined;
  return raised.replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit);
}
