import type { Range, Story } from '../story/types';

/** Where to say what concerns the whole story: the title of the front matter, else the first line that holds words. */
export function titleRange({ text, frontMatter }: Story): Range {
  if (frontMatter.title) return frontMatter.title.range;
  // A comment on the first line is most likely the suppression of what would be said here.
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const words = line[0].replace('\uFEFF', ' ').trim();
    if (words === '' || (words.startsWith('<!--') && words.endsWith('-->'))) continue;
    const start = line.index + line[0].indexOf(words[0] ?? '');
    return { start, end: start + words.length };
  }
  return { start: 0, end: text.length };
}
