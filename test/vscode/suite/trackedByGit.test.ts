import * as vscode from 'vscode';
import { countTracked } from '../../../src/editor/commands/gitApi';
import { equal, testOnDisk, until } from './harness';
import { workspaceFolder } from './stories';

/** What this test needs of Git's own extension to make a repository. */
interface Git {
  getAPI(version: 1): {
    init(root: vscode.Uri): Promise<{ add(paths: string[]): Promise<void> } | null>;
  };
}

testOnDisk('stories that Git tracks already are counted', async () => {
  const folder = vscode.Uri.joinPath(workspaceFolder(), 'tracked');
  const story = (name: string) => vscode.Uri.joinPath(folder, name);
  const write = (name: string) => vscode.workspace.fs.writeFile(story(name), new TextEncoder().encode('## Task\n'));
  await write('one.star.md');
  await write('two.star.md');
  const extension = vscode.extensions.getExtension<Git>('vscode.git');
  if (!extension) throw new Error('Git’s extension is not there');
  const repository = await (await extension.activate()).getAPI(1).init(folder);
  await repository?.add([story('one.star.md').fsPath]);
  try {
    await until(
      'one tracked story',
      async () => (await countTracked([story('one.star.md'), story('two.star.md')])) === 1,
    );
    equal(await countTracked([story('two.star.md')]), 0, 'the other');
  } finally {
    await vscode.workspace.fs.delete(folder, { recursive: true });
  }
});
