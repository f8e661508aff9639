import * as vscode from 'vscode';
import { PACK_FOLDER } from '../../config/packFile';
import { type NewPrinciple, newPrinciple } from '../../notes/newPrinciple';
import { fileNameFor } from '../../notes/renderStory';
import type { CheckOptionsStore } from '../options';
import { reasonOf } from '../readFile';
import { refuseLinks } from '../writeFile';
import { createWithUndo, folderOfOwn, standInFor } from './starPlace';
import { BACK, walkSteps, writeStep } from './steps';

const TITLE = 'New Principle of My Own';
/** The most characters a file may have for each. */
const MOST = { name: 80, summary: 100 } as const;

/** `starStory.newPrinciple`: asks for a name and a line, and writes a file that has a place for everything else. */
export function registerNewPrinciple(options: CheckOptionsStore): vscode.Disposable {
  return vscode.commands.registerCommand('starStory.newPrinciple', async () => {
    const story = await standInFor(TITLE);
    if (!story) return;
    const { configFiles } = options;
    await configFiles.load(story);
    const given = await askForPrinciple();
    if (!given) return;
    const same = configFiles.packsOf(story).principles.some(({ name }) => sameName(name, given.name));
    if (same) {
      const words = `You already have a principle called “${given.name}”. It's in “${PACK_FOLDER}”.`;
      void vscode.window.showInformationMessage(words);
      return;
    }
    try {
      await createPrinciple(configFiles.folderWith(story, 'principles') ?? folderOfOwn(story), given);
    } catch (error) {
      const words = `The principle couldn't be written to “${PACK_FOLDER}”: ${reasonOf(error)}.`;
      void vscode.window.showWarningMessage(words);
    }
    configFiles.readAgain();
  });
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Writes the file below a folder's `.star` and opens it with the cursor behind its last line that is in use. */
export async function createPrinciple(folder: vscode.Uri, given: NewPrinciple): Promise<vscode.TextEditor> {
  const principles = vscode.Uri.joinPath(folder, PACK_FOLDER);
  await refuseLinks(principles);
  const taken = await namesIn(principles);
  const yaml = (story: string): string => story.replace(/\.star\.md$/, '.yaml');
  const name = yaml(fileNameFor(given.name, (story) => taken.has(yaml(story))));
  const uri = vscode.Uri.joinPath(principles, name);
  const text = newPrinciple(given);
  await createWithUndo(uri, text);
  const editor = await vscode.window.showTextDocument(uri);
  const end = editor.document.lineAt(given.summary ? 1 : 0).range.end;
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

/** Some file systems take "Key" and "key" for one name. */
async function namesIn(folder: vscode.Uri): Promise<ReadonlySet<string>> {
  try {
    return new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name.toLowerCase()));
  } catch {
    return new Set();
  }
}

async function askForPrinciple(): Promise<NewPrinciple | undefined> {
  const answers = { name: '', summary: '' };
  const place = (step: number) => ({ title: TITLE, step, totalSteps: 2 });
  const done = await walkSteps([
    async () => {
      for (;;) {
        const name = await writeStep({
          ...place(1),
          placeholder: 'Say It Plainly',
          prompt: `What is it called? Stories name it this way. At most ${MOST.name} characters`,
          value: answers.name,
        });
        if (name === undefined || name === BACK) return name;
        answers.name = name;
        if (name !== '' && name.length <= MOST.name) return name;
      }
    },
    async () => {
      for (;;) {
        const summary = await writeStep({
          ...place(2),
          placeholder: 'Say the hard thing early, in words nobody can miss.',
          prompt: `What does it ask, in one line? At most ${MOST.summary} characters. Press Enter to write it later.`,
          value: answers.summary,
          onBack: (words) => {
            answers.summary = words;
          },
        });
        if (summary === undefined || summary === BACK) return summary;
        answers.summary = summary;
        if (summary.length <= MOST.summary) return summary;
      }
    },
  ]);
  return done ? { name: answers.name, summary: answers.summary === '' ? undefined : answers.summary } : undefined;
}
