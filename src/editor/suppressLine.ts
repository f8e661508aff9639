import { lineEndingOf } from '../checks/edits';
import { silenceLine } from '../checks/silenceLine';
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
  return { title: `Silence ${check} for this line`, edits: [silenceLine(story, check, range.start)] };
}

function suppressFile(text: string, check: string, end: number): Edit {
  const comment = `<!-- star-disable ${check} -->`;
  const eol = lineEndingOf(text);
  const title = `Silence ${check} in this file`;
  const startsLine = end === 0 || /[\r\n]/.test(text[end - 1] ?? '');
  return startsLine ? insertion(title, end, `${eol}${comment}${eol}`) : insertion(title, end, `${eol}${eol}${comment}`);
}

function insertion(title: string, at: number, text: string): Edit {
  return { title, edits: [{ range: { start: at, end: at }, text }] };
}
