import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CORPUS = 'test/corpus';

/** The stories of the tuned corpus. */
export const corpusStories = (): readonly string[] =>
  readdirSync(CORPUS)
    .filter((name) => name.endsWith('.star.md'))
    .map((name) => readFileSync(path.join(CORPUS, name), 'utf8'));

const longestStory = (): string =>
  corpusStories().reduce((longest, text) => (text.length > longest.length ? text : longest), '');

const BASE = longestStory();

/** A story of the usual length. */
export const STORY = BASE.slice(0, 1_600);

/** One of 5.5 KB: the bodies of real ones joined section by section would repeat headings, so its Action is made longer. */
export const LONG_STORY = BASE.replace(
  /(## (?:Action|What I did)[^\n]*\n)([\s\S]*?)(?=\n## )/,
  (_, heading: string, body: string) =>
    heading + `${body.trim()}\n\n`.repeat(Math.ceil((5_000 - BASE.length) / body.length) + 1),
);

let nth = 0;

/** The same with other words in every sentence: sentences that were read before are kept. */
export function fresh(text: string): string {
  nth += 1;
  return text.replace(/\.(?=\s)/g, ` ${nth}.`);
}

/** The same after a change in its first sentence. */
export function typed(text: string): string {
  nth += 1;
  return text.replace('. ', `, on day ${nth}. `);
}

/** Plain prose of a length, no sentence of it twice. */
export function prose(length: number): string {
  let text = '---\ntitle: Prose\n---\n\n## Action\n\n';
  for (; text.length < length; nth += 1)
    text += `The export of job ${nth} stalled at night and ${nth + 7} invoices were late. I traced it to lock ${nth}, and split it because I could undo that.\n\n`;
  return text.slice(0, length);
}
