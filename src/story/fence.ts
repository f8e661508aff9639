import { isMap } from 'yaml';
import { chunksOf } from './frontMatterChunks';
import {
  type Ahead,
  HeadingFinder,
  holdsKnownKey,
  holdsKnownTomlKey,
  isYamlLine,
  looksLikeHeading,
  startsKey,
} from './frontMatterLines';
import { parseYaml } from './parseYaml';
import type { Range, StrayFence } from './types';

/** Where front matter stands. */
export interface Fence {
  /** The YAML between the fences. */
  readonly yaml: Range;
  readonly whole: Range;
  readonly closed: boolean;
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;

/** What people, and the editors that correct them, make of `---`; and the fence of another format. */
const LOOSE_FENCE = /^[ \t]*(?:[-–—]{2,}|—|\+{3,})[ \t]*$/;
const TOML_FENCE = /^[ \t]*\+{3,}[ \t]*$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const OPENING = /^---[ \t]*$/;

/** In UTF-16 units: what may stand above stray front matter. */
const MOST_ABOVE = 4_000;
/** In UTF-16 units: a story's front matter is some hundreds. */
export const MOST_READ = 8_000;

const startOf = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0);

/** The line at an offset, without its ending, and where the next one starts. */
function lineFrom(text: string, at: number): { readonly line: string; readonly next: number } {
  LINE.lastIndex = at;
  const whole = LINE.exec(text)?.[0] ?? '';
  const ending = whole.endsWith('\r\n') ? 2 : whole.endsWith('\n') || whole.endsWith('\r') ? 1 : 0;
  return { line: whole.slice(0, whole.length - ending), next: at + whole.length };
}

/** Where the front matter stands, if the text begins with one (after a byte order mark). */
export function findFence(text: string): Fence | undefined {
  const start = startOf(text);
  const { line: opening, next: yamlStart } = lineFrom(text, start);
  if (!OPENING.test(opening)) return undefined;
  const headings = new HeadingFinder(lookAhead(text, yamlStart, CLOSING));
  let at = yamlStart;
  let heading: number | undefined;
  /** Where words follow the keys that are neither keys nor values: the story, should no fence come after them. */
  let prose: number | undefined;
  let keys = false;
  while (at < text.length && heading === undefined) {
    const { line, next } = lineFrom(text, at);
    if (CLOSING.test(line)) {
      heading = headings.atEnd(true);
      if (heading === undefined)
        return { yaml: { start: yamlStart, end: at }, whole: { start, end: next }, closed: true };
    } else heading = headings.next(line, at);
    if (!isYamlLine(line)) prose ??= keys ? at : undefined;
    keys ||= startsKey(line);
    at = next;
  }
  const end = heading ?? headings.atEnd(false) ?? prose ?? text.length;
  // Without one "key:" it was a rule, and this file has no front matter.
  if (!/^[\w-]+[ \t]*:/m.test(text.slice(yamlStart, Math.min(end, yamlStart + 4000)))) return undefined;
  return { yaml: { start: yamlStart, end }, whole: { start, end }, closed: false };
}

/** Whether the story has begun above the end of a text whose front matter isn't closed: the last comment there is a section's heading. */
export function endsBelowHeading(text: string): boolean {
  const headings = new HeadingFinder({ lastKey: 0, closed: false, broken: [] });
  for (let at = lineFrom(text, startOf(text)).next; at < text.length; ) {
    const { line, next } = lineFrom(text, at);
    if (headings.next(line, at) !== undefined) return true;
    at = next;
  }
  return headings.atEnd(true) !== undefined;
}

/**
 * What is known of the lines above the closing fence. The last key of ours among them is certain; where more than YAML
 * stands there, only above what is certain to be the story.
 */
function lookAhead(text: string, from: number, closing: RegExp): Ahead {
  let inStory = false;
  let ofStory = from;
  let ofYaml = from;
  for (let at = from; at < text.length && at - from < MOST_READ; ) {
    const { line, next } = lineFrom(text, at);
    if (closing.test(line) || CLOSING.test(line)) {
      const broken = brokenKeys(text, { start: from, end: at });
      return broken ? { lastKey: ofYaml, closed: true, broken } : { lastKey: ofStory, closed: false, broken: [] };
    }
    inStory ||= HeadingFinder.endsKeys(line);
    if (holdsKnownKey(line)) {
      ofYaml = at;
      if (!inStory) ofStory = at;
    }
    at = next;
  }
  return { lastKey: ofStory, closed: false, broken: [] };
}

