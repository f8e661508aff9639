import { isMap, isScalar } from 'yaml';
import { parseYaml } from '../story/parseYaml';
import type { FrontMatterEntry, FrontMatterValue, Range } from '../story/types';
import { readValue } from '../story/yamlValue';

/** A value that stands on the line of its key, as it is written there. */
export interface ValueLine {
  /** All that follows the colon, comments included, without the space around it. */
  readonly written: string;
  readonly range: Range;
}

/** Undefined where the value goes on below its line, or where nothing follows the colon. */
export function valueLine(text: string, { keyRange, range }: FrontMatterEntry): ValueLine | undefined {
  const colon = /^[ \t]*:[ \t]+/.exec(text.slice(keyRange.end, keyRange.end + 100));
  if (!colon) return undefined;
  const start = keyRange.end + colon[0].length;
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start, range.end)) ?? [];
  const below = text.slice(start + line.length, range.end);
  if (line === '' || /^(?![ \t]*(?:#|$))/m.test(below.replace(/\r/g, '\n'))) return undefined;
  const written = line.trimEnd();
  return { written, range: { start, end: start + written.length } };
}

/** What YAML makes of an entry after its value line was replaced; undefined where it cannot read it then. */
export function valueAfter(
  text: string,
  { key, keyRange, range }: FrontMatterEntry,
  replaced: Range,
  words: string,
): FrontMatterValue | undefined {
  const yaml = text.slice(keyRange.start, replaced.start) + words + text.slice(replaced.end, range.end);
  const document = parseYaml(yaml);
  if (!document || document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const [pair, ...others] = document.contents.items;
  if (others.length > 0 || !isScalar(pair?.key) || String(pair.key.value) !== key) return undefined;
  return readValue(pair.value, new Map());
}
