import * as vscode from 'vscode';

/** The little of the built-in Git extension's API, version 1, that is used here. */
interface GitRepository {
  /** Rejects where the path is not in the tree; '' stands for the index. */
  getObjectDetails(tree: string, path: string): Promise<unknown>;
  /** The text of a file in a commit. Rejects where it is not in there, and where there is no such commit. */
  show(ref: string, path: string): Promise<string>;
  getCommit(ref: string): Promise<{ readonly hash: string; readonly message: string }>;
}

interface GitApi {
  /** It has looked for repositories where it is `initialized`. */
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<unknown>;
  getRepository(uri: vscode.Uri): GitRepository | null;
}

interface GitExtension {
  getAPI(version: 1): GitApi;
}

/** Each costs a process of Git's. */
const MOST_ASKED = 30;
/** Milliseconds that Git may take to find the repositories of what is open. */
const TO_LOOK = 3000;

/** How many of these files Git tracks already; none where there is no Git to ask, as in a browser. */
export async function countTracked(files: readonly vscode.Uri[]): Promise<number> {
  const [first] = files;
  if (!first) return 0;
  try {
    const repository = (await gitApi())?.getRepository(first);
    if (!repository) return 0;
    const asked = files.slice(0, MOST_ASKED).map(({ fsPath }) => repository.getObjectDetails('', fsPath));
    const answers = await Promise.allSettled(asked);
    return answers.filter(({ status }) => status === 'fulfilled').length;
  } catch {
    // Git is switched off, or not installed.
    return 0;
  }
}

/** A file as the last commit has it. */
export interface Committed {
  readonly text: string;
  /** The commit, short, and the first line of its message. */
  readonly hash: string;
  readonly subject: string;
}

/** Undefined where the file is in no commit, and where there is no Git to ask. */
export async function lastCommitted(file: vscode.Uri): Promise<Committed | undefined> {
  try {
    const api = await gitApi();
    if (api) await lookedFor(api);
    const repository = api?.getRepository(file);
    if (!repository) return undefined;
    const [text, { hash, message }] = await Promise.all([
      repository.show('HEAD', file.fsPath),
      repository.getCommit('HEAD'),
    ]);
    return { text, hash: hash.slice(0, 7), subject: message.split('\n')[0] ?? '' };
  } catch {
    // Git is switched off or not installed, nothing was committed, or the file is not in there.
    return undefined;
  }
}

async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  return extension && (await extension.activate()).getAPI(1);
}

/** Just after the editor has started, Git knows of no repository yet. */
async function lookedFor(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, TO_LOOK);
    const listener = api.onDidChangeState(done);
  });
}
