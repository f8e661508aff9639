import type { Section, Sentence, Story } from './types';

/**
 * How many words of a section are written, as word processors and forms count them: whatever stands between two spaces,
 * if it has a letter or a digit. Comments, markup, placeholders and the sections that are silent count for nothing.
 */
export function wordsWritten(story: Story, { sentences, words }: Section): number {
  return words === 0 ? 0 : sentences.reduce((sum, sentence) => sum + wordsIn(story, sentence), 0);
}

function wordsIn({ text, prose }: Story, { range: { start, end }, unfilled }: Sentence): number {
  let words = 0;
  const written = unfilled ? withoutPlaceholders(text.slice(start, end)) : text.slice(start, end);
  for (const { 0: word, index } of written.matchAll(/\S+/g)) {
    const at = start + index;
    if (/[\p{L}\p{N}]/u.test(word) && prose.slice(at, at + word.length).trim() !== '') words += 1;
  }
  return words;
}

/** The same length, so that what follows stays where it was. */
function withoutPlaceholders(words: string): string {
  return words.replace(/\[[^[\]]*\]?/g, (placeholder) => ' '.repeat(placeholder.length));
}
