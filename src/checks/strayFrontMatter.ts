import type { Range, StrayFence } from '../story/types';
import { lineEndingOf } from './edits';
import { tomlAsYaml } from './tomlAsYaml';
import type { Edit, Report, TextEdit } from './types';

const MESSAGES: Readonly<Record<StrayFence['fault'], string>> = {
  above: "There's text above the front matter, so it isn't read. Move the front matter to the very top.",
  fence: "The front matter isn't between two lines of “---”, so it isn't read. Put a line above and below it.",
  toml: "The front matter is TOML (“key = value”), so it isn't read. Write it as “key: value”, between two lines of “---”.",
};

/** Front matter that no reader of front matter finds where it stands, and the edit that puts it at the top. */
export function strayFrontMatter(text: string, stray: StrayFence, opening: Range): Report {
  const { yaml, fault } = stray;
  const message = MESSAGES[fault];
  const lines = text.slice(yaml.start, yaml.end);
  if (fault !== 'toml') return { range: opening, message, fix: moved(text, stray, lines) };
  const converted = tomlAsYaml(lines);
  if (converted === undefined) return { range: opening, message };
  return {
    range: opening,
    message,
    fix: { ...moved(text, stray, converted), title: 'Write the front matter as YAML' },
  };
}

function moved(text: string, { yaml, whole }: StrayFence, lines: string): Edit {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const eol = lineEndingOf(text);
  const fence = `---${eol}`;
  const above = text.slice(start, whole.start);
  const closed = lines.endsWith('\n') || lines.endsWith('\r') ? lines : `${lines}${eol}`;
  if (above.replaceAll('\uFEFF', '').trim() === '') {
    const last = /[\r\n]$/.test(text.slice(0, whole.end)) ? fence : '---';
    const between = lines === text.slice(yaml.start, yaml.end) ? [] : [{ range: yaml, text: lines }];
    const edits: TextEdit[] = [
      { range: { start, end: yaml.start }, text: fence },
      ...between,
      { range: { start: yaml.end, end: whole.end }, text: last },
    ];
    return { title: 'Put the front matter at the top, between lines of “---”', edits };
  }
  const comments = above.replaceAll('\uFEFF', '').replace(/^\s+/, '');
  const words = `${fence}${closed}${fence}${eol}${comments}`;
  const range = { start, end: whole.end };
  return { title: 'Move the front matter to the top', edits: [{ range, text: words }] };
}
