import { BULLETS } from '../story/bullets';
import { lineAt } from '../story/lines';
import type { Section, Sentence, Story } from '../story/types';
import { wordsAt } from '../story/wordsAt';
import { lineEndingOf } from './edits';
import type { Edit } from './types';

/**
 * Inserts a sentence after the last one of a section: in the same paragraph where that is closed, or as one more item of
 * its list with the same bullet. The sentence is a template, so it stands in square brackets.
 */
export function appendSentence(story: Story, section: Section, title: string, sentence: string): Edit {
  const last = section.sentences.at(-1);
  const at = last?.range.end ?? section.heading.end;
  const text = lead(story, last) + sentence;
  return { title, edits: [{ range: { start: at, end: at }, text }] };
}

function lead(story: Story, last: Sentence | undefined): string {
  const eol = lineEndingOf(story.text);
  // After words that no mark closes, the template would be part of their sentence, and make it evidence of nothing.
  if (last?.block === 'paragraph' && /[.!?…:]["'”’)*_]*$/.test(wordsAt(story, last.range))) return ' ';
  if (last?.block !== 'item') return eol + eol;
  return eol + (bulletBefore(story, last.blockRange.start) ?? '- ');
}

const BULLET = new RegExp(`^\\s*(?:[${BULLETS}]\\uFE0F?|\\d+[.)])\\s+`, 'u');

/** The bullet, with its indent, of the line that a list item's words stand on. */
export function bulletBefore({ text, lineStarts }: Story, words: number): string | undefined {
  const start = lineStarts[lineAt(lineStarts, words)] ?? 0;
  return BULLET.exec(text.slice(start, words))?.[0];
}
