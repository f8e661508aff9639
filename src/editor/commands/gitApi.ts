import * as vscode from 'vscode';

/** The little of the built-in Git extension's API, version 1, that is used here. */
interface GitRepository {
  /** Rejects where the path is not in the tree; '' stands for the index. */
  getObjectDetails(tree: string, path: string): Promise<unknown>;
}

interface GitApi {
  getRepository(uri: vscode.Uri): GitRepository | null;
}

interface GitExtension {
  getAPI(version: 1): GitApi;
}

/** Each costs a process of Git's. */
const MOST_ASKED = 30;

/** How many of these files Git tracks already; none where there is no Git to ask, as in a browser. */
export async function countTracked(files: readonly vscode.Uri[]): Promise<number> {
  const [first] = files;
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!first || !extension) return 0;
  try {
    const repository = (await extension.activate()).getAPI(1).getRepository(first);
    if (!repository) return 0;
    const asked = files.slice(0, MOST_ASKED).map(({ fsPath }) => repository.getObjectDetails('', fsPath));
    const answers = await Promise.allSettled(asked);
    return answers.filter(({ status }) => status === 'fulfilled').length;
  } catch {
    // Git is switched off, or not installed.
    return 0;
  }
}
