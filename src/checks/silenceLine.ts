import { countBefore } from '../base/bisect';
import { lineAt } from '../story/lines';
import type { Story } from '../story/types';
import { lineEndingOf } from './edits';
import { isTableRule } from './suppressionTargets';
import type { TextEdit } from './types';

/**
 * Silences a check for the line of an offset. The check joins a comment that stands above; else it gets one of its own:
 * on a line above, inside a paragraph at the end of the line before, and in a table in the row before, since a line
 * between would cut either in two.
 */
export function silenceLine(story: Story, check: string, offset: number): TextEdit {
  const { text, lineStarts } = story;
  const line = lineAt(lineStarts, offset);
  const above = lastUpTo(story.suppressions, ({ range }) => range.end <= (lineStarts[line] ?? 0));
  const joins = above?.kind === 'disable-next-line' && lineAt(lineStarts, above.range.end) === line - 1;
  const last = joins ? above.idRanges.at(-1) : undefined;
  if (last) return insertion(last.end, text.startsWith('-->', last.end) ? ` ${check} ` : ` ${check}`);
  const comment = `<!-- star-disable-next-line ${check} -->`;
  const start = lineStarts[line] ?? 0;
  const block = lastUpTo(story.sentences, ({ blockRange }) => blockRange.start <= offset);
  if (block && block.blockRange.start < start && start < block.blockRange.end)
    return insertion(endOfWords(story, line - 1), ` ${comment}`);
  const inTable = block?.block === 'cell' && lineAt(lineStarts, block.blockRange.start) === line;
  if (inTable && !isTableRule(lineText(story, line + 1))) return inRowBefore(story, line, comment);
  const indent = /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
  return insertion(start, `${indent}${comment}${lineEndingOf(text)}`);
}

/** In the last cell of the row before, or of the table's head. */
function inRowBefore(story: Story, line: number, comment: string): TextEdit {
  const row = isTableRule(lineText(story, line - 1)) ? line - 2 : line - 1;
  const end = endOfWords(story, row);
  const closed = /[^\\]\|$/.test(story.text.slice(story.lineStarts[row] ?? 0, end));
  return closed ? insertion(end - 1, `${comment} `) : insertion(end, ` ${comment}`);
}

/** Where the words of a line end: before its spaces, and before the backslash of a hard break. */
function endOfWords(story: Story, line: number): number {
  const words = lineText(story, line).trimEnd();
  const broken = /(?<!\\)(?:\\\\)*\\$/.test(words) ? 1 : 0;
  return (story.lineStarts[line] ?? 0) + words.length - broken;
}

/** The last of a list for which a test holds that holds for all before it: a hostile text has as many findings as lines. */
const lastUpTo = <T>(list: readonly T[], holds: (one: T) => boolean): T | undefined =>
  list[countBefore(list, holds) - 1];

function lineText({ text, lineStarts }: Story, line: number): string {
  return text.slice(lineStarts[line] ?? text.length, lineStarts[line + 1] ?? text.length);
}

function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}
