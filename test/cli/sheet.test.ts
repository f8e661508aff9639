import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withAnswer } from '../../src/practice/changes';
import { renderPractice } from '../../src/practice/practiceFile';
import { NO_PRACTICE, type Practice } from '../../src/practice/types';
import { ownFolder } from '../ownFolder';
import { starIn } from './starIn';

const STORY = `---
title: The <b>lamp</b>
principles: [Ownership, Dive Deep]
---

## Situation

The lamp failed & nobody knew why.

## Action

- I logged the voltage.

## Result

Outages fell from five a week to zero.
`;

const own = ownFolder();

function folder(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) own.put(name, text);
  return own.folder;
}

describe('star-story sheet', () => {
  test('writes a page with the matrix, the loop, and each story once under its first principle', async () => {
    const cwd = folder({ 'a.star.md': STORY });
    const { exit, out, err } = await starIn(cwd, ['sheet', '.', '--out', 'sheet.html']);
    expect([exit, out, err]).toEqual([0, 'Wrote sheet.html. Open it in a browser to print it.\n', '']);
    const page = readFileSync(path.join(cwd, 'sheet.html'), 'utf8');
    expect(page).toContain('<table class="matrix">');
    expect(page).toContain('Questions to ask them');
    expect(page).toMatch(/<h2>Ownership<\/h2>\s*<section class="story">\s*<h3>The &lt;b&gt;lamp&lt;\/b&gt;<\/h3>/);
    expect(page.match(/<section class="story">/g)).toHaveLength(1);
    expect(page).toContain('The lamp failed &amp; nobody knew why.');
    expect(page).toContain('also for Dive Deep');
    expect(page).toMatch(/<dt>Still to answer<\/dt><dd><ul>(?:<li>[^<]+<\/li>){1,4}<\/ul>/);
    expect(page).not.toMatch(/<script|https?:\/\/|src=|href=/);
  });

  test('begins with the questions that were marked not yet', async () => {
    const asked = (question: string, answer: 'again' | 'good') => (practice: Practice) =>
      withAnswer(practice, { story: 'stories/a.star.md', question }, answer, new Date('2026-03-02T12:00:00Z'));
    const practice = asked('Who paid?', 'good')(asked('Who <i>else</i> knew?', 'again')(NO_PRACTICE));
    const cwd = folder({ 'stories/a.star.md': STORY, '.star/practice.json': renderPractice(practice) });
    expect((await starIn(cwd, ['sheet', 'stories', '--out', 'sheet.html'])).exit).toBe(0);
    const page = readFileSync(path.join(cwd, 'sheet.html'), 'utf8');
    expect(page).toMatch(
      /<dt>Still to answer<\/dt><dd><ul><li>Who &lt;i&gt;else&lt;\/i&gt; knew\?<\/li>(?:<li>[^<]+<\/li>){3}<\/ul>/,
    );
    expect(page).not.toContain('Who paid?');
  });

  test('writes a sheet over a sheet, and over nothing else', async () => {
    const cwd = folder({ 'a.star.md': STORY, 'mine.html': '<p>mine</p>' });
    expect((await starIn(cwd, ['sheet', '--out', 'sheet.html'])).exit).toBe(0);
    writeFileSync(path.join(cwd, 'a.star.md'), STORY.replace('lamp</b>', 'torch</b>'));
    expect((await starIn(cwd, ['sheet', '--out', 'sheet.html'])).exit).toBe(0);
    expect(readFileSync(path.join(cwd, 'sheet.html'), 'utf8')).toContain('torch');
    for (const file of ['mine.html', 'a.star.md']) {
      const before = readFileSync(path.join(cwd, file), 'utf8');
      const { exit, err } = await starIn(cwd, ['sheet', '--out', file]);
      expect([exit, err]).toEqual([2, `Can't write ${file}: a file that isn't a prep sheet is already there.\n`]);
      expect(readFileSync(path.join(cwd, file), 'utf8')).toBe(before);
    }
  });

  test('writes over no file that only quotes a sheet', async () => {
    const cwd = folder({ 'a.star.md': STORY });
    expect((await starIn(cwd, ['sheet', '--out', 'sheet.html'])).exit).toBe(0);
    const sheet = readFileSync(path.join(cwd, 'sheet.html'), 'utf8');
    for (const [file, text] of [
      ['notes.md', `A sheet is known by its head:\n\n${sheet}`],
      ['mark.md', `Search for ${/<meta name="generator"[^>]*>/.exec(sheet)?.[0]} to find the sheets.\n`],
    ] as const) {
      writeFileSync(path.join(cwd, file), text);
      const { exit, err } = await starIn(cwd, ['sheet', '--out', file]);
      expect([exit, err]).toEqual([2, `Can't write ${file}: a file that isn't a prep sheet is already there.\n`]);
      expect(readFileSync(path.join(cwd, file), 'utf8')).toBe(text);
    }
    writeFileSync(path.join(cwd, 'sheet.html'), sheet.replaceAll('\n', '\r\n'));
    expect((await starIn(cwd, ['sheet', '--out', 'sheet.html'])).exit).toBe(0);
  });

  test('names files as seen from the folder, so that the paper says nothing of the machine', async () => {
    const cwd = folder({ 'a.star.md': STORY, 'b.star.md': '\u0000' });
    expect((await starIn(cwd, ['sheet', '.', '--out', 'sheet.html'])).exit).toBe(2);
    const page = readFileSync(path.join(cwd, 'sheet.html'), 'utf8');
    expect(page).toContain('<li>b.star.md: ');
    expect(page).not.toContain(cwd);
    expect(page).toContain('The lamp failed &amp; nobody knew why.');
  });

  test('asks what the chosen pack asks, where packs share the name of a principle', async () => {
    const told = STORY.replace('Ownership, Dive Deep', 'Leadership');
    const asked = async (pack: string): Promise<readonly string[]> => {
      const cwd = folder({ 'a.star.md': told, '.star/config.yaml': `pack: ${pack}\n` });
      expect(await starIn(cwd, ['sheet', '--out', 'sheet.html'])).toMatchObject({ exit: 0, err: '' });
      const page = readFileSync(path.join(cwd, 'sheet.html'), 'utf8');
      return [
        ...(/<dt>Still to answer<\/dt><dd><ul>(.*?)<\/ul>/s.exec(page)?.[1]?.matchAll(/<li>(.*?)<\/li>/gs) ?? []),
      ].map(([, probe]) => probe ?? '');
    };
    expect(await asked('google')).toContain('When did you step back, and who took over?');
    const civil = await asked('uk-civil-service');
    expect(civil).toContain('Who got a chance because of you, and what did somebody else lose by it?');
    expect(civil).not.toContain('When did you step back, and who took over?');
  });

  test('says what is missing, and what could not be read', async () => {
    const cwd = folder({ 'a.star.md': STORY, 'b.star.md': '\u0000' });
    expect((await starIn(cwd, ['sheet', '.'])).err).toContain('--out FILE.html');
    const { exit, err } = await starIn(cwd, ['sheet', '.', '--out', 'sheet.html']);
    expect(exit).toBe(2);
    expect(err).toContain("Can't read b.star.md: it isn't UTF-8 text.");
    expect(readFileSync(path.join(cwd, 'sheet.html'), 'utf8')).toContain('lamp');
    const empty = own.at('empty');
    mkdirSync(empty);
    const nothing = await starIn(empty, ['sheet', '.', '--out', 'sheet.html']);
    expect([nothing.exit, nothing.err]).toEqual([2, "There's no *.star.md file in this folder.\n"]);
  });

  test('prints its help', async () => {
    const { exit, out } = await starIn('.', ['sheet', '--help']);
    expect([exit, out.includes('star-story sheet [PATH…] --out FILE.html')]).toEqual([0, true]);
  });
});
