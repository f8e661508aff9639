import type { Range, StrayFence } from '../story/types';
import { lineEndingOf } from './edits';
import type { Edit, Report, TextEdit } from './types';

/** Front matter that no reader of front matter finds where it stands, and the edit that puts it at the top. */
export function strayFrontMatter(text: string, stray: StrayFence, opening: Range): Report {
  const message =
    stray.fault === 'above'
      ? "There's text above the front matter, so it isn't read. Move the front matter to the very top."
      : "The front matter isn't between two lines of “---”, so it isn't read. Put a line above and below it.";
  return { range: opening, message, fix: moved(text, stray) };
}

function moved(text: string, { yaml, whole }: StrayFence): Edit {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const eol = lineEndingOf(text);
  const fence = `---${eol}`;
  const above = text.slice(start, whole.start);
  const lines = text.slice(yaml.start, yaml.end);
  const closed = lines.endsWith('\n') || lines.endsWith('\r') ? lines : `${lines}${eol}`;
  if (above.replaceAll('\uFEFF', '').trim() === '') {
    const last = /[\r\n]$/.test(text.slice(0, whole.end)) ? fence : '---';
    const edits: TextEdit[] = [
      { range: { start, end: yaml.start }, text: fence },
      { range: { start: yaml.end, end: whole.end }, text: last },
    ];
    return { title: 'Put the front matter at the top, between lines of “---”', edits };
  }
  const comments = above.replaceAll('\uFEFF', '').replace(/^\s+/, '');
  const words = `${fence}${closed}${fence}${eol}${comments}`;
  const range = { start, end: whole.end };
  return { title: 'Move the front matter to the top', edits: [{ range, text: words }] };
}
