/**
 * Whole numbers as text. A number below 89 is one character, so that a package, which is deflated by characters, holds it
 * in no more bits than it is worth: base64 tears bytes apart, and takes a third more room when it is packed.
 */

/** Every printable character of ASCII that no quotation of a string has to escape. */
const DIGITS = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at)).filter(
  (digit) => !'"\'`\\'.includes(digit),
);
const BASE = DIGITS.length;
/** Stands before a larger number, which takes three characters more. */
const LARGER = BASE - 1;

/** What `packNumbers` takes: below this. */
const LIMIT = BASE ** 3;

/** @throws RangeError for what is no whole number from 0 to 728,999 */
export function packNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number >= LIMIT) throw new RangeError(`${number} can't be packed`);
    if (number < LARGER) text += DIGITS[number];
    else {
      const digits = [LARGER, Math.floor(number / BASE ** 2), Math.floor(number / BASE) % BASE, number % BASE];
      text += digits.map((digit) => DIGITS[digit]).join('');
    }
  }
  return text;
}

export function unpackNumbers(text: string): Int32Array {
  const values = new Uint8Array(0x80);
  for (const [value, digit] of DIGITS.entries()) values[digit.charCodeAt(0)] = value;
  const digitAt = (at: number): number => values[text.charCodeAt(at)] ?? 0;
  const numbers = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    let number = digitAt(at);
    if (number === LARGER) {
      number = (digitAt(at + 1) * BASE + digitAt(at + 2)) * BASE + digitAt(at + 3);
      at += 3;
    }
    numbers[count] = number;
    count += 1;
  }
  return numbers.subarray(0, count);
}

/** Small numbers of either sign as small ones from 0: 0, -1, 1, -2, 2. */
export const folded = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);
export const unfolded = (number: number): number => (number & 1 ? -(number + 1) / 2 : number / 2);
