import path from 'node:path';
import { type Comparison, compareClaims } from '../claims/compareClaims';
import { MOST_BYTES, TOO_LARGE } from '../config/fileSize';
import { storyText } from '../story/storyText';
import { askedOf } from './askedOf';
import { readCompareArguments } from './compareArguments';
import { formatComparison, formatComparisonJson } from './formats/comparison';
import { line } from './printable';
import { readOrdinaryFile } from './readFile';
import { Refusal, unreadable } from './reasons';
import type { Exit, Terminal } from './terminal';

/** Printed by `star-story compare --help`. */
const COMPARE_HELP = `Usage: star-story compare OLD NEW [--format table|json]

Tells what a rewrite did to the claims of a story: figures that were gained, lost or changed, actions that moved
between "I" and "we" or between "helped" and did, actions of yours that came or went, "didn't" that became "did", a
boundary that's gone or turned around, a lost lesson, names that weren't there. Text without headings is read, too. One
of the two can be - for standard input, so you can compare with an earlier commit:
git show HEAD:story.star.md | star-story compare - story.star.md

Options:
  --format table|json   table (default) for people; json for programs
  -h, --help            print this

Exit code: 0 done, 2 something couldn't be read.
`;

/** `star-story compare`: prints what the new version claims otherwise than the old one. */
export async function compareCommand(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const given = askedOf(readCompareArguments, args, COMPARE_HELP, terminal);
  if (typeof given === 'number') return given;
  const [old, now] = [await textOf(given.old, terminal), await textOf(given.new, terminal)];
  if (old === undefined || now === undefined) return 2;
  const comparison: Comparison = compareClaims(old, now);
  terminal.out(
    given.format === 'json'
      ? formatComparisonJson({ ...comparison, oldPath: given.old, newPath: given.new })
      : formatComparison(comparison),
  );
  return 0;
}

/** The text of a version; undefined once it was said why it cannot be read. */
async function textOf(given: string, { cwd, stdin, err }: Terminal): Promise<string | undefined> {
  const shown = given === '-' ? '<stdin>' : given;
  let bytes: Uint8Array;
  try {
    bytes = given === '-' ? await stdin(MOST_BYTES + 1) : await readOrdinaryFile(path.resolve(cwd, given));
    if (bytes.length > MOST_BYTES) throw new Refusal(TOO_LARGE);
  } catch (error) {
    err(line(unreadable(shown, error)));
    return undefined;
  }
  const text = storyText(bytes);
  if (text === undefined) err(line(`Can't compare ${shown}: it isn't UTF-8 text.`));
  return text;
}
