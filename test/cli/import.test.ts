import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStory } from '../../src/story/readStory';
import { LAMP, wordDocument } from '../notes/docx/wordDocument';
import { ownFolder } from '../ownFolder';
import { starIn } from './starIn';

const own = ownFolder();
const { put, get } = own;

const star = (...args: readonly string[]) => starIn(own.folder, ['import', ...args]);

const NOTES =
  '# Shopping\nMilk.\n\n# Ownership\n\n## The key\nS: Lost.\nA: I found it.\n\n## The lamp\nS: Dark.\nA: I lit it.\n';

describe('star-story import', () => {
  test('writes a file a story, prints its path and what it left out, and leaves the notes as they are', async () => {
    put('notes.md', NOTES);
    expect(await star('notes.md', '--out', 'stories')).toEqual({
      exit: 0,
      out: `${path.join('stories', 'the-key.star.md')}\n${path.join('stories', 'the-lamp.star.md')}\n`,
      err: 'notes.md: left out: Shopping Milk.\n',
    });
    expect(get('notes.md')).toBe(NOTES);
    const { frontMatter, sections } = readStory(get('stories/the-key.star.md'));
    expect(frontMatter.principles.map(({ value }) => value)).toEqual(['Ownership']);
    expect(sections.map(({ title }) => title)).toEqual(['Situation', 'Action']);
  });

  test('overwrites nothing', async () => {
    put('notes.md', NOTES);
    await star('notes.md', '-o', '.');
    put('the-key.star.md', 'mine');
    expect(await star('notes.md', '-o', '.')).toEqual({
      exit: 0,
      out: 'the-key-2.star.md\n',
      err: "the-key-2.star.md: there's already a different the-key.star.md, so this one got another name.\nthe-lamp.star.md: this story is already there; not written again.\nnotes.md: left out: Shopping Milk.\n",
    });
    expect(get('the-key.star.md')).toBe('mine');
    expect(own.names()).toEqual(['notes.md', 'the-key-2.star.md', 'the-key.star.md', 'the-lamp.star.md']);
  });

  test('makes no copies, however often, whatever the line ends', async () => {
    put('notes.md', NOTES);
    await star('notes.md', '-o', '.');
    put('the-key.star.md', `\uFEFF${get('the-key.star.md').replaceAll('\n', '\r\n')}`);
    for (let time = 0; time < 2; time += 1) {
      const { exit, out, err } = await star('notes.md', '-o', '.');
      expect({ exit, out }).toEqual({ exit: 0, out: '' });
      expect(err.match(/already there/g)).toHaveLength(2);
    }
    expect(own.names()).toHaveLength(3);
  });

  test('finds a copy behind files of that name', async () => {
    put('notes.md', NOTES);
    put('the-key.star.md', 'mine');
    await star('notes.md', '-o', '.');
    const { out } = await star('notes.md', '-o', '.');
    expect(out).toBe('');
    expect(own.names()).toHaveLength(4);
  });

  test('knows a story again that was renamed or moved, and does not write it twice', async () => {
    put('notes.md', NOTES);
    await star('notes.md', '-o', 'stories');
    renameSync(own.at('stories', 'the-key.star.md'), own.at('stories', 'found.star.md'));
    mkdirSync(own.at('stories', 'told'));
    renameSync(own.at('stories', 'the-lamp.star.md'), own.at('stories', 'told', 'lamp.star.md'));
    expect(await star('notes.md', '-o', 'stories')).toEqual({
      exit: 0,
      out: '',
      err: `${path.join('stories', 'found.star.md')}: this story is already there; not written again.\n${path.join('stories', 'told', 'lamp.star.md')}: this story is already there; not written again.\nnotes.md: left out: Shopping Milk.\n`,
    });
  });

  test('names the story that a new one looks like', async () => {
    put('notes.md', 'S: The lamp failed each night.\nA: I logged the voltage and moved the fuse.\n');
    await star('notes.md', '-o', 'stories');
    const text = get('stories/story-1.star.md').replace('each night', 'on most nights');
    put('stories/old/lamp.star.md', text.replace('title: Story 1', 'title: The lamp'));
    rmSync(own.at('stories', 'story-1.star.md'));
    const { out, err } = await star('notes.md', '-o', 'stories');
    const [written, other] = [path.join('stories', 'story-1.star.md'), path.join('stories', 'old', 'lamp.star.md')];
    expect([out, err]).toEqual([`${written}\n`, `${written}: it looks like ${other}. Keep the one you want.\n`]);
  });

  test('writes a story once that two notes hold', async () => {
    put('a.md', NOTES);
    put('b.md', NOTES);
    const { out, err } = await star('a.md', 'b.md', '-o', 'stories');
    expect(out.split('\n')).toHaveLength(3);
    expect(err.match(/in your notes more than once; written once/g)).toHaveLength(2);
    expect(err).not.toContain('already there');
  });

  test('tells a story that it has just written from one that was there', async () => {
    const lamp = (principle: string, action: string) =>
      `# The lamp (${principle})\nS: The lamp failed each night in the long hall.\nA: ${action}\n\n`;
    put('notes.md', lamp('Ownership', 'I lit it.') + lamp('Dive Deep', 'I slept.'));
    const { out, err } = await star('notes.md', '-o', '.');
    expect(out).toBe('the-lamp.star.md\nthe-lamp-2.star.md\n');
    expect(err).toBe(
      'the-lamp-2.star.md: another new story is already called the-lamp.star.md, so this one got a different name.\n',
    );
    put('more.md', lamp('Frugality', 'I read the log.'));
    expect((await star('more.md', '-o', '.')).err).toContain(
      "the-lamp-3.star.md: there's already a different the-lamp.star.md, so this one got another name.\n",
    );
    put('alike.md', lamp('Frugality', 'I ran.') + lamp('Frugality', 'I left.').replace('The lamp (', 'The hall ('));
    expect((await star('alike.md', '-o', 'new')).err).toBe(
      `${path.join('new', 'the-hall.star.md')}: it looks like ${path.join('new', 'the-lamp.star.md')}, which is new, too.\n`,
    );
  });

  test('looks for stories three levels below the folder, no further', async () => {
    put('notes.md', 'S: Dark.\nA: I lit it.\n');
    await star('notes.md', '-o', 'first');
    const text = get('first/story-1.star.md');
    put('near/a/b/c/lamp.star.md', text);
    put('far/a/b/c/d/lamp.star.md', text);
    expect(await star('notes.md', '-o', 'near')).toMatchObject({
      out: '',
      err: expect.stringContaining('already there'),
    });
    expect(await star('notes.md', '-o', 'far')).toMatchObject({
      out: `${path.join('far', 'story-1.star.md')}\n`,
      err: '',
    });
  });

  test('says where the sections are only proposed', async () => {
    put(
      'notes.md',
      'Q: Why?\nA: The lamp failed each night. I logged the voltage and moved the fuse. As a result outages fell to zero.\n',
    );
    expect(await star('notes.md', '-o', '.')).toEqual({
      exit: 0,
      out: 'why.star.md\n',
      err: 'why.star.md: its sections are proposed from an answer without labels. Check them.\n',
    });
  });

  test('says so where no story is', async () => {
    put('list.txt', 'Milk and bread.\n');
    expect(await star('list.txt', '--out', 'stories')).toEqual({
      exit: 0,
      out: '',
      err: 'list.txt: no story found in it.\nlist.txt: left out: Milk and bread.\n',
    });
  });

  test.each([
    ['Windows-1252', Buffer.from('S: M\u00fcde \u0096 sehr.\r\nA: Ich ma\u00df.\r\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFS: Müde – sehr.\r\nA: Ich maß.\r\n', 'utf16le')],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFS: Müde – sehr.\r\nA: Ich maß.\r\n', 'utf8')],
  ])('reads %s', async (_, bytes) => {
    put('notizen.txt', bytes);
    expect(await star('notizen.txt', '-o', 'out')).toMatchObject({ exit: 0, err: '' });
    expect(get('out/story-1.star.md')).toBe(
      '---\ntitle: Story 1\n---\n\n## Situation\n\nMüde – sehr.\n\n## Action\n\nIch maß.\n',
    );
  });

  test('reads a Word document, and says what of it is not its text', async () => {
    put('notes.docx', await wordDocument(LAMP));
    put('none.docx', 'S: a\nA: b\n');
    const { exit, out, err } = await star('notes.docx', 'none.docx', '-o', 'out');
    expect({ exit, out }).toEqual({ exit: 2, out: `${path.join('out', 'the-lamp.star.md')}\n` });
    expect(err).toMatch(
      /^(?:notes\.docx: left out: (?:Draft of May|Say more here|away)\n){3}Can't read none\.docx: it isn't a Word document\.\n$/,
    );
    expect(get('out/the-lamp.star.md')).toContain('## Action\n\nI ran & won.\n');
  });

  test('goes on after a file it cannot read, and says so with exit code 2', async () => {
    put('notes.md', NOTES);
    put('picture.md', new Uint8Array([1, 0, 2]));
    const { exit, out, err } = await star('nowhere.md', 'picture.md', 'notes.md', '--out', 'stories');
    expect(exit).toBe(2);
    expect(out.split('\n')).toHaveLength(3);
    expect(err).toContain("Can't read nowhere.md: it doesn't exist.\nCan't read picture.md: it isn't text.\n");
  });

  test('cannot write where a file stands', async () => {
    put('notes.md', NOTES);
    const { exit, err } = await star('notes.md', '--out', 'notes.md');
    expect({ exit, err }).toEqual({ exit: 2, err: expect.stringMatching(/^Can't write to notes\.md: /) });
    expect(get('notes.md')).toBe(NOTES);
  });

  test.each([
    [[], 'Name the files with your notes.'],
    [['notes.md'], 'Say where the stories go: --out FOLDER.'],
    [['notes.md', '--into', 'x'], "Unknown option '--into'"],
    [['notes.md', '--out'], '--out'],
  ])('%j cannot run, and says why in a sentence', async (args, sentence) => {
    const { exit, out, err } = await star(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('--help prints how to use it and writes nothing', async () => {
    expect(await star('--help')).toMatchObject({ exit: 0, out: expect.stringMatching(/^Usage: star-story import/) });
    expect(existsSync(own.at('stories'))).toBe(false);
    expect(own.names()).toEqual([]);
  });
});
