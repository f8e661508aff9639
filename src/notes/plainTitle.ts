import { BULLETS } from '../story/bullets';
import { PICTURE } from './pictures';

/** Emphasis and code around whole words: "**Lamp**", not the signs inside "retry_count", "__init__" or "C*". */
const STARS = /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^*\n]{1,300})(?<=\S)\1(?![\p{L}\p{N}*])/gu;
const UNDERSCORES =
  /(?<![\p{L}\p{N}_])(_{1,3})(?!(?<=__)[a-z0-9]+__)(?=[^\s_])([^_\n]{1,300})(?<=\S)\1(?![\p{L}\p{N}_])/gu;
const CODE = /(?<!`)`([^`\n]{1,300})`(?!`)/g;
/** What stands in front of words and is none of them. */
const SIGNS = new RegExp(`^(?:[#>${BULLETS}]{1,6}\\uFE0F?[ \\t]+|[ \\t]+)+`, 'u');
const PICTURES = new RegExp(`^(?:${PICTURE}){1,6}`, 'u');

/** A title as it is said: its own characters all stay, the signs of Markdown around them, its number and a last colon do not. */
export function plainTitle(written: string): string {
  return written
    .replace(SIGNS, '')
    .replace(CODE, '$1')
    .replace(STARS, '$2')
    .replace(UNDERSCORES, '$2')
    .replace(PICTURES, '')
    .replace(/^\d{1,3}[.)]\s+/, '')
    .trim()
    .replace(/:$/, '')
    .trim();
}
