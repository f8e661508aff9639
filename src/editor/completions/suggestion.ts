import type { Range } from '../../story/types';

/** Something the writer may want to write here. */
export interface Suggestion {
  readonly kind: 'key' | 'value' | 'heading' | 'phrase' | 'snippet';
  readonly label: string;
  /** What it belongs to, in a word or two. */
  readonly detail?: string;
  /** One line. */
  readonly documentation: string;
  /** What it puts in place of `range`; square brackets are places to fill in, tabbed through one after the other. */
  readonly insert: string;
  /** What is compared with the text from the start of `range` to the cursor, where that is not the label. */
  readonly filter?: string;
  /** On the cursor's line, the cursor inside. */
  readonly range: Range;
  /** The one to take unless another is chosen. */
  readonly preselect?: boolean;
  /** After it, the next thing is suggested at once: the values of a key. */
  readonly goOn?: boolean;
}

/** The line around an offset. */
export interface Line {
  /** Offset at which it starts. */
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

export function lineAround(text: string, offset: number): Line {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const after = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  return { start, before: text.slice(start, offset), after };
}

/** Words as a snippet: every placeholder in square brackets is a stop of its own, and nothing else has a meaning. */
export function asSnippet(words: string): string {
  let stop = 0;
  return words.replace(/[\\$}]/g, '\\$&').replace(/\[[^[\]\n]{1,200}\]/g, (placeholder) => {
    stop += 1;
    return `\${${stop}:${placeholder}}`;
  });
}
