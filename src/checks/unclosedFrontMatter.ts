import { isYamlLine } from '../story/frontMatterLines';
import type { Range } from '../story/types';
import { lineEndingOf } from './edits';
import type { Edit, Report } from './types';

/** Front matter that no fence ends, and where its end would stand: after its last line that can be YAML. */
export function unclosedFrontMatter(text: string, whole: Range, opening: Range): Report {
  const message = 'The front matter is never closed. Add a line of “---” after it.';
  const eol = lineEndingOf(text);
  let at = opening.end;
  for (const line of text.slice(whole.start, whole.end).matchAll(/[^\r\n]+/g)) {
    if (line.index === 0) {
      at = whole.start + line[0].length;
      continue;
    }
    if (!isYamlLine(line[0])) break;
    if (line[0].trim() !== '') at = whole.start + line.index + line[0].length;
  }
  const edit: Edit = {
    title: 'Close the front matter',
    edits: [{ range: { start: at, end: at }, text: `${eol}---` }],
  };
  // Where words follow, only the writer knows which of them are the story's.
  const sure = text.slice(at, whole.end).trim() === '';
  return { range: opening, message, ...(sure ? { fix: edit } : { suggestions: [edit] }) };
}
