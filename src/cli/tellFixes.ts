import type { MadeFix } from '../checks/fixAll';
import { lineStartsOf } from '../story/readStory';
import { positionOf } from './position';
import { line as asLine } from './printable';

/** Says on the error output what was fixed in a file, a line each, with the place it had before. */
export function tellFixes(shown: string, before: string, made: readonly MadeFix[], err: (text: string) => void): void {
  if (made.length === 0) return;
  const lineStarts = lineStartsOf(before);
  for (const { check, title, at } of made) {
    const { line, column } = positionOf(lineStarts, at);
    err(asLine(`Fixed ${shown}:${line}:${column}: ${title} (${check})`));
  }
}
