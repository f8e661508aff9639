import { standsAlone } from './frontMatterLines';
import type { Range } from './types';

/**
 * YAML cut before each line that belongs to no key above it, so that what is wrong with one key is no matter to the
 * others. What stands above the first key is a chunk too.
 */
export function chunksOf(text: string, yaml: Range): readonly Range[] {
  const chunks: Range[] = [];
  let start = yaml.start;
  for (const line of text.slice(yaml.start, yaml.end).matchAll(/[^\r\n]+/g)) {
    const at = yaml.start + line.index;
    if (at === start || !standsAlone(line[0])) continue;
    chunks.push({ start, end: at });
    start = at;
  }
  if (yaml.end > start) chunks.push({ start, end: yaml.end });
  return chunks;
}
