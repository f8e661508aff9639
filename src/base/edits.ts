import type { Range } from './range';

/** Replace `range` of the story's text with `text`. An insertion has an empty range. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** An edit with the words that stand in the light bulb for it. Its text edits do not overlap. */
export interface Edit {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** The line ending a text uses: that of its first line. */
export function lineEndingOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/**
 * Removes a stretch of text, with its line where it stands alone there, else with the space on one side of it. Where
 * words stand close to it, the space on its other side stays between them.
 */
export function lineRemoval(text: string, { start, end }: Range): TextEdit {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from -= 1;
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to += 1;
  const opensLine = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r';
  const closesLine = to === text.length || text[to] === '\n' || text[to] === '\r';
  if (opensLine && closesLine) {
    if (text[to] === '\r') to += 1;
    if (text[to] === '\n') to += 1;
    return { range: { start: from, end: to }, text: '' };
  }
  if (closesLine) return { range: { start: from, end }, text: '' };
  const apart = opensLine || from < start;
  return { range: { start, end: apart ? to : end }, text: '' };
}

/** The text after an edit. */
export function applyEdit(text: string, { edits }: Pick<Edit, 'edits'>): string {
  const parts: string[] = [];
  let reached = 0;
  for (const { range, text: words } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    parts.push(text.slice(reached, range.start), words);
    reached = range.end;
  }
  return parts.join('') + text.slice(reached);
}

/** An edit as one replacement: from where the first of its text edits begins to where the last ends. */
export function mergeEdit(text: string, edit: Pick<Edit, 'edits'>): TextEdit {
  const { start, end } = reachOf(edit);
  const within = edit.edits.map(({ range, text: words }) => ({
    range: { start: range.start - start, end: range.end - start },
    text: words,
  }));
  return { range: { start, end }, text: applyEdit(text.slice(start, end), { edits: within }) };
}

/** From where the first of an edit's text edits begins to where the last ends. */
export function reachOf({ edits }: Pick<Edit, 'edits'>): Range {
  return {
    start: Math.min(...edits.map(({ range }) => range.start)),
    end: Math.max(...edits.map(({ range }) => range.end)),
  };
}
