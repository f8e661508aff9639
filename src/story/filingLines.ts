import { sectionNamesOf } from './sectionNames';
import type { Range } from './types';

/**
 * Lines that file a story and are no words of it: "Tags: #lamp #night", "tags:: lamp, night", "`#lamp` · `#night`". What
 * stands behind such a label must itself be no sentence: "Labels: the robot printed them wrong." is one.
 */

/** Longer ones are prose. In UTF-16 units. */
const LONGEST = 200;

/** Signs around a word that nobody says: stress, code, a picture before it. */
const MARKS = '[*_`~\\p{Extended_Pictographic}\\uFE0F ]{0,6}';
/** It ends in a letter or a figure: what stands between two tags is part of neither, or a line could be read in a thousand ways. */
const HASHTAG = '#\\p{L}(?:[\\p{L}\\p{N}]|[_/-]{1,3}(?=[\\p{L}\\p{N}])){0,60}';
const WIKI_LINK = '\\[\\[[^\\[\\]\\n]{1,80}\\]\\]';
const BETWEEN = '[\\s*_`~,;·•|/&]{1,6}';
const listOf = (one: string): string => `\\[?${MARKS}(?:${one})(?:${BETWEEN}(?:${one})){0,11}${MARKS}\\]?[.;]?${MARKS}`;

const FILES = 'tags?|labels?|key ?words?|topics?|categor(?:y|ies)|filed under|hashtags?';
const label = (names: string): string => `${MARKS}(?:${names})${MARKS}(?:::?|\\s[-–—]\\s)${MARKS}`;
/** A name in a list of tags: a word or two, no sentence. */
const NAME = '[\\p{L}\\p{N}][\\p{L}\\p{N}_/+#-]{0,30}(?: [\\p{L}\\p{N}_/+#-]{1,30}){0,2}';

const HASHTAGS = new RegExp(`^(?:${label(FILES)})?${listOf(HASHTAG)}$`, 'iu');
const LINKS = new RegExp(`^${label(FILES)}${listOf(`${HASHTAG}|${WIKI_LINK}`)}$`, 'iu');
const NAMES = new RegExp(
  `^${label('tags?|key ?words?|hashtags?')}\\[?${NAME}(?: ?[,;·•|] ?${NAME}){0,11}\\]?${MARKS}$`,
  'iu',
);
/** "status:: draft", as note apps keep a page's properties. What is a sentence is read. */
const PROPERTY = /^[*_ ]{0,3}([\p{L}][\p{L}\p{N}_ -]{0,30})::[*_]{0,2}(?:\s+\S+){0,5}$/u;

function files(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (line.includes('#') && HASHTAGS.test(line)) return true;
  if (!line.includes(':') && !/[-–—]/.test(line)) return false;
  if (LINKS.test(line) || NAMES.test(line)) return true;
  const key = PROPERTY.exec(line)?.[1];
  return key !== undefined && !/[.!?]$/.test(line) && sectionNamesOf(key).length === 0;
}

/** The lines of a stretch of text that file it. */
export function filingLines(text: string, { start, end }: Range): readonly Range[] {
  const found: Range[] = [];
  for (let from = start; from < end; ) {
    const next = text.indexOf('\n', from);
    const to = next < 0 || next > end ? end : next;
    const line = text.slice(from, to);
    const words = line.trim();
    if (words !== '' && files(words)) {
      const at = from + line.indexOf(words);
      found.push({ start: at, end: at + words.length });
    }
    from = to + 1;
  }
  return found;
}