/**
 * The keys with what may be headings among their lines that YAML cannot read; undefined where something stands there
 * that is no YAML, not even as people write it.
 */
function brokenKeys(text: string, yaml: Range): readonly Range[] | undefined {
  const broken: Range[] = [];
  // Without one, nothing has to be told apart.
  if (
    !text
      .slice(yaml.start, yaml.end)
      .split(/[\r\n]+/)
      .some(looksLikeHeading)
  )
    return broken;
  for (const chunk of chunksOf(text, yaml)) {
    const words = text.slice(chunk.start, chunk.end);
    const lines = words.split(/[\r\n]+/);
    const loose = lines.every(isYamlLine);
    if ((loose && !lines.some(looksLikeHeading)) || isSoundYaml(words)) continue;
    if (!loose) return undefined;
    broken.push(chunk);
  }
  return broken;
}

function isSoundYaml(words: string): boolean {
  const document = parseYaml(words);
  return document?.errors.length === 0 && (document.contents === null || isMap(document.contents));
}

/** Front matter below blank lines, comments or a second byte order mark, or between other lines than `---`. */
export function findStrayFence(text: string): StrayFence | undefined {
  const start = startOf(text);
  const from = skipAbove(text, start);
  if (from === undefined) return undefined;
  const opening = lineFrom(text, from);
  if (!LOOSE_FENCE.test(opening.line)) return undefined;
  const toml = TOML_FENCE.test(opening.line) ? tomlFrom(text, from, opening.next) : undefined;
  if (toml) return toml;
  const headings = new HeadingFinder(lookAhead(text, opening.next, LOOSE_FENCE));
  let known = false;
  for (let at = opening.next; at < text.length && at - from < MOST_READ; ) {
    const { line, next } = lineFrom(text, at);
    if (LOOSE_FENCE.test(line) || (known && CLOSING.test(line))) {
      if (!known || headings.atEnd(true) !== undefined) return undefined;
      const sound = OPENING.test(opening.line) && CLOSING.test(line);
      if (sound && from === start) return undefined;
      return {
        yaml: { start: opening.next, end: at },
        whole: { start: from, end: next },
        fault: sound ? 'above' : 'fence',
      };
    }
    if (!isYamlLine(line) || headings.next(line, at) !== undefined) return undefined;
    // Where it opens as it must, any key makes front matter of it.
    known ||= holdsKnownKey(line) || (from === start && OPENING.test(opening.line) && startsKey(line));
    at = next;
  }
  return undefined;
}

/** TOML between two lines of `+++`, if it has a key of ours. What begins with `#` is a comment there, unless it names a section. */
function tomlFrom(text: string, from: number, start: number): StrayFence | undefined {
  let known = false;
  for (let at = start; at < text.length && at - from < MOST_READ; ) {
    const { line, next } = lineFrom(text, at);
    if (TOML_FENCE.test(line))
      return known ? { yaml: { start, end: at }, whole: { start: from, end: next }, fault: 'toml' } : undefined;
    if (HeadingFinder.endsKeys(line)) return undefined;
    known ||= holdsKnownTomlKey(line);
    at = next;
  }
  return undefined;
}

/** The start of the first line that holds more than space, byte order marks and whole comments. */
function skipAbove(text: string, start: number): number | undefined {
  let at = start;
  let line = start;
  while (at < text.length && at < MOST_ABOVE) {
    const rest = text.startsWith('<!--', at) ? text.indexOf('-->', at + 4) : -1;
    if (rest >= 0) at = rest + 3;
    else if (text[at] === '\n' || text[at] === '\r' || text[at] === '\uFEFF') {
      at += 1;
      line = at;
    } else if (text[at] === ' ' || text[at] === '\t') at += 1;
    // What stands behind a comment on its line is no fence.
    else return text.slice(line, at).trim() === '' ? line : undefined;
  }
  return undefined;
}
