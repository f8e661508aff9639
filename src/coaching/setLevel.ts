import { lineEndingOf } from '../checks/edits';
import type { Edit } from '../checks/types';
import type { Level, Story } from '../story/types';

/** Writes the level into the story's front matter, making one where there is none. */
export function setLevel({ frontMatter, text }: Story, level: Level): Edit {
  const title = `Set the level to ${level}`;
  const eol = lineEndingOf(text);
  if (frontMatter.level) return { title, edits: [{ range: frontMatter.level.range, text: level }] };
  if (!frontMatter.range) {
    const words = ['---', `level: ${level}`, '---', '', ''].join(eol);
    return { title, edits: [{ range: { start: 0, end: 0 }, text: words }] };
  }
  const firstLineEnd = text.indexOf('\n', frontMatter.range.start) + 1;
  const last = frontMatter.entries.at(-1);
  const after = last && text.indexOf('\n', Math.max(last.keyRange.end, last.valueRange.end));
  const at = after && after > 0 ? after + 1 : firstLineEnd;
  return { title, edits: [{ range: { start: at, end: at }, text: `level: ${level}${eol}` }] };
}
