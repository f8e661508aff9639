import { utimesSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withAnswer } from '../../src/practice/changes';
import { changePractice, loadPractice, NotKept, type PracticeFolder } from '../../src/practice/keepPractice';
import { renderPractice } from '../../src/practice/practiceFile';
import { NO_PRACTICE, type Practice } from '../../src/practice/types';
import { ownFolder } from '../ownFolder';
import { nodeFolder } from './nodeFolder';

const own = ownFolder();
const { put, get, at } = own;
const now = () => new Date('2026-03-05T10:20:30.400Z');
const starFolder = () => nodeFolder(at('.star'), false);
const names = async () => [...(await starFolder().list())].sort();

const asked =
  (item: string) =>
  (practice: Practice): Practice =>
    withAnswer(practice, { item }, 'again', now());
const fileWith = (...items: readonly string[]): string =>
  renderPractice(items.reduce((so, item) => asked(item)(so), NO_PRACTICE));
const items = ({ quiz }: Practice) => [...quiz.keys()].sort();

describe('what is kept', () => {
  test('is written into a folder that is made for it, with nothing beside it', async () => {
    const { practice } = await changePractice(starFolder(), asked('a'), now);
    expect(items(practice)).toEqual(['a']);
    expect(await names()).toEqual(['practice.json']);
    expect(get('.star/practice.json')).toBe(fileWith('a'));
  });

  test('is nothing where there is no folder, and none is made', async () => {
    expect((await loadPractice(starFolder(), now)).practice).toEqual(NO_PRACTICE);
    expect(own.names()).toEqual([]);
  });

  test('is put on top of what another has written since', async () => {
    await changePractice(starFolder(), asked('a'), now);
    put('.star/practice.json', fileWith('a', 'theirs'));
    expect(items((await changePractice(starFolder(), asked('b'), now)).practice)).toEqual(['a', 'b', 'theirs']);
  });

  test('even where another writes between the reading and the replacing', async () => {
    put('.star/practice.json', fileWith('a'));
    let first = true;
    const slow: PracticeFolder = {
      ...starFolder(),
      write: async (name, bytes) => {
        if (first) put('.star/practice.json', fileWith('a', 'theirs'));
        first = false;
        await starFolder().write(name, bytes);
      },
    };
    await changePractice(slow, asked('b'), now);
    expect(get('.star/practice.json')).toBe(fileWith('a', 'b', 'theirs'));
    expect(await names()).toEqual(['practice.json']);
  });

  test('even where another writes between the last look and the replacing', async () => {
    put('.star/practice.json', fileWith('a'));
    let other: Promise<unknown> | undefined;
    const slow: PracticeFolder = {
      ...starFolder(),
      rename: async (from, to) => {
        other ??= changePractice(starFolder(), asked('theirs'), now);
        await Promise.race([other, new Promise((resolve) => setTimeout(resolve, 30))]);
        await starFolder().rename(from, to);
      },
    };
    await changePractice(slow, asked('b'), now);
    await other;
    expect(get('.star/practice.json')).toBe(fileWith('a', 'b', 'theirs'));
    expect(await names()).toEqual(['practice.json']);
  });

  test.each([false, true])('of two that write at the same time, on a disk that removes first: %s', async (removes) => {
    const answers = (window: string) => Array.from({ length: 12 }, (_, number) => `${window} ${number}`);
    const write = async (window: string): Promise<void> => {
      for (const item of answers(window)) await changePractice(nodeFolder(at('.star'), removes), asked(item), now);
    };
    await Promise.all([write('one'), write('other')]);
    const { practice } = await loadPractice(starFolder(), now);
    expect(items(practice)).toEqual([...answers('one'), ...answers('other')].sort());
    expect(practice.quiz.get('one 0')).toEqual(practice.quiz.get('other 0'));
    expect(await names()).toEqual(['practice.json']);
  });

  test('is not written for ever against somebody who does nothing else', async () => {
    let turn = 0;
    const restless: PracticeFolder = {
      ...starFolder(),
      write: async (name, bytes) => {
        turn += 1;
        put('.star/practice.json', fileWith(`theirs ${turn}`));
        await starFolder().write(name, bytes);
      },
    };
    await expect(changePractice(restless, asked('b'), now)).rejects.toThrow(NotKept);
    expect(get('.star/practice.json')).toBe(fileWith(`theirs ${turn}`));
    expect(await names()).toEqual(['practice.json']);
  });

  test('is read and kept where an old leftover can be removed by nobody', async () => {
    put('.star/practice.json', fileWith('a'));
    put('.star/.practice-left.tmp', fileWith('a'));
    utimesSync(at('.star/.practice-left.tmp'), 0, 0);
    const locked: PracticeFolder = { ...starFolder(), remove: () => Promise.reject(new Error('locked')) };
    expect(items((await loadPractice(locked, now)).practice)).toEqual(['a']);
    expect(items((await changePractice(locked, asked('b'), now)).practice)).toEqual(['a', 'b']);
  });

  test('is shown with what a leftover holds where nothing can be written', async () => {
    put('.star/practice.json', fileWith('a'));
    put('.star/.practice-left.tmp', fileWith('a', 'b'));
    const full: PracticeFolder = { ...starFolder(), write: () => Promise.reject(new Error('full')) };
    expect(items((await loadPractice(full, now)).practice)).toEqual(['a', 'b']);
    expect(get('.star/practice.json')).toBe(fileWith('a'));
  });

  test.each(['write', 'rename'] as const)('stays as it was where a %s fails', async (step) => {
    put('.star/practice.json', fileWith('a'));
    const full: PracticeFolder = { ...starFolder(), [step]: () => Promise.reject(new Error('the disk is full')) };
    await expect(changePractice(full, asked('b'), now)).rejects.toThrow('the disk is full');
    expect(get('.star/practice.json')).toBe(fileWith('a'));
    expect(await names()).toEqual(['practice.json']);
  });

  test('is beside the file where a rename fails after the old one has gone, and is found there', async () => {
    put('.star/practice.json', fileWith('a'));
    const torn: PracticeFolder = {
      ...starFolder(),
      rename: async (_from, to) => {
        await starFolder().remove(to);
        throw new Error('the power is off');
      },
    };
    await expect(changePractice(torn, asked('b'), now)).rejects.toThrow('the power is off');
    expect(items((await loadPractice(starFolder(), now)).practice)).toEqual(['a', 'b']);
    expect(get('.star/practice.json')).toBe(fileWith('a', 'b'));
  });
});

