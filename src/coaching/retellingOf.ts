import { applyEdit, lineEndingOf } from '../checks/edits';
import type { TextEdit } from '../checks/types';
import { readFrontMatter } from '../story/frontMatter';

/**
 * A copy of a story's text that is told for another principle.
 *
 * @param original the file it retells, as the copy's front matter names it; left out for a story not yet saved
 */
export function retellingOf(text: string, principle: string, original: string | undefined): string {
  const frontMatter = readFrontMatter(text);
  const eol = lineEndingOf(text);
  const wanted: [key: string, value: string][] = [['principles', `["${principle}"]`]];
  if (original !== undefined) wanted.push(['retells', JSON.stringify(original)]);
  if (!frontMatter.range || frontMatter.errors.length > 0) {
    return ['---', ...wanted.map(([key, value]) => `${key}: ${value}`), '---', '', text].join(eol);
  }
  const fence = text.lastIndexOf('\n', frontMatter.range.end - 3) + 1;
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const [key, value] of wanted) {
    const entry = frontMatter.entries.find((one) => one.key === key);
    if (!entry) added.push(`${key}: ${value}${eol}`);
    else
      edits.push({
        range: { start: entry.keyRange.start, end: Math.max(entry.keyRange.end, entry.valueRange.end) },
        text: `${key}: ${value}`,
      });
  }
  if (added.length > 0) edits.push({ range: { start: fence, end: fence }, text: added.join('') });
  return applyEdit(text, { edits });
}
