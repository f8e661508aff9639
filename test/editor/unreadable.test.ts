import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_KNOWLEDGE } from '../../src/coaching/knowledge';
import { KnowledgeFiles } from '../../src/editor/coach/knowledgeFiles';
import { keepOutOfGit } from '../../src/editor/commands/privacy';
import { CheckPages } from '../../src/editor/hovers/checkPages';
import { readStarFolder } from '../../src/editor/starFolder';
import { ownFolder } from '../ownFolder';
import { disk, FileSystemError, Uri } from './editorOnDisk';

vi.mock('vscode', () => import('./editorOnDisk'));

const own = ownFolder();
const { put, get, pipe } = own;
const POSIX = process.platform !== 'win32';
const ORDINARY_USER = POSIX && process.getuid?.() !== 0;

beforeEach(() => {
  disk.root = own.folder;
});

describe('what ships with the extension', () => {
  const logged: unknown[][] = [];
  const log = { error: (...words: unknown[]) => void logged.push(words) };

  beforeEach(() => {
    logged.length = 0;
  });

  test('is done without where it cannot be read, and the log says why', async () => {
    const knowledge = new KnowledgeFiles(Uri.file(own.folder), log);
    expect(await knowledge.knowledgeOrNone(['Ownership'])).toEqual(NO_KNOWLEDGE);
    expect(logged).toEqual([[expect.stringContaining("couldn't be read"), expect.any(FileSystemError)]]);
    await expect(knowledge.knowledgeFor(['Ownership'])).rejects.toThrow();
  });

  test('has no page of a finding that cannot be read, and the log says why, once', async () => {
    const pages = new CheckPages(log);
    expect(await pages.hoversOf(['blame'])).toEqual([]);
    expect(await pages.hoversOf(['blame'])).toEqual([]);
    expect(logged).toEqual([["The page of the check blame couldn't be read.", expect.any(FileSystemError)]]);
  });
});

describe('a .star folder', () => {
  const read = async () => {
    const { files, ...rest } = await readStarFolder(Uri.file(own.folder));
    return { ...rest, told: files.flatMap(({ problems }) => problems.map(({ message }) => message)) };
  };

  test('need not be there', async () => {
    expect(await read()).toMatchObject({ config: undefined, principles: [], told: [] });
    put('.star', 'a file of that name');
    expect(await read()).toMatchObject({ config: undefined, principles: [], told: [] });
  });

  test.runIf(ORDINARY_USER)('that may not be read is told, file by file', async () => {
    put('.star/config.yaml', 'level: Senior\n', 0o000);
    put('.star/principles/own.yaml', 'name: Kind\n');
    chmodSync(own.at('.star/principles'), 0);
    const { told } = await read();
    chmodSync(own.at('.star/principles'), 0o700);
    expect(told).toEqual([
      "This folder isn't read: you don't have permission.",
      "This file isn't read: you don't have permission.",
    ]);
  });

  test.runIf(POSIX)('whose parts are something else is told', async () => {
    mkdirSync(own.at('.star'));
    pipe('.star/config.yaml');
    mkdirSync(own.at('.star/principles/own.yaml'), { recursive: true });
    expect((await read()).told).toEqual([
      "This file isn't read: it's a pipe or a device, not a file.",
      "This file isn't read: it's a folder.",
    ]);
  });

  test('whose disk fails is told', async () => {
    put('.star/config.yaml', 'level: Senior\n');
    disk.readFails = true;
    const { told } = await read();
    disk.readFails = false;
    expect(told).toEqual(["This file isn't read: the disk is broken."]);
  });
});

describe('a .gitignore', () => {
  const keepOut = () => keepOutOfGit(Uri.file(own.at('stories')), Uri.file(own.folder));

  test('is made, or gets one more line', async () => {
    mkdirSync(own.at('stories'));
    await keepOut();
    expect(get('stories/.gitignore')).toBe('*\n');
    put('stories/.gitignore', 'mine\n');
    await keepOut();
    expect(get('stories/.gitignore')).toBe('mine\n*\n');
  });

  test('that cannot be read keeps its words', async () => {
    put('stories/.gitignore', 'mine\n');
    disk.readFails = true;
    await expect(keepOut()).rejects.toThrow('the disk is broken');
    disk.readFails = false;
    expect(get('stories/.gitignore')).toBe('mine\n');
    expect(readdirSync(own.at('stories'))).toEqual(['.gitignore']);
  });
});
