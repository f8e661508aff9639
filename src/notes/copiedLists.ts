import { BULLETS } from '../story/bullets';

/**
 * Bullets as word processors put them on the clipboard: a sign, often one that only their own font draws, and a tab or
 * spaces that do not break. Of an outline, "a." and "iv)" with a tab.
 */
const ITEM = new RegExp(
  `^([ \\t\\u00A0]*)(?:(?:[\\uE000-\\uF8FFo§Øüv${BULLETS}]|(?:[a-z]|[ivx]{2,4})[.)])\\uFE0F?(?:\\t|\\u00A0{2})|[\\uE000-\\uF8FF][ \\u00A0])[ \\t\\u00A0]*(?=\\S)`,
  'u',
);
/** "1.\t": a number keeps its place. */
const NUMBERED = /^([ \t\u00A0]*)(\d{1,3}[.)])(?:\t|\u00A0{2})[ \t\u00A0]*(?=\S)/;
/** The signs of the second and the third level, where nothing is indented. */
const DEEPER: ReadonlyMap<string, number> = new Map([
  ['o', 1],
  ['◦', 1],
  ['○', 1],
  ['§', 2],
  ['\uF0A7', 2],
  ['▪', 2],
]);
const DEEPEST = 5;

/** The text with the lists of word processors written as Markdown's. */
export function readCopiedLists(text: string): string {
  if (!/[\t\u00A0\uE000-\uF8FF]/.test(text)) return text;
  const lines = text.split('\n');
  /** The sign of a list's first item: whatever it is, that is its first level. */
  let first: string | undefined;
  return lines
    .map((line) => {
      const numbered = NUMBERED.exec(line);
      if (numbered) return `${'  '.repeat(depthOf(numbered[1] ?? ''))}${numbered[2]} ${line.slice(numbered[0].length)}`;
      const item = ITEM.exec(line);
      if (!item) {
        if (line.trim() !== '') first = undefined;
        return line;
      }
      const [whole, indent = ''] = item;
      const sign = whole.trimStart()[0] ?? '';
      first ??= sign;
      const level = Math.max(0, (DEEPER.get(sign) ?? 0) - (DEEPER.get(first) ?? 0));
      return `${'  '.repeat(Math.min(DEEPEST, Math.max(level, depthOf(indent))))}- ${line.slice(whole.length)}`;
    })
    .join('\n');
}

/** Two levels of tabs or of four spaces are one in another; the first one is the list's own. */
function depthOf(indent: string): number {
  const tabs = indent.split('\t').length - 1;
  return Math.max(0, Math.min(DEEPEST, tabs + Math.floor((indent.length - tabs) / 4)) - 1);
}
