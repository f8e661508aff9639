import path from 'node:path';
import { findPrinciple } from '../base/principleMatch';
import type { Archive } from '../coaching/archive';
import { type Knowledge, NO_KNOWLEDGE } from '../coaching/knowledge';
import { knownPrinciples } from '../coaching/knownPrinciples';
import type { Loop } from '../coaching/loopSchema';
import type { Common } from '../coaching/schema';
import { notYetOf } from '../practice/changes';
import { isPrepSheet, prepSheet } from '../practice/prepSheet';
import { EMPTY_SHEET, type SheetStory, sheetStory } from '../practice/sheetStory';
import { storyText } from '../story/storyText';
import { askedOf } from './askedOf';
import { line } from './printable';
import { type BankedStory, readBank, relativeTo } from './readBank';
import { readOrdinaryFile } from './readFile';
import { codeOf, Refusal, unwritable } from './reasons';
import { readSheetArguments } from './sheetArguments';
import type { Exit, Terminal } from './terminal';
import { createFile, replaceFile } from './writeFile';

/** Printed by `star-story sheet --help`. */
const SHEET_HELP = `Usage: star-story sheet [PATH…] --out FILE.html

Writes one page to print for the day: which story to tell for what, how the loop works, questions to ask them, and
half a page for each story with its opening line, its numbers, what an interviewer writes down, what you did, and the
questions you marked not yet or have no answer to. A PATH is a file, a folder (every *.star.md in it) or a pattern in
quotation marks; the folder you're in if you leave it out.

Options:
  -o, --out FILE   where the page goes. A sheet that's there is written again; any other file is left alone
  -h, --help       print this

Exit code: 0 done, 2 something couldn't be read or written.
`;

/** `star-story sheet`: writes the sheet for the day, and says on the error output what it could not read. */
export async function sheetCommand(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const given = askedOf(readSheetArguments, args, SHEET_HELP, terminal);
  if (typeof given === 'number') return given;
  const { cwd } = terminal;
  let exit: Exit = 0;
  const complain = (problem: string) => {
    exit = 2;
    terminal.err(line(problem));
  };
  const archive = await terminal.knowledge();
  const sheets = new Map<string, SheetStory>();
  // Without a story there is no sheet, so that is a fault here.
  const { bank } = await readBank(given.paths, cwd, complain, complain, (story) => {
    sheets.set(story.entry.file, sheetOf(story, archive));
  });
  for (const { file, reason } of bank.unreadable) complain(`Can't read ${path.relative(cwd, file)}: ${reason}.`);
  if (bank.stories.length === 0) {
    if (exit === 0) complain('There are no stories here, so no sheet was written.');
    return 2;
  }
  const page = prepSheet({
    bank: relativeTo(bank, cwd),
    loop: archive['loop'] as Loop,
    storyOf: ({ file }) => sheets.get(path.resolve(cwd, file)) ?? EMPTY_SHEET,
  });
  try {
    await writeSheet(path.resolve(cwd, given.out), page);
    terminal.out(line(`Wrote ${given.out}. Open it in a browser to print it.`));
  } catch (error) {
    complain(unwritable(given.out, error));
  }
  return exit;
}

/** What a story's half page holds. */
function sheetOf({ checked, entry, options, packs, practice }: BankedStory, archive: Archive): SheetStory {
  const names = checked.story.frontMatter.principles.flatMap(
    ({ value }) => findPrinciple(value, options.principles) ?? [],
  );
  const knowledge: Knowledge = {
    ...NO_KNOWLEDGE,
    principles: knownPrinciples([{ names, packs }], archive),
    common: (archive['common'] as Common).probes,
  };
  return sheetStory(checked, knowledge, entry.level, notYetOf(practice));
}

/**
 * Writes a new sheet, or one over a sheet that is there.
 *
 * @throws {Refusal} where another file is there, and what the file system throws
 */
async function writeSheet(file: string, page: string): Promise<void> {
  try {
    await createFile(file, page);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const before = await readOrdinaryFile(file);
    if (!isPrepSheet(storyText(before) ?? '')) throw new Refusal("a file that isn't a prep sheet is already there");
    await replaceFile({ file, before, text: page, within: path.dirname(file) });
  }
}
