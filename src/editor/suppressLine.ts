import { lineEndingOf } from '../checks/edits';
import type { Edit, Finding } from '../checks/types';
import type { Story } from '../story/types';

/**
 * The edit that silences one finding with a comment: for its line, or, in the front matter where no comment can stand,
 * for the whole file. Undefined for a file that cannot be read, which no comment helps.
 */
export function suppressLine(story: Story, finding: Finding): Edit | undefined {
  if (finding.severity === 'error') return undefined;
  const { check, range } = finding;
  const frontMatter = story.frontMatter.range;
  if (frontMatter && range.start < frontMatter.end) return suppressFile(story.text, check, frontMatter.end);
  const line = lineOf(story, range.start);
  const title = `Silence ${check} for this line`;
  const above = story.suppressions.find(
    (comment) => comment.kind === 'disable-next-line' && lineOf(story, comment.range.end) === line - 1,
  );
  if (above && above.ids.length > 0) return insertion(title, above.range.end - '-->'.length, `${check} `);
  const comment = `<!-- star-disable-next-line ${check} -->`;
  const start = story.lineStarts[line] ?? 0;
  // A line of its own would cut a paragraph in two, so inside one the comment ends the line before.
  const inside = story.sentences.some(({ blockRange }) => blockRange.start < start && start < blockRange.end);
  if (inside) return insertion(title, endOfLineBefore(story.text, start), ` ${comment}`);
  return insertion(title, start, comment + lineEndingOf(story.text));
}

function suppressFile(text: string, check: string, end: number): Edit {
  const comment = `<!-- star-disable ${check} -->`;
  const eol = lineEndingOf(text);
  const title = `Silence ${check} in this file`;
  const startsLine = end === 0 || text[end - 1] === '\n';
  return startsLine ? insertion(title, end, `${eol}${comment}${eol}`) : insertion(title, end, `${eol}${eol}${comment}`);
}

function insertion(title: string, at: number, text: string): Edit {
  return { title, edits: [{ range: { start: at, end: at }, text }] };
}

function lineOf(story: Story, offset: number): number {
  return story.lineStarts.findLastIndex((start) => start <= offset);
}

function endOfLineBefore(text: string, start: number): number {
  return text.slice(start - 2, start) === '\r\n' ? start - 2 : start - 1;
}
