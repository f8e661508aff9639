import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CancellationToken } from 'vscode';
import { findStoryFiles } from '../../src/cli/storyFiles';
import { findStories, isBankFile } from '../../src/editor/bank/findStories';
import { ownFolder } from '../ownFolder';
import { disk, Uri } from './editorOnDisk';

vi.mock('vscode', () => import('./editorOnDisk'));

const own = ownFolder();
beforeEach(() => {
  disk.root = own.folder;
});

/** Below the open folder, with slashes, in order. */
const below = (files: readonly string[]) =>
  files.map((file) => path.relative(own.folder, file).replaceAll('\\', '/')).sort();

describe.runIf(process.platform !== 'win32')('the stories of a folder, for the editor as for the command line', () => {
  const FOUND = ['a.star.md', 'deep/er/B.STAR.MD', 'my.drafts/c.star.md'];
  const LEFT_OUT = ['.drafts/a.star.md', 'deep/.git/x/d.star.md', 'node_modules/e.star.md', 'notes.md'];

  test('are those in no hidden folder', async () => {
    for (const name of [...FOUND, ...LEFT_OUT]) own.put(name, '');
    const byEditor = await findStories({ isCancellationRequested: false } as CancellationToken);
    expect(below(byEditor.map((uri) => uri.path))).toEqual(FOUND);
    const told: string[] = [];
    const byCommand = await findStoryFiles(['.'], own.folder, (problem) => told.push(problem));
    expect(below(byCommand.map((file) => file.path))).toEqual(FOUND);
    expect(told).toEqual([]);
  });

  test('are so too where the editor searches or is told of a change', () => {
    const isTaken = (name: string) => isBankFile(Uri.file(own.at(name)));
    expect([...FOUND, ...LEFT_OUT].filter(isTaken)).toEqual(FOUND);
  });
});
