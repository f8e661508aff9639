import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PRINCIPLE_NAMES } from '../coaching/principleNames';
import { decodeText } from '../notes/decodeText';
import { importNotes } from '../notes/importNotes';
import { fileNameFor, renderStory } from '../notes/renderStory';
import { ArgumentError } from './arguments';
import { ConfigFinder } from './configFinder';
import { type ImportArguments, readImportArguments } from './importArguments';
import { unreadable } from './storyFiles';
import type { Exit, Terminal } from './terminal';

/** Printed by `star-story import --help`. */
const IMPORT_HELP = `Usage: star-story import FILE… --out FOLDER

Reads stories out of Markdown or text files as people keep their notes, and writes one .star.md file for each. The
notes are not changed, and no file is overwritten. What no story was found in is printed.

Options:
  -o, --out FOLDER   where the stories go; made if it is not there
  -h, --help         print this

Exit code: 0 done, 2 something could not be read or written.
`;

/** `star-story import`: prints each file it writes, and what it left out. */
export async function importCommand(args: readonly string[], terminal: Terminal): Promise<Exit> {
  let given: ImportArguments;
  try {
    given = readImportArguments(args);
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    terminal.err(`${error.message}\n`);
    return 2;
  }
  if (given.help) {
    terminal.out(IMPORT_HELP);
    return 0;
  }
  let exit: Exit = 0;
  const complain = (problem: string) => {
    exit = 2;
    terminal.err(`${problem}\n`);
  };
  const folder = path.resolve(terminal.cwd, given.out);
  try {
    await mkdir(folder, { recursive: true });
    const taken = new Set((await readdir(folder)).map((name) => name.normalize('NFKC').toLowerCase()));
    const { principles } = await new ConfigFinder(complain).optionsFor(path.join(folder, 'story.star.md'));
    for (const file of given.files) {
      const text = await notesOf(file, terminal.cwd, complain);
      if (text === undefined) continue;
      const { stories, leftOut } = importNotes(text, principles ?? PRINCIPLE_NAMES);
      for (const story of stories) {
        const name = fileNameFor(story.title, (one) => taken.has(one));
        // "wx" fails rather than overwrite, should the file have come into being meanwhile.
        await writeFile(path.join(folder, name), renderStory(story), { flag: 'wx' });
        taken.add(name);
        terminal.out(`${path.join(given.out, name)}\n`);
      }
      if (stories.length === 0) terminal.err(`${file}: no story was found in it.\n`);
      for (const words of leftOut) terminal.err(`${file}: left out: ${oneLine(words)}\n`);
    }
  } catch (error) {
    complain(`Cannot write to ${given.out}: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return exit;
}

async function notesOf(file: string, cwd: string, complain: (problem: string) => void): Promise<string | undefined> {
  try {
    const text = decodeText(await readFile(path.resolve(cwd, file)));
    if (text === undefined) complain(`Cannot read ${file}: it is not text.`);
    return text;
  } catch (error) {
    complain(unreadable(file, error));
    return undefined;
  }
}

const LONGEST_LINE = 100;

function oneLine(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1).trimEnd()}…` : line;
}
