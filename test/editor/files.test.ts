import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { lstat, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Uri } from 'vscode';
import { MOST_BYTES } from '../../src/config/fileSize';
import { isStoryName } from '../../src/editor/documents';
import { readOrdinaryFile } from '../../src/editor/readFile';
import { createFile, overwriteFile, refuseLinks } from '../../src/editor/writeFile';

/** The editor's file system on the real disk, as its own provider tells types: 1 file, 2 folder, 64 link. */
const disk = vi.hoisted(() => ({ root: '', renameFails: false }));

vi.mock('vscode', () => ({
  FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
  Uri: { joinPath: ({ path: base }: Uri, ...parts: string[]) => ({ path: path.posix.join(base, ...parts) }) },
  workspace: {
    asRelativePath: ({ path: file }: Uri) => path.posix.relative(disk.root, file),
    getWorkspaceFolder: ({ path: file }: Uri) =>
      file.startsWith(disk.root) ? { uri: { path: disk.root } } : undefined,
    fs: {
      stat: async ({ path: file }: Uri) => {
        const link = (await lstat(file)).isSymbolicLink() ? 64 : 0;
        const about = await stat(file);
        return { type: link | (about.isFile() ? 1 : about.isDirectory() ? 2 : 0), size: about.size };
      },
      readFile: ({ path: file }: Uri) => readFile(file),
      writeFile: ({ path: file }: Uri, bytes: Uint8Array) => writeFile(file, bytes),
      delete: ({ path: file }: Uri) => rm(file),
      rename: async ({ path: from }: Uri, { path: to }: Uri, { overwrite }: { overwrite: boolean }) => {
        if (disk.renameFails) throw new Error('the disk is full');
        if (!overwrite && (await lstat(to).catch(() => undefined))) throw new Error('FileExists');
        await rename(from, to);
      },
    },
  },
}));

const root = mkdtempSync(path.join(tmpdir(), 'star-story-editor-'));
afterAll(() => rmSync(root, { recursive: true }));
let folder = root;
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'case-'));
  disk.root = path.join(folder, 'open');
  disk.renameFails = false;
  mkdirSync(disk.root);
});

const at = (name: string) => ({ path: path.join(disk.root, name) }) as Uri;
const put = (name: string, text: string | Uint8Array, mode = 0o644) =>
  writeFileSync(path.join(disk.root, name), text, { mode });
const get = (name: string) => readFileSync(path.join(disk.root, name), 'utf8');
const names = () => readdirSync(disk.root).sort();

describe.runIf(process.platform !== 'win32')('files of the editor', () => {
  test('a new file is there whole, with nothing beside it', async () => {
    await createFile(at('a.star.md'), 'new');
    expect(get('a.star.md')).toBe('new');
    expect(names()).toEqual(['a.star.md']);
  });

  test('a new file never takes the place of another', async () => {
    put('a.star.md', 'mine');
    await expect(createFile(at('a.star.md'), 'new')).rejects.toThrow('FileExists');
    expect(get('a.star.md')).toBe('mine');
    expect(names()).toEqual(['a.star.md']);
  });

  test('a new file that cannot be written leaves nothing', async () => {
    disk.renameFails = true;
    await expect(createFile(at('a.star.md'), 'new')).rejects.toThrow('the disk is full');
    expect(names()).toEqual([]);
  });

  test('one that is there keeps its permissions', async () => {
    put('page.html', 'old', 0o600);
    await overwriteFile(at('page.html'), 'new');
    expect(get('page.html')).toBe('new');
    expect(statSync(path.join(disk.root, 'page.html')).mode & 0o777).toBe(0o600);
  });

  test('a link is not written through', async () => {
    writeFileSync(path.join(folder, 'outside'), 'theirs');
    symlinkSync('../outside', path.join(disk.root, '.gitignore'));
    await expect(overwriteFile(at('.gitignore'), 'new')).rejects.toThrow("it's a link");
    expect(readFileSync(path.join(folder, 'outside'), 'utf8')).toBe('theirs');
  });

  test('a folder that is reached through a link is refused, and no other', async () => {
    mkdirSync(path.join(folder, 'elsewhere'));
    symlinkSync('../elsewhere', path.join(disk.root, 'stories'));
    mkdirSync(path.join(disk.root, 'real'));
    await expect(refuseLinks(at('stories'))).rejects.toThrow('“stories” is a link');
    await expect(refuseLinks(at('stories/deep'))).rejects.toThrow('“stories” is a link');
    await expect(refuseLinks(at('real'))).resolves.toBeUndefined();
    await expect(refuseLinks(at('real/new'))).resolves.toBeUndefined();
    await expect(refuseLinks({ path: path.join(folder, 'elsewhere') } as Uri)).resolves.toBeUndefined();
  });

  test('a pipe, a folder and what is too large are not read', async () => {
    execFileSync('mkfifo', [path.join(disk.root, 'pipe')]);
    put('large', new Uint8Array(MOST_BYTES + 1));
    put('small', 'text');
    await expect(readOrdinaryFile(at('pipe'))).rejects.toThrow("it's a pipe or a device, not a file");
    await expect(readOrdinaryFile(at(''))).rejects.toThrow("it's a folder");
    await expect(readOrdinaryFile(at('large'))).rejects.toThrow("it's larger than 4 MB");
    expect(new TextDecoder().decode(await readOrdinaryFile(at('small')))).toBe('text');
  });
});

test.each([
  ['a.star.md', true],
  ['A.STAR.MD', true],
  ['a.md', false],
  ['star.md', false],
])('%s is a story: %s', (name, is) => {
  expect(isStoryName(name)).toBe(is);
});
