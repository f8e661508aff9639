import * as vscode from 'vscode';
import { ignoresPractice, withLine } from '../commands/gitignore';
import { ignoredAt, repositoryOf, textOf } from '../commands/privacy';
import { reasonOf } from '../readFile';
import { overwriteFile, refuseLinks } from '../writeFile';

const NEVER = 'starStory.neverKeepPracticeOutOfGit';
const KEEP_OUT = 'Keep It Out of Git';
const DONT_ASK = "Don't Ask Again";

/** The practice file, the copies that are made of damaged ones, and what somebody left who was stopped while writing. */
const PRACTICE = '/*practice*';

/** How well somebody's answers went is nobody else's. Once a session and folder, until told not to. */
export class PracticePrivacy {
  private readonly asked = new Set<string>();

  constructor(private readonly memory: vscode.Memento) {}

  /** To be called after practice was written into the `.star` folder of an open folder. */
  async care(root: vscode.Uri): Promise<void> {
    if (this.asked.has(root.toString()) || this.memory.get(NEVER) === true) return;
    this.asked.add(root.toString());
    const folder = vscode.Uri.joinPath(root, '.star');
    const repository = await repositoryOf(folder);
    if (!repository || (await ignoredAt(folder, repository, ignoresPractice))) return;
    const words =
      'What you practice is kept in “.star/practice.json”, and this folder is in a Git repository. Keep the file out of Git with a .gitignore next to it?';
    const choice = await vscode.window.showInformationMessage(words, KEEP_OUT, 'Not Now', DONT_ASK);
    if (choice === DONT_ASK) await this.memory.update(NEVER, true);
    if (choice !== KEEP_OUT) return;
    try {
      await keepPracticeOut(folder);
    } catch (error) {
      void vscode.window.showErrorMessage(
        `“.star/.gitignore” couldn't be written: ${reasonOf(error)}. Create that file and add the line “/*practice*”.`,
      );
    }
  }
}

/** Writes the line into the `.gitignore` of a `.star` folder, what stood in it left as it is. */
export async function keepPracticeOut(folder: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(folder, '.gitignore');
  await refuseLinks(folder);
  await overwriteFile(file, withLine(await textOf(file), PRACTICE));
}
