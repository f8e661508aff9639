import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readOrdinaryFile } from '../../src/cli/readFile';
import { createFile, replaceFile } from '../../src/cli/writeFile';
import { MOST_BYTES } from '../../src/config/fileSize';
import { WHOLE } from '../checks/findingsOf';
import { ownFolder } from '../ownFolder';
import { starIn } from './starIn';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, rename: vi.fn(real.rename) };
});

const own = ownFolder();
const { put, get, pipe } = own;

const star = (...args: readonly string[]) => starIn(own.folder, args);
const checked = async (...args: readonly string[]) =>
  JSON.parse((await star('check', '--format', 'json', ...args)).out).map(({ filePath }: { filePath: string }) =>
    path.relative(own.folder, filePath).replaceAll('\\', '/'),
  );

/** What `--fix` makes WHOLE of. */
const WRONG = WHOLE.replace('[Ownership]', '[Ownershp]');
const NOTES = 'S: Lost.\nA: I found it.\n';
/** Windows has neither pipes in folders nor permissions like these. */
const POSIX = process.platform !== 'win32';
const ORDINARY_USER = POSIX && process.getuid?.() !== 0;

describe.runIf(POSIX)('what is no ordinary file is told, and nothing waits for it', () => {
  test('a pipe among the stories', async () => {
    pipe('a.star.md');
    put('b.star.md', WHOLE);
    const { exit, out, err } = await star('check', '--format', 'json', '.');
    expect({ exit, err }).toEqual({ exit: 2, err: "Can't read a.star.md: it's a pipe, not a file.\n" });
    expect(JSON.parse(out)).toHaveLength(1);
  });

  test('a pipe that is named', async () => {
    pipe('a.star.md');
    const { exit, err } = await star('check', '--fix', 'a.star.md');
    expect({ exit, err }).toEqual({ exit: 2, err: "Can't read a.star.md: it's a pipe, not a file.\n" });
  });

  test('pipes in the place of the settings and of a pack', async () => {
    pipe('.star/config.yaml');
    pipe('.star/principles/own.yaml');
    put('a.star.md', WHOLE);
    const { exit, out, err } = await star('check', '--format', 'json', '.');
    expect(exit).toBe(2);
    expect(err.split('\n').sort()).toEqual([
      '',
      `Can't read ${own.at('.star', 'config.yaml')}: it's a pipe, not a file.`,
      `Can't read ${own.at('.star', 'principles', 'own.yaml')}: it's a pipe, not a file.`,
    ]);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  test.each([
    ['check', '.'],
    ['bank', '.'],
    ['match', 'Tell me about a mistake.', '.'],
    ['sheet', '.', '--out', 'sheet.html'],
  ])('a pipe in the place of a folder of settings: %s', async (...args) => {
    put('a.star.md', WHOLE);
    pipe('.star');
    expect((await star(...args)).err).toBe(`Can't read ${own.at('.star')}: it's a pipe, not a folder.\n`);
    rmSync(own.at('.star'));
    pipe('.star/principles');
    const { exit, err } = await star(...args);
    expect({ exit, err }).toEqual({
      exit: 2,
      err: `Can't read ${own.at('.star', 'principles')}: it's a pipe, not a folder.\n`,
    });
  });

  test('a file in the place of the principles, but none that is another program’s', async () => {
    put('a.star.md', WHOLE);
    put('.star', 'theirs');
    expect((await star('bank', '.')).err).toBe('');
    rmSync(own.at('.star'));
    put('.star/principles', 'mine');
    expect((await star('bank', '.')).err).toBe(
      `Can't read ${own.at('.star', 'principles')}: it's a file, not a folder.\n`,
    );
  });

  test('a pipe among the stories that notes are held against', async () => {
    pipe('stories/f.star.md');
    pipe('stories/below/g.star.md');
    put('notes.md', NOTES);
    const { exit, err } = await star('import', 'notes.md', '--out', 'stories');
    expect(exit).toBe(2);
    for (const name of ['f.star.md', path.join('below', 'g.star.md')])
      expect(err).toContain(`Can't read ${path.join('stories', name)}: it's a pipe, not a file.\n`);
    expect(readdirSync(own.at('stories'))).toHaveLength(3);
  });

  test('a pipe among the notes', async () => {
    pipe('notes.md');
    put('more.md', NOTES);
    const { exit, err } = await star('import', 'notes.md', 'more.md', '--out', 'stories');
    expect({ exit, err }).toEqual({ exit: 2, err: "Can't read notes.md: it's a pipe, not a file.\n" });
    expect(readdirSync(own.at('stories'))).toHaveLength(1);
  });

  test('a device', async () => {
    symlinkSync('/dev/zero', own.at('a.star.md'));
    expect(await star('check', '.')).toMatchObject({
      exit: 2,
      err: "Can't read a.star.md: it's a device, not a file.\n",
    });
  });

  test('a socket', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(own.at('a.star.md'), done));
    try {
      expect(await star('check', '.')).toMatchObject({
        exit: 2,
        err: "Can't read a.star.md: it's a socket, not a file.\n",
      });
    } finally {
      server.close();
    }
  });

  test('a link to nothing, and a link to itself', async () => {
    symlinkSync('nowhere', own.at('a.star.md'));
    symlinkSync('b.star.md', own.at('b.star.md'));
    expect(await star('check', '.')).toMatchObject({
      exit: 2,
      err: "Can't read a.star.md: it doesn't exist.\nCan't read b.star.md: its links go in a circle.\n",
    });
  });
});

