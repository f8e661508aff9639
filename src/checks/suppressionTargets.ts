import { lineAt } from '../story/lines';
import type { Range, Story } from '../story/types';

/**
 * What a `disable-next-line` comment that ends at an offset covers: the next line that is neither blank, nor a comment
 * of its own, nor the rule below a table's head; from its start to the start of the line after it. Built once a story; each question is a look-up.
 */
export function nextLineTargets(story: Story): (offset: number) => Range {
  const { text, lineStarts } = story;
  const startOf = (line: number) => lineStarts[line] ?? text.length;
  // The first line at or after each line that holds something; from the last to the first, so it stays linear.
  const holding = new Uint32Array(lineStarts.length + 1).fill(lineStarts.length);
  for (let line = lineStarts.length - 1; line >= 0; line -= 1) {
    const words = text.slice(startOf(line), startOf(line + 1)).trim();
    const holds = words !== '' && !isTableRule(words) && !(words.startsWith('<!--') && words.endsWith('-->'));
    holding[line] = holds ? line : (holding[line + 1] ?? lineStarts.length);
  }
  return (offset) => {
    const line = holding[lineAt(lineStarts, offset) + 1] ?? lineStarts.length;
    return { start: startOf(line), end: startOf(line + 1) };
  };
}

/** The row between a table's head and its body. */
export function isTableRule(line: string): boolean {
  return line.length < 2000 && line.includes('-') && /^[\s|:-]+$/.test(line);
}
