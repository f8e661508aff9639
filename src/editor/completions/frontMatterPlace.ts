import { endsBelowHeading, findFence, findStrayFence } from '../../story/fence';
import type { Range } from '../../story/types';
import { type Line, lineAround } from './suggestion';

/** What is being written in the front matter, whether or not its YAML can be read at this moment. */
export type FrontMatterPlace =
  | { readonly at: 'key'; readonly range: Range; readonly used: readonly string[] }
  | {
      readonly at: 'value';
      readonly key: string;
      /** The value, or the one item of a list. */
      readonly range: Range;
      /** What of it stands before the cursor. */
      readonly typed: string;
      /** The value stands right behind its colon. */
      readonly needsSpace: boolean;
      /** The key holds a list, and this is an item of it. */
      readonly inList: boolean;
    };

const FENCE = /^(?:---|\.\.\.)[ \t]*$/;
const KEY = /^([\w-]{1,40}):(?:[ \t]|$)/;

/** Whether what is written here is front matter, of ours or not: no section begins there. */
export function isInFrontMatter(text: string, offset: number): boolean {
  const { start } = lineAround(text, offset);
  return isInside(text, offset, start) || isInStray(text, offset, start);
}

/** Undefined outside the front matter, and where nothing of ours can stand. */
export function frontMatterPlace(text: string, offset: number): FrontMatterPlace | undefined {
  const line = lineAround(text, offset);
  if (!isInside(text, offset, line.start)) return undefined;
  const [, ...lines] = linesAbove(text, line);
  if (/^[\w-]*$/.test(line.before) && !line.after.includes(':')) return keyPlace(text, line, lines);
  const item = /^[ \t]*-[ \t]+/.exec(line.before);
  const parent = item && lines.findLast((one) => KEY.test(one));
  if (item && parent) {
    const key = KEY.exec(parent)?.[1] ?? '';
    return value(line, item[0].length, { key, needsSpace: false, inList: true });
  }
  const [, key = ''] = KEY.exec(line.before) ?? [];
  return key === '' ? undefined : afterColon(key, line);
}

function linesAbove(text: string, { start }: Line): readonly string[] {
  return text
    .slice(0, start)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .slice(0, -1);
}

/** Whether a line is front matter's: while that is not closed yet, a fence in the place of the line would close it. */
function isInside(text: string, offset: number, lineStart: number): boolean {
  const matter = findFence(text);
  if (matter?.closed) return isWithin(matter.yaml, offset);
  const above = text.slice(0, lineStart);
  const here = findFence(`${above}---`);
  return here?.closed === true && here.yaml.end === lineStart && !endsBelowHeading(above);
}

/** The same of front matter that is not at the top, or between other lines: `+++` needs no key, as it is nothing else. */
function isInStray(text: string, offset: number, lineStart: number): boolean {
  const matter = findStrayFence(text);
  if (matter) return isWithin(matter.yaml, offset);
  const above = text.slice(0, lineStart);
  const key = 'title =\n';
  return (
    findStrayFence(`${above}---`)?.yaml.end === lineStart ||
    findStrayFence(`${above}${key}+++`)?.yaml.end === lineStart + key.length
  );
}

function isWithin({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}

function keyPlace(text: string, { start, before, after }: Line, above: readonly string[]): FrontMatterPlace {
  const below = text.slice(start + before.length + after.length).split(/\r\n|\r|\n/);
  const end = below.findIndex((one) => FENCE.test(one));
  const used = [...above, ...below.slice(0, Math.max(0, end))].flatMap((one) => KEY.exec(one)?.[1] ?? []);
  const letters = /^[\w-]*/.exec(after)?.[0].length ?? 0;
  return { at: 'key', range: { start, end: start + before.length + letters }, used };
}

function afterColon(key: string, line: Line): FrontMatterPlace {
  const colon = line.before.indexOf(':') + 1;
  const open = line.before.lastIndexOf('[');
  const inList = open >= colon;
  const from = inList ? Math.max(open, line.before.lastIndexOf(',')) + 1 : colon;
  const spaces = /^[ \t]*/.exec(line.before.slice(from))?.[0].length ?? 0;
  return value(line, from + spaces, { key, needsSpace: !inList && spaces === 0, inList });
}

function value(
  { start, before, after }: Line,
  from: number,
  rest: { readonly key: string; readonly needsSpace: boolean; readonly inList: boolean },
): FrontMatterPlace {
  const tail = (rest.inList ? /^[^,\]]*/ : /^.*/).exec(after)?.[0].trimEnd().length ?? 0;
  const range = { start: start + from, end: start + before.length + tail };
  return { at: 'value', range, typed: before.slice(from), ...rest };
}
