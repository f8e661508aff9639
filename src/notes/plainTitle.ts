import { BULLETS } from '../story/bullets';
import { decodeEntities } from '../story/entities';
import { ESCAPES, withoutColon, withoutStress } from '../story/headingWords';
import { PICTURE } from './pictures';

/** What stands in front of words and is none of them; of "> 50 ms" and "+ 30% sales" it is one. */
const SIGNS = new RegExp(`^(?:(?![>+−][ \\t]{0,9}\\p{N})[#>${BULLETS}]{1,6}\\uFE0F?[ \\t]+|[ \\t]+)+`, 'u');
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
