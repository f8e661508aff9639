import { BULLETS } from '../story/bullets';
import { withoutStress } from '../story/headingWords';
import { PICTURE } from './pictures';

/** What stands in front of words and is none of them. */
const SIGNS = new RegExp(`^(?:[#>${BULLETS}]{1,6}\\uFE0F?[ \\t]+|[ \\t]+)+`, 'u');
const PICTURES = new RegExp(`^(?:${PICTURE}){1,6}`, 'u');

/** A title as it is said: its own characters all stay, the signs of Markdown around them, its number and a last colon do not. */
export function plainTitle(written: string): string {
  return withoutStress(written.replace(SIGNS, ''))
    .replace(PICTURES, '')
    .replace(/^\d{1,3}[.)]\s+/, '')
    .trim()
    .replace(/:$/, '')
    .trim();
}
