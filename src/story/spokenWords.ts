/**
 * How many words a text is when it is said aloud. A number, symbol or unit counts as the words it is read as: "$8K" is
 * three ("eight thousand dollars"), "p95" two, "0.3%" four, "→" one.
 */
export function wordsSpoken(text: string): number {
  let words = 0;
  for (const token of text.split(/\s+/)) if (token !== '') words += tokenWords(token);
  return words;
}

/** What most words are; found faster than by the letters of every script. */
const PLAIN = /^[a-zA-Z][a-zA-Z'.,;:!?]*$/;
const ONLY_LETTERS = /^[\p{L}\p{M}'’.,;:!?()"“”„«»…]+$/u;
const PART = /\d[\d.,:]*|\p{L}[\p{L}\p{M}'’]*|[%‰$€£¥₹+=&@→≈~×<>≤≥±°]|−(?=\d)/gu;

function tokenWords(token: string): number {
  if (PLAIN.test(token)) return 1;
  if (ONLY_LETTERS.test(token)) return /\p{L}/u.test(token) ? 1 : 0;
  let words = 0;
  for (const [part] of token.matchAll(PART)) words += /^\d/.test(part) ? numberWords(part) : 1;
  return words;
}

function withoutLastMarks(digits: string): string {
  let end = digits.length;
  while (end > 0 && '.,:'.includes(digits[end - 1] ?? ' ')) end -= 1;
  return digits.slice(0, end);
}

function numberWords(digits: string): number {
  const clock = /^(\d{1,2}):(\d\d)[.,:]*$/.exec(digits);
  if (clock) return 2;
  const [whole = '', decimals = ''] = withoutLastMarks(digits)
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .split(/[.,]/);
  const point = decimals === '' ? 0 : 1 + decimals.length;
  return integerWords(Number(whole.slice(0, 12)), whole.length) + point;
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
