import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { PRINCIPLE_NAMES } from '../coaching/principleNames';
import { decodeText } from '../notes/decodeText';
import { type ImportedStory, importNotes } from '../notes/importNotes';
import { KeptStories, NEAR } from '../notes/keptStories';
import { type Place, placeFor } from '../notes/placeFor';
import { renderStory } from '../notes/renderStory';
import { askedOf } from './askedOf';
import { ConfigFinder } from './configFinder';
import { readImportArguments } from './importArguments';
import { notesOf } from './noteFiles';
import { line, printable } from './printable';
import { readOrdinaryFile } from './readFile';
import { codeOf, reasonOf, unreadable } from './reasons';
import { expandFiles, storiesBelow } from './storyFiles';
import type { Exit, Terminal } from './terminal';
import { createFile } from './writeFile';

/** Printed by `star-story import --help`. */
const IMPORT_HELP = `Usage: star-story import FILE… --out FOLDER

Finds the stories in your notes, in Markdown, text or Word files, and writes one .star.md file for each. Your
notes aren't changed, no file is overwritten, and a story that's already there, under any name or in a folder below,
isn't written again. It prints what it left out, where the sections are only proposed, and which stories look like one
that's there. A FILE can be a pattern in quotation marks, such as 'notes/*.md'.

Options:
  -o, --out FOLDER   where the stories go; created if it doesn't exist
  -h, --help         print this

Exit code: 0 done, 2 something couldn't be read or written.
`;

/** `star-story import`: prints each file it writes, and what it left out. */
export async function importCommand(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const given = askedOf(readImportArguments, args, IMPORT_HELP, terminal);
  if (typeof given === 'number') return given;
  let exit: Exit = 0;
  const complain = (problem: string) => {
    exit = 2;
    terminal.err(line(problem));
  };
  const folder = path.resolve(terminal.cwd, given.out);
  try {
    await mkdir(folder, { recursive: true });
    const taken = new Set((await readdir(folder)).map((name) => name.normalize('NFKC').toLowerCase()));
    const cannotRead = (name: string, error: unknown) => complain(unreadable(path.join(given.out, name), error));
    const kept = await keptIn(folder, cannotRead);
    const { principles } = await new ConfigFinder(complain).optionsFor(path.join(folder, 'story.star.md'));
    for (const file of await expandFiles(given.files, terminal.cwd, complain)) {
      const found = await notesOf(file, terminal.cwd, complain);
      if (found === undefined) continue;
      const { stories, leftOut } = importNotes(found.text, principles ?? PRINCIPLE_NAMES);
      for (const story of stories) {
        const place = await writeStory(story, folder, taken, kept, cannotRead);
        const shown = path.join(given.out, place.name);
        if (!place.isThere) terminal.out(line(shown));
        for (const remark of remarksOn(story, place, given.out)) terminal.err(line(`${shown}: ${remark}`));
      }
      if (stories.length === 0) terminal.err(line(`${file}: no story found in it.`));
      for (const words of [...leftOut, ...found.unread]) terminal.err(line(`${file}: left out: ${oneLine(words)}`));
    }
  } catch (error) {
    complain(`Can't write to ${given.out}: ${reasonOf(error)}.`);
  }
  return exit;
}

/** Is told the name of a story that cannot be read, and why. */
type TellUnread = (name: string, error: unknown) => void;

/** The stories that stand in a folder and a few levels below it, by their paths from there. */
async function keptIn(folder: string, tell: TellUnread): Promise<KeptStories> {
  const kept = new KeptStories();
  // A folder that cannot be read hides its stories; the others are known all the same.
  for (const file of await storiesBelow(folder, () => {}, NEAR))
    await keep(kept, folder, path.relative(folder, file), tell);
  return kept;
}

/** What cannot be read is not the same as any story. */
async function keep(kept: KeptStories, folder: string, name: string, tell: TellUnread): Promise<void> {
  try {
    kept.add(name, decodeText(await readOrdinaryFile(path.join(folder, name))) ?? '');
  } catch (error) {
    tell(name, error);
  }
}

/** Writes a story under a name that nothing in the folder has, unless it is there already, and tells where it is. */
async function writeStory(
  story: ImportedStory,
  folder: string,
  taken: Set<string>,
  kept: KeptStories,
  tell: TellUnread,
): Promise<Place> {
  const text = renderStory(story);
  for (;;) {
    const place = placeFor(story.title, text, (one) => taken.has(one), kept);
    if (place.isThere) return place;
    taken.add(place.name);
    try {
      await createFile(path.join(folder, place.name), text);
      kept.addWritten(place.name, text);
      return place;
    } catch (error) {
      // It has come into being meanwhile: the next name is free, or the one after it.
      if (codeOf(error) !== 'EEXIST') throw error;
      await keep(kept, folder, place.name, tell);
    }
  }
}

/** What is to be said of a story besides where it is. */
function remarksOn({ proposed }: ImportedStory, place: Place, out: string): readonly string[] {
  const { name, isThere, other, alike } = place;
  const isNew = (file: string): boolean => place.written.includes(file);
  if (isThere && isNew(name)) return ['this story is in your notes more than once; written once.'];
  if (isThere) return ['this story is already there; not written again.'];
  return [
    ...(proposed ? ['its sections are proposed from an answer without labels. Check them.'] : []),
    ...(other === undefined
      ? []
      : [
          isNew(other)
            ? `another new story is already called ${other}, so this one got a different name.`
            : `there's already a different ${other}, so this one got another name.`,
        ]),
    ...(alike === undefined
      ? []
      : [
          `it looks like ${path.join(out, alike)}${isNew(alike) ? ', which is new, too.' : '. Keep the one you want.'}`,
        ]),
  ];
}

const LONGEST_LINE = 100;

function oneLine(words: string): string {
  const shown = printable(words).replace(/\s+/g, ' ');
  return shown.length > LONGEST_LINE ? `${shown.slice(0, LONGEST_LINE - 1).trimEnd()}…` : shown;
}