describe('what is too large is told', () => {
  const LARGE = new Uint8Array(MOST_BYTES + 1).fill(97);

  test('among the stories', async () => {
    put('a.star.md', LARGE);
    expect(await star('check', '.')).toMatchObject({
      exit: 2,
      err: "Can't read a.star.md: it's larger than 4 MB.\n",
    });
  });

  test('among Word documents, which may be larger', async () => {
    put('a.docx', LARGE);
    put('b.docx', new Uint8Array(5 * MOST_BYTES + 1));
    expect((await star('import', 'a.docx', '--out', 'stories')).err).not.toContain('larger than');
    expect((await star('import', 'b.docx', '--out', 'stories')).err).toContain("it's larger than 20 MB");
  });

  test('on the standard input', async () => {
    expect(await starIn(own.folder, ['check', '-'], LARGE)).toMatchObject({
      exit: 2,
      err: "Can't read <stdin>: it's larger than 4 MB.\n",
    });
  });

  test('but not what is just as large as it may be', async () => {
    put('a.txt', LARGE.subarray(1));
    expect(await readOrdinaryFile(own.at('a.txt'))).toHaveLength(MOST_BYTES);
  });
});

describe('a folder', () => {
  test('may be named like a story', async () => {
    put('x.star.md/a.star.md', WHOLE);
    mkdirSync(own.at('y.star.md'));
    expect(await checked('.')).toEqual(['x.star.md/a.star.md']);
    expect(await star('check', 'y.star.md')).toMatchObject({
      exit: 2,
      err: "There's no *.star.md file in y.star.md.\n",
    });
  });

  test.runIf(ORDINARY_USER)('that cannot be read is told, and the others are checked', async () => {
    put('shut/a.star.md', WHOLE);
    put('b.star.md', WHOLE);
    chmodSync(own.at('shut'), 0);
    const { exit, err } = await star('check', '.');
    chmodSync(own.at('shut'), 0o700);
    expect({ exit, err }).toEqual({
      exit: 2,
      err: `Can't read ${own.at('shut')}: you don't have permission.\n`,
    });
  });

  test('holds stories whose names are in capitals', async () => {
    put('X.STAR.MD', WHOLE);
    put('deep/y.Star.Md', WHOLE);
    expect(await checked('.')).toEqual(['X.STAR.MD', 'deep/y.Star.Md']);
  });
});

describe('--fix writes', () => {
  test.runIf(POSIX)('and keeps the permissions', async () => {
    put('a.star.md', WRONG);
    chmodSync(own.at('a.star.md'), 0o640);
    expect(await star('check', '--fix', '.')).toMatchObject({
      exit: 0,
      err: expect.stringMatching(/^Fixed [^\n]*\n$/),
    });
    expect(get('a.star.md')).toBe(WHOLE);
    expect(statSync(own.at('a.star.md')).mode & 0o7777).toBe(0o640);
    expect(own.names()).toEqual(['a.star.md']);
  });

  test('whole or not at all', async () => {
    put('a.star.md', WRONG);
    vi.mocked(rename).mockImplementationOnce(async () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    });
    expect(await star('check', '--fix', '.')).toMatchObject({
      exit: 2,
      err: "Can't write a.star.md: its disk is full.\n",
    });
    expect(get('a.star.md')).toBe(WRONG);
    expect(own.names()).toEqual(['a.star.md']);
  });

  test.runIf(ORDINARY_USER)('but not what may not be written', async () => {
    put('a.star.md', WRONG);
    chmodSync(own.at('a.star.md'), 0o444);
    expect(await star('check', '--fix', '.')).toMatchObject({
      exit: 2,
      err: "Can't write a.star.md: you don't have permission.\n",
    });
    expect(get('a.star.md')).toBe(WRONG);
  });

  test('but not over what somebody else has written meanwhile', async () => {
    put('a.star.md', 'theirs');
    const file = own.at('a.star.md');
    const writing = replaceFile({ file, before: Buffer.from('mine'), text: 'fixed', within: own.folder });
    await expect(writing).rejects.toThrow('it changed in the meantime');
    expect(get('a.star.md')).toBe('theirs');
    expect(own.names()).toEqual(['a.star.md']);
  });

  test.runIf(POSIX)('through a link that stays inside, and leaves it a link', async () => {
    put('stories/deep/real.star.md', WRONG);
    symlinkSync(path.join('deep', 'real.star.md'), own.at('stories', 'link.star.md'));
    expect(await star('check', '--fix', 'stories/link.star.md')).toMatchObject({
      exit: 0,
      err: expect.stringMatching(/^Fixed [^\n]*\n$/),
    });
    expect(get('stories/deep/real.star.md')).toBe(WHOLE);
    expect(lstatSync(own.at('stories', 'link.star.md')).isSymbolicLink()).toBe(true);
  });

  test.runIf(POSIX).each(['stories', 'stories/link.star.md', 'stories/*.star.md'])(
    'but not through a link that leads out: %s',
    async (given) => {
      put('outside.star.md', WRONG);
      mkdirSync(own.at('stories'));
      symlinkSync(path.join('..', 'outside.star.md'), own.at('stories', 'link.star.md'));
      const { exit, err } = await star('check', '--fix', given);
      expect(exit).toBe(2);
      expect(err).toBe(
        `Can't write ${path.join('stories', 'link.star.md')}: it's a link that leads out of ${own.at('stories')}.\n`,
      );
      expect(get('outside.star.md')).toBe(WRONG);
      expect(await checked('stories')).toEqual(['stories/link.star.md']);
    },
  );

  test.runIf(POSIX)('in a folder that is reached by a link itself', async () => {
    put('real/a.star.md', WRONG);
    symlinkSync('real', own.at('link'));
    expect(await star('check', '--fix', 'link')).toMatchObject({
      exit: 0,
      err: expect.stringMatching(/^Fixed [^\n]*\n$/),
    });
    expect(get('real/a.star.md')).toBe(WHOLE);
  });
});