describe('a file that was written beside, and not renamed', () => {
  const LEFT = '.star/.practice-k2j3.tmp';
  const minutes = (old: number) => utimesSync(at(LEFT), now(), new Date(now().getTime() - old * 60_000));

  test('is put together with the file', async () => {
    put('.star/practice.json', fileWith('a'));
    put(LEFT, fileWith('a', 'b'));
    minutes(5);
    expect(items((await loadPractice(starFolder(), now)).practice)).toEqual(['a', 'b']);
    expect(get('.star/practice.json')).toBe(fileWith('a', 'b'));
    expect(await names()).toEqual(['practice.json']);
  });

  test('and stays while another window may be about to rename it', async () => {
    put(LEFT, fileWith('a', 'b'));
    minutes(0.5);
    await loadPractice(starFolder(), now);
    expect(await names()).toEqual(['.practice-k2j3.tmp', 'practice.json']);
  });

  test('torn, it changes nothing and goes', async () => {
    put('.star/practice.json', fileWith('a'));
    put(LEFT, fileWith('a', 'b').slice(0, -20));
    minutes(5);
    expect(items((await loadPractice(starFolder(), now)).practice)).toEqual(['a']);
    expect(await names()).toEqual(['practice.json']);
  });

  test('is looked at again where another window renames it at this moment', async () => {
    put(LEFT, fileWith('a', 'b'));
    const renamed: PracticeFolder = {
      ...starFolder(),
      read: async (name) => {
        if (name === '.practice-k2j3.tmp') await starFolder().rename(name, 'practice.json');
        return starFolder().read(name);
      },
    };
    expect(items((await loadPractice(renamed, now)).practice)).toEqual(['a', 'b']);
  });

  test('files of others are left alone', async () => {
    put('.star/.practice-notes.md', 'mine');
    await changePractice(starFolder(), asked('a'), now);
    expect(await names()).toEqual(['.practice-notes.md', 'practice.json']);
  });
});

describe('a damaged file', () => {
  const COPY = 'practice.damaged-2026-03-05T10-20-30-400Z.json';
  const HALF = fileWith('a', 'b').replace(/"due": "[^"]*"/, '"due": "soon"');

  test.each([
    ['half a file', fileWith('a').slice(0, 40), ['new'], "it isn't valid JSON"],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), ['new'], "it isn't UTF-8 text"],
    ['one bad card', HALF, ['b', 'new'], '“quiz › a › due” has a missing or wrong value'],
  ])('is copied before another takes its place: %s', async (_name, bytes, left, reason) => {
    put('.star/practice.json', bytes);
    const before = await starFolder().read('practice.json');
    const { practice, setAside } = await changePractice(starFolder(), asked('new'), now);
    expect(setAside).toEqual({ name: COPY, reason });
    expect(items(practice)).toEqual(left);
    expect(await starFolder().read(COPY)).toEqual(before);
    expect(get('.star/practice.json')).toBe(fileWith(...left));
    expect(await names()).toEqual(['practice.json', COPY].sort());
  });

  test('is only told of while nothing is practiced: somebody may be writing in it', async () => {
    put('.star/practice.json', HALF);
    put('.star/.practice-k2j3.tmp', fileWith('c'));
    const { practice, damage } = await loadPractice(starFolder(), now);
    expect(items(practice)).toEqual(['b', 'c']);
    expect(damage).toContain('due');
    expect(get('.star/practice.json')).toBe(HALF);
    expect(await names()).toEqual(['.practice-k2j3.tmp', 'practice.json']);
  });

  test('that cannot be copied is not replaced', async () => {
    put('.star/practice.json', HALF);
    const full: PracticeFolder = { ...starFolder(), write: () => Promise.reject(new Error('the disk is full')) };
    await expect(changePractice(full, asked('new'), now)).rejects.toThrow('the disk is full');
    expect(get('.star/practice.json')).toBe(HALF);
  });
});

test('the file of a later version is neither read nor replaced', async () => {
  put('.star/practice.json', '{"version": 2}');
  await expect(loadPractice(starFolder(), now)).rejects.toThrow('a newer version of STAR Story wrote it');
  await expect(changePractice(starFolder(), asked('a'), now)).rejects.toThrow(NotKept);
  expect(get('.star/practice.json')).toBe('{"version": 2}');
});
