import * as vscode from 'vscode';
import { isStoryName } from '../documents';
import { isAbsent, readOrdinaryFile, reasonOf } from '../readFile';
import { overwriteFile, refuseLinks } from '../writeFile';
import { countTracked } from './gitApi';
import { EVERYTHING, ignoresStories, STORIES_ALONE, withLine } from './gitignore';
import { shownPath } from './storyFolder';

const NEVER = 'starStory.neverKeepOutOfGit';
const KEEP_OUT = 'Keep Them Out of Git';
const DONT_ASK = "Don't Ask Again";

/**
 * Stories name employers and figures, and a folder that Git tracks is one push from being public. Where stories are put
 * into a repository, this offers to keep them out of it, once a session and folder, until told not to.
 */
export class StoryPrivacy {
  private readonly asked = new Set<string>();

  constructor(private readonly memory: vscode.Memento) {}

  /** To be called after stories were written into a folder. */
  async care(folder: vscode.Uri): Promise<void> {
    if (this.asked.has(folder.toString()) || this.memory.get(NEVER) === true) return;
    const repository = await repositoryOf(folder);
    if (!repository) return;
    this.asked.add(folder.toString());
    if (!(await isIgnored(folder, repository))) {
      const question = `“${shownPath(folder)}” is in a Git repository, and stories are private. Keep them out of Git with a .gitignore in their folder?`;
      const choice = await vscode.window.showInformationMessage(question, KEEP_OUT, 'Not Now', DONT_ASK);
      if (choice === DONT_ASK) await this.memory.update(NEVER, true);
      if (choice !== KEEP_OUT) return;
      if (!(await wasKept(folder, repository))) return;
    }
    await warnOfTracked(folder);
  }
}

/** The nearest folder upwards that holds `.git`, a folder or, in a worktree, a file. */
export async function repositoryOf(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  for (let at = folder; ; at = vscode.Uri.joinPath(at, '..')) {
    if (await exists(vscode.Uri.joinPath(at, '.git'))) return at;
    if (at.path === '/' || at.path === vscode.Uri.joinPath(at, '..').path) return undefined;
  }
}

/** Writes the `.gitignore`: for a folder of their own everything, for the repository's top folder the stories alone. */
export async function keepOutOfGit(folder: vscode.Uri, repository: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(folder, '.gitignore');
  const line = (await holdsOtherThings(folder, repository)) ? STORIES_ALONE : EVERYTHING;
  await refuseLinks(folder);
  await overwriteFile(file, withLine(await textOf(file), line));
}

/** Says so where it cannot be done. */
async function wasKept(folder: vscode.Uri, repository: vscode.Uri): Promise<boolean> {
  try {
    await keepOutOfGit(folder, repository);
    return true;
  } catch (error) {
    void vscode.window.showErrorMessage(
      `“.gitignore” couldn't be written: ${reasonOf(error)}. Create that file and add the lines yourself.`,
    );
    return false;
  }
}

async function holdsOtherThings(folder: vscode.Uri, repository: vscode.Uri): Promise<boolean> {
  if (folder.path === repository.path) return true;
  const entries = await vscode.workspace.fs.readDirectory(folder);
  return entries.some(([name]) => !isStoryName(name) && name !== '.gitignore' && name !== '.star');
}

/** Whether a `.gitignore` of the folder, or of one above it in the repository, keeps its stories out. */
export function isIgnored(folder: vscode.Uri, repository: vscode.Uri): Promise<boolean> {
  return ignoredAt(folder, repository, ignoresStories);
}

/** The same for whatever stands in the folder. `ignores` gets each `.gitignore` with the way from it to the folder. */
export async function ignoredAt(
  folder: vscode.Uri,
  repository: vscode.Uri,
  ignores: (text: string, below: string) => boolean,
): Promise<boolean> {
  for (let at = folder; ; at = vscode.Uri.joinPath(at, '..')) {
    const below = folder.path.slice(at.path.length).replace(/^\//, '');
    const file = vscode.Uri.joinPath(at, '.gitignore');
    // Nobody can say what one that cannot be read ignores, so the question is asked.
    const lines = await textOf(file).catch(() => '');
    if (ignores(lines, below)) return true;
    if (at.path.length <= repository.path.length) return false;
  }
}

async function warnOfTracked(folder: vscode.Uri): Promise<void> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const stories = entries.flatMap(([name]) => (isStoryName(name) ? [vscode.Uri.joinPath(folder, name)] : []));
  const tracked = await countTracked(stories);
  if (tracked === 0) return;
  const are = tracked === 1 ? 'One story is' : `${tracked} stories are`;
  const path = `${vscode.workspace.asRelativePath(folder, false)}/*.star.md`;
  const advice = `To stop that and keep the files, run: git rm --cached -- "${path}"`;
  void vscode.window.showWarningMessage(
    `${are} already tracked by Git, and a .gitignore doesn't change that. ${advice}`,
  );
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of a file; empty where there is none.
 *
 * @throws where it is there and cannot be read: what is written over it then would be lost
 */
export async function textOf(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await readOrdinaryFile(uri));
  } catch (error) {
    if (isAbsent(error)) return '';
    throw error;
  }
}