describe('a new file', () => {
  test('never takes the place of another, nor of a link', async () => {
    put('a.star.md', 'mine');
    await expect(createFile(own.at('a.star.md'), 'new')).rejects.toMatchObject({ code: 'EEXIST' });
    if (POSIX) {
      symlinkSync('outside.md', own.at('b.star.md'));
      await expect(createFile(own.at('b.star.md'), 'new')).rejects.toMatchObject({ code: 'EEXIST' });
    }
    expect(get('a.star.md')).toBe('mine');
    expect(own.names()).toEqual(POSIX ? ['a.star.md', 'b.star.md'] : ['a.star.md']);
  });

  test('is what an import leaves, and nothing beside it', async () => {
    put('notes.md', NOTES);
    expect(await star('import', 'notes.md', '--out', 'stories')).toMatchObject({ exit: 0 });
    expect(readdirSync(own.at('stories'))).toEqual(['story-1.star.md']);
  });
});

describe('a pattern that no shell has expanded', () => {
  beforeEach(() => {
    for (const name of [
      'a.star.md',
      'b.star.md',
      'notes.md',
      'deep/c.star.md',
      'deep/er/D.STAR.MD',
      'node_modules/e.star.md',
    ])
      put(name, WHOLE);
  });

  test.each([
    ['*.star.md', ['a.star.md', 'b.star.md']],
    ['**/*.star.md', ['a.star.md', 'b.star.md', 'deep/c.star.md', 'deep/er/D.STAR.MD']],
    ['./deep/**/*.star.md', ['deep/c.star.md', 'deep/er/D.STAR.MD']],
    ['deep/*', ['deep/c.star.md', 'deep/er/D.STAR.MD']],
    ['?.star.md', ['a.star.md', 'b.star.md']],
    ['{b,deep/c}.star.md', ['b.star.md', 'deep/c.star.md']],
    ['[ab].star.md', ['a.star.md', 'b.star.md']],
    ['d*', ['deep/c.star.md', 'deep/er/D.STAR.MD']],
    ['*/er/*.star.md', ['deep/er/D.STAR.MD']],
  ])('%s', async (pattern, files) => {
    expect(await checked(pattern)).toEqual(files);
    expect(await checked(own.at(pattern))).toEqual(files);
  });

  test('that matches no story is told', async () => {
    expect(await star('check', 'x*.star.md')).toMatchObject({
      exit: 2,
      err: "There's no *.star.md file that matches x*.star.md.\n",
    });
  });

  test('names the notes of an import', async () => {
    put('notes/one.md', NOTES);
    put('notes/two.MD', `${NOTES}Twice.\n`);
    const { exit, out } = await star('import', 'notes/*.md', '--out', 'stories');
    expect({ exit, out }).toEqual({
      exit: 0,
      out: `${path.join('stories', 'story-1.star.md')}\n${path.join('stories', 'story-1-2.star.md')}\n`,
    });
    expect(await star('import', 'nowhere/*.md', '--out', 'stories')).toMatchObject({ exit: 2 });
  });

  test.runIf(POSIX).each(['[ab].star.md', '{b,c}.star.md', '*.star.md', '?.star.md', '!(a).star.md'])(
    'is none where a file has that very name: %s',
    async (name) => {
      put(name, WHOLE);
      expect(await checked(name)).toEqual([name]);
    },
  );
});
