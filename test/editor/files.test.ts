import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MOST_BYTES } from '../../src/config/fileSize';
import { isStoryName } from '../../src/editor/documents';
import { readOrdinaryFile } from '../../src/editor/readFile';
import { createFile, overwriteFile, refuseLinks } from '../../src/editor/writeFile';
import { ownFolder } from '../ownFolder';
import { disk, Uri } from './editorOnDisk';

vi.mock('vscode', () => import('./editorOnDisk'));

const own = ownFolder();
const { put, get, pipe } = own;
beforeEach(() => {
  disk.root = own.at('open');
  disk.renameFails = false;
  mkdirSync(disk.root);
});

const at = (name: string) => Uri.file(path.join(disk.root, name));

describe.runIf(process.platform !== 'win32')('files of the editor', () => {
  test('a new file is there whole, with nothing beside it', async () => {
    await createFile(at('a.star.md'), 'new');
    expect(get('open/a.star.md')).toBe('new');
    expect(readdirSync(disk.root).sort()).toEqual(['a.star.md']);
  });

  test('a new file never takes the place of another', async () => {
    put('open/a.star.md', 'mine');
    await expect(createFile(at('a.star.md'), 'new')).rejects.toThrow('FileExists');
    expect(get('open/a.star.md')).toBe('mine');
    expect(readdirSync(disk.root).sort()).toEqual(['a.star.md']);
  });

  test('a new file that cannot be written leaves nothing', async () => {
    disk.renameFails = true;
    await expect(createFile(at('a.star.md'), 'new')).rejects.toThrow('the disk is full');
    expect(readdirSync(disk.root).sort()).toEqual([]);
  });

  test('one that is there keeps its permissions', async () => {
    put('open/page.html', 'old', 0o600);
    await overwriteFile(at('page.html'), 'new');
    expect(get('open/page.html')).toBe('new');
    expect(statSync(path.join(disk.root, 'page.html')).mode & 0o777).toBe(0o600);
  });

  test('a link is not written through', async () => {
    writeFileSync(own.at('outside'), 'theirs');
    symlinkSync('../outside', path.join(disk.root, '.gitignore'));
    await expect(overwriteFile(at('.gitignore'), 'new')).rejects.toThrow("it's a link");
    expect(readFileSync(own.at('outside'), 'utf8')).toBe('theirs');
  });

  test('a folder that is reached through a link is refused, and no other', async () => {
    mkdirSync(own.at('elsewhere'));
    symlinkSync('../elsewhere', path.join(disk.root, 'stories'));
    mkdirSync(path.join(disk.root, 'real'));
    await expect(refuseLinks(at('stories'))).rejects.toThrow('“stories” is a link');
    await expect(refuseLinks(at('stories/deep'))).rejects.toThrow('“stories” is a link');
    await expect(refuseLinks(at('real'))).resolves.toBeUndefined();
    await expect(refuseLinks(at('real/new'))).resolves.toBeUndefined();
    await expect(refuseLinks(Uri.file(own.at('elsewhere')))).resolves.toBeUndefined();
  });

  test('a pipe, a folder and what is too large are not read', async () => {
    pipe('open/pipe');
    put('open/large', new Uint8Array(MOST_BYTES + 1));
    put('open/small', 'text');
    await expect(readOrdinaryFile(at('pipe'))).rejects.toThrow("it's a pipe or a device, not a file");
    await expect(readOrdinaryFile(at(''))).rejects.toThrow("it's a folder");
    await expect(readOrdinaryFile(at('large'))).rejects.toThrow("it's larger than 4 MB");
    expect(new TextDecoder().decode(await readOrdinaryFile(at('small')))).toBe('text');
    // A Word document holds its pictures, too.
    put('open/large.docx', new Uint8Array(MOST_BYTES + 1));
    put('open/larger.docx', new Uint8Array(5 * MOST_BYTES + 1));
    expect(await readOrdinaryFile(at('large.docx'))).toHaveLength(MOST_BYTES + 1);
    await expect(readOrdinaryFile(at('larger.docx'))).rejects.toThrow("it's larger than 20 MB");
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
