import type { Arbitrary } from 'fast-check';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { addHeadings } from '../../src/notes/addHeadings';
import { importNotes } from '../../src/notes/importNotes';
import { MarkdownWriter } from '../../src/notes/markdownWriter';
import { renderStory } from '../../src/notes/renderStory';
import { readStory } from '../../src/story/readStory';
import { asCrlf } from './lineEnds';
import type { Target } from './types';

const read = (text: string) => {
  const { stories, leftOut } = importNotes(text, PRINCIPLE_NAMES);
  return { stories, leftOut, files: stories.map(renderStory) };
};

/** What must hold for notes that are imported. */
export function notesTarget(texts: Arbitrary<string>): Target {
  return {
    name: 'notes',
    texts,
    read,
    invariants: [
      { name: 'throws-nothing', hold: (text) => void [read(text), addHeadings(text)] },
      { name: 'words', hold: everyWordIsKept },
      { name: 'front-matter', hold: whatIsWrittenReads },
      { name: 'line-ends', hold: lineEndsMakeNoDifference },
    ],
  };
}

/** A word that means nothing, and so is no label, title or level: one that an import has no reason to leave out. */
const MARKER = /mark\d+of\d+x/g;

/** Every third word of each line but its first is one that must be found again. Labels stand first. */
export function withMarkers(notes: string): string {
  let nth = 0;
  const mark = (word: string) => {
    nth += 1;
    return nth % 3 === 0 ? `mark${nth}of${word.length}x` : word;
  };
  return notes
    .split('\n')
    .map((line) => line.replace(/(?<=\S\s+\S.*)\p{L}+/gu, mark))
    .join('\n');
}

/** No longer than the tags that notes are read with. */
const TAG = /<\/?([a-z]\w{0,12})\s[^<>]{0,500}>/gi;

/** Without the tags of the elements that are read as HTML: what stands in one is no word, but an attribute. */
export function withoutTags(notes: string): string {
  const isRead = (name: string) => new MarkdownWriter().opens(name.toLowerCase(), '');
  return notes.replace(TAG, (tag, name: string) => (isRead(name) ? ' ' : tag));
}

function everyWordIsKept(text: string): void {
  const { files, leftOut } = read(text);
  const kept = [...files, ...leftOut].join('\n');
  for (const [word] of withoutTags(text).matchAll(MARKER))
    if (!kept.includes(word)) throw new Error(`${word} is lost.`);
  const headed = addHeadings(text);
  if (headed === undefined) return;
  for (const [word] of text.matchAll(MARKER)) if (!headed.includes(word)) throw new Error(`Headings lose ${word}.`);
}

function whatIsWrittenReads(text: string): void {
  const { stories, files } = read(text);
  for (const [at, file] of files.entries()) {
    const { frontMatter } = readStory(file);
    const [error] = frontMatter.errors;
    if (error) throw new Error(`What is written cannot be read: ${error.message}`);
    const { title, question } = stories[at] ?? {};
    if (frontMatter.title?.value !== title)
      throw new Error(`The title “${title}” reads “${frontMatter.title?.value}”.`);
    if (frontMatter.question?.value !== question)
      throw new Error(`The question “${question}” reads “${frontMatter.question?.value}”.`);
  }
}

function lineEndsMakeNoDifference(text: string): void {
  if (text.includes('\r') || !text.includes('\n')) return;
  const [lf, crlf] = [read(text).files, read(asCrlf(text)).files];
  const at = lf.findIndex((file, nth) => file !== crlf[nth]);
  if (lf.length !== crlf.length) throw new Error(`${lf.length} stories, and with CRLF ${crlf.length}.`);
  if (at >= 0) throw new Error(`Story ${at + 1} is another with CRLF.`);
}
