import { BULLETS } from '../story/bullets';
import { decodeEntities } from '../story/entities';
import { ESCAPES, withoutColon, withoutStress } from '../story/headingWords';
import { PICTURE } from './pictures';

/** "> 50 ms", "+ 30% sales": a sign that is a word. Not so before the number of an item: "> 3. The lamp", "+ 2 The lamp". */
const AMOUNT = String.raw`[>+−][ \t]{0,9}(?!\d{1,3}[.)]\s|\d{1,2}[ \t]{1,9}(?:\p{Lu}\p{Ll}|A\s))\p{Sc}?\p{N}`;
/** What stands in front of words and is none of them. */
const SIGNS = new RegExp(`^(?:(?!${AMOUNT})[#>${BULLETS}]{1,6}\\uFE0F?[ \\t]+|[ \\t]+)+`, 'u');
const PICTURES = new RegExp(`^(?:${PICTURE}){1,6}`, 'u');

/**
 * A title as it is written: its own characters all stay, the signs of Markdown around them, its number and a last colon
 * do not.
 */
export function plainTitle(written: string): string {
  const words = withoutStress(written.replace(SIGNS, ''))
    .replace(PICTURES, '')
    .replace(/^\d{1,3}[.)]\s+/, '')
    .trim();
  return withoutColon(words);
}

/** The same as it is said: "C#" for "C\#", "R&D" for "R&amp;D". Once only, for what it says may look like a sign again. */
export function saidTitle(plain: string): string {
  return decodeEntities(plain.replace(ESCAPES, ''));
}

/** "[The lamp](https://docs.example/x)". A picture is none. */
const LINK = /(?<!!)\[([^[\]]{1,300})\]\(<?([^()<>\s]{1,300})>?\)/g;

/** A title with the words of its links alone, and the addresses behind them. */
export function unlinked(title: string): { readonly words: string; readonly addresses: readonly string[] } {
  const addresses = [...title.matchAll(LINK)].map(([, , address = '']) => address);
  return { words: title.replace(LINK, '$1'), addresses };
}
