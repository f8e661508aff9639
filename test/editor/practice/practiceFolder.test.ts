import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ignoresPractice } from '../../../src/editor/commands/gitignore';
import { practiceFolder } from '../../../src/editor/practice/practiceFolder';
import { keepPracticeOut } from '../../../src/editor/practice/practicePrivacy';
import { withAnswer } from '../../../src/practice/changes';
import { changePractice, loadPractice } from '../../../src/practice/keepPractice';
import { renderPractice } from '../../../src/practice/practiceFile';
import { NO_PRACTICE, type Practice } from '../../../src/practice/types';
import { ownFolder } from '../../ownFolder';
import { disk, Uri } from '../editorOnDisk';

vi.mock('vscode', () => import('../editorOnDisk'));

const own = ownFolder();
const { put, get, at } = own;
const now = () => new Date('2026-03-05T10:20:30.400Z');
const asked = (practice: Practice): Practice => withAnswer(practice, { item: 'a' }, 'again', now());
const FILE = renderPractice(asked(NO_PRACTICE));

beforeEach(() => {
  disk.root = at('open');
  disk.renameFails = false;
  mkdirSync(disk.root);
});

const root = () => Uri.file(disk.root);

describe.runIf(process.platform !== 'win32')('practice through the editor’s file system', () => {
  test('is written into .star, which is made for it', async () => {
    await changePractice(practiceFolder(root()), asked, now);
    expect(get('open/.star/practice.json')).toBe(FILE);
    expect((await loadPractice(practiceFolder(root()), now)).practice.quiz.size).toBe(1);
  });

  test('is nothing where there is no .star', async () => {
    expect((await loadPractice(practiceFolder(root()), now)).practice).toEqual(NO_PRACTICE);
  });

  test('stays as it was where the new file cannot take its place, with nothing beside it', async () => {
    put('open/.star/practice.json', FILE);
    disk.renameFails = true;
    await expect(changePractice(practiceFolder(root()), asked, now)).rejects.toThrow('the disk is full');
    expect(get('open/.star/practice.json')).toBe(FILE);
    expect(await practiceFolder(root()).list()).toEqual(['practice.json']);
  });

  test('is written through no link: not of the file, and not of the folder', async () => {
    put('elsewhere/practice.json', FILE);
    mkdirSync(at('open', '.star'));
    symlinkSync('../../elsewhere/practice.json', at('open', '.star', 'practice.json'));
    await expect(changePractice(practiceFolder(root()), asked, now)).rejects.toThrow('is a link');
    expect(get('elsewhere/practice.json')).toBe(FILE);
    disk.root = at('linked');
    mkdirSync(disk.root);
    symlinkSync('../elsewhere', at('linked', '.star'));
    await expect(changePractice(practiceFolder(root()), asked, now)).rejects.toThrow('is a link');
    expect(get('elsewhere/practice.json')).toBe(FILE);
  });

  test('is kept out of Git by the line that is offered, and principles are not', async () => {
    execFileSync('git', ['init', '-q', disk.root]);
    put('open/.star/.gitignore', '*.log');
    await keepPracticeOut(Uri.file(at('open', '.star')));
    expect(get('open/.star/.gitignore')).toMatch(/^\*\.log\n/);
    expect(ignoresPractice(get('open/.star/.gitignore'), '')).toBe(true);
    const ignored = (name: string): boolean => {
      try {
        execFileSync('git', ['check-ignore', '-q', name], { cwd: disk.root });
        return true;
      } catch {
        return false;
      }
    };
    const out = ['practice.json', 'practice.damaged-2026.json', '.practice-k2.tmp'];
    expect(out.map((name) => ignored(`.star/${name}`))).toEqual([true, true, true]);
    const kept = ['.star/config.yaml', '.star/principles/practice.yaml', 'practice.star.md'];
    expect(kept.map(ignored)).toEqual([false, false, false]);
  });
});
