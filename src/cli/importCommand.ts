import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { PRINCIPLE_NAMES } from '../coaching/principleNames';
import { decodeText } from '../notes/decodeText';
import { type ImportedStory, importNotes } from '../notes/importNotes';
import { fileNameFor, renderStory } from '../notes/renderStory';
import { ArgumentError } from './arguments';
import { ConfigFinder } from './configFinder';
import { type ImportArguments, readImportArguments } from './importArguments';
import { line, printable } from './printable';
import { readOrdinaryFile } from './readFile';
import { codeOf, reasonOf, unreadable } from './reasons';
import { expandFiles } from './storyFiles';
import type { Exit, Terminal } from './terminal';
import { createFile } from './writeFile';

/** Printed by `star-story import --help`. */
const IMPORT_HELP = `Usage: star-story import FILE… --out FOLDER

Finds the stories in your notes, in Markdown or text files, and writes one .star.md file for each. Your
notes aren't changed, and no file is overwritten. It prints what it left out. A FILE can be a pattern in
quotation marks, such as 'notes/*.md'.

Options:
  -o, --out FOLDER   where the stories go; created if it doesn't exist
  -h, --help         print this

Exit code: 0 done, 2 something couldn't be read or written.
`;

/** `star-story import`: prints each file it writes, and what it left out. */
export async function importCommand(args: readonly string[], terminal: Terminal): Promise<Exit> {
  let given: ImportArguments;
  try {
    given = readImportArguments(args);
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    terminal.err(line(error.message));
    return 2;
  }
  if (given.help) {
    terminal.out(IMPORT_HELP);
    return 0;
  }
  let exit: Exit = 0;
  const complain = (problem: string) => {
    exit = 2;
    terminal.err(line(problem));
  };
  const folder = path.resolve(terminal.cwd, given.out);
  try {
    await mkdir(folder, { recursive: true });
    const taken = new Set((await readdir(folder)).map((name) => name.normalize('NFKC').toLowerCase()));
    const { principles } = await new ConfigFinder(complain).optionsFor(path.join(folder, 'story.star.md'));
    for (const file of await expandFiles(given.files, terminal.cwd, complain)) {
      const text = await notesOf(file, terminal.cwd, complain);
      if (text === undefined) continue;
      const { stories, leftOut } = importNotes(text, principles ?? PRINCIPLE_NAMES);
      for (const story of stories) {
        terminal.out(line(path.join(given.out, await writeStory(story, folder, taken))));
      }
      if (stories.length === 0) terminal.err(line(`${file}: no story found in it.`));
      for (const words of leftOut) terminal.err(line(`${file}: left out: ${oneLine(words)}`));
    }
  } catch (error) {
    complain(`Can't write to ${given.out}: ${reasonOf(error)}.`);
  }
  return exit;
}

/** Writes a story under a name that nothing in the folder has, and returns the name. */
async function writeStory(story: ImportedStory, folder: string, taken: Set<string>): Promise<string> {
  for (;;) {
    const name = fileNameFor(story.title, (one) => taken.has(one));
    taken.add(name);
    try {
      await createFile(path.join(folder, name), renderStory(story));
      return name;
    } catch (error) {
      // It has come into being meanwhile: the next name is free, or the one after it.
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

async function notesOf(file: string, cwd: string, complain: (problem: string) => void): Promise<string | undefined> {
  try {
    const text = decodeText(await readOrdinaryFile(path.resolve(cwd, file)));
    if (text === undefined) complain(`Can't read ${file}: it isn't text.`);
    return text;
  } catch (error) {
    complain(unreadable(file, error));
    return undefined;
  }
}

const LONGEST_LINE = 100;

function oneLine(words: string): string {
  const shown = printable(words).replace(/\s+/g, ' ');
  return shown.length > LONGEST_LINE ? `${shown.slice(0, LONGEST_LINE - 1).trimEnd()}…` : shown;
}
