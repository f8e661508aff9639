import type { Range } from '../../story/types';

/** 13 to 19 digits, together or in groups of four. */
const CARD = /(?<![\d.,-])(?:\d{13,19}|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7})(?![\d.,-]?\d)/g;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/g;

/** Both have them, and most sentences do not. */
const TWO_DIGITS = /\d\d/;

/** Card numbers and IBANs whose check digits are right, so that no other long number is taken for one. */
export function checkedNumbers(text: string, offset: number): readonly Range[] {
  const ranges: Range[] = [];
  if (!TWO_DIGITS.test(text)) return ranges;
  for (const { 0: found, index } of text.matchAll(CARD)) {
    if (isLuhn(found.replace(/\D/g, ''))) ranges.push({ start: offset + index, end: offset + index + found.length });
  }
  for (const { 0: found, index } of text.matchAll(IBAN)) {
    if (isIban(found.replaceAll(' ', ''))) ranges.push({ start: offset + index, end: offset + index + found.length });
  }
  return ranges;
}

/** ISO/IEC 7812: every second digit from the right counts twice, and the sum ends in 0. */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, twice = false; at >= 0; at -= 1, twice = !twice) {
    const digit = Number(digits[at]) * (twice ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0 && !/^(\d)\1*$/.test(digits);
}

/** ISO 13616: with the first four characters at the end and letters as 10 to 35, it leaves 1 by 97. */
function isIban(iban: string): boolean {
  if (iban.length < 15 || iban.length > 34) return false;
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
