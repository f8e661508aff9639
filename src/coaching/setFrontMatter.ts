import { lineEndingOf } from '../base/edits';
import type { TextEdit } from '../checks/types';
import type { FrontMatter } from '../story/types';

/**
 * The text edits that give front-matter keys these values, written as YAML: a known key's value is replaced, a new one
 * stands below the others, and where there is no front matter, one is put before the text. Undefined where the YAML that
 * is there cannot be read.
 */
export function setFrontMatter(
  text: string,
  frontMatter: FrontMatter,
  wanted: readonly (readonly [key: string, value: string])[],
): readonly TextEdit[] | undefined {
  const eol = lineEndingOf(text);
  const { range, entries, errors } = frontMatter;
  if (errors.length > 0) return undefined;
  if (!range) {
    const lines = wanted.map(([key, value]) => `${key}: ${value}`);
    return [{ range: { start: 0, end: 0 }, text: ['---', ...lines, '---', '', ''].join(eol) }];
  }
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const [key, value] of wanted) {
    const entry = entries.find((one) => one.key === key);
    if (!entry) {
      added.push(`${key}: ${value}${eol}`);
      continue;
    }
    const start = entry.keyRange.start;
    // The range of a list over several lines ends where the next key begins.
    const written = text.slice(start, Math.max(entry.keyRange.end, entry.valueRange.end)).trimEnd();
    const bare = written === key || written === `${key}:`;
    const end = bare ? lineEnd(text, start) : start + written.length;
    edits.push({ range: { start, end }, text: `${key}: ${value}` });
  }
  const fence = range.start + text.slice(range.start, range.end).trimEnd().length - '---'.length;
  if (added.length > 0) edits.push({ range: { start: fence, end: fence }, text: added.join('') });
  return edits;
}

function lineEnd(text: string, start: number): number {
  const length = /^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0;
  return start + length;
}
