import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { newStory } from '../../src/notes/newStory';
import { withRehearsal } from '../../src/practice/changes';
import { renderPractice } from '../../src/practice/practiceFile';
import { NO_PRACTICE } from '../../src/practice/types';
import { WHOLE } from '../checks/findingsOf';
import { ownFolder } from '../ownFolder';
import { starIn } from './starIn';

const own = ownFolder();
const { put } = own;

const story = (title: string, principles: string, more = '') =>
  WHOLE.replace(/^---[\s\S]*?\n---\n/, `---\ntitle: ${title}\nprinciples: [${principles}]\nlevel: SDE2\n${more}---\n`);
const bank = (...args: readonly string[]) => starIn(own.folder, ['bank', ...args]);
const json = async (...args: readonly string[]) => JSON.parse((await bank('--format', 'json', ...args)).out);

const schema = JSON.parse(readFileSync('docs/schemas/bank.schema.json', 'utf8'));
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

describe('star-story bank', () => {
  test('--help prints how to use it, and star-story --help names it', async () => {
    expect(await bank('--help')).toMatchObject({
      exit: 0,
      err: '',
      out: expect.stringMatching(/^Usage: star-story bank/),
    });
    expect((await starIn(own.folder, ['--help'])).out).toContain('star-story bank');
  });

  test.each([
    [['--format', 'xml'], 'There\'s no format "xml". Use table, json, csv, html.'],
    [['--frmat', 'json'], '"star-story bank --help" lists the options.'],
    [['nowhere'], "Can't read nowhere: it doesn't exist."],
  ])('%j cannot be done, and says why', async (args, sentence) => {
    const { exit, err } = await bank(...args);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });

  test('a table for people, of the folder one stands in', async () => {
    put('lamp.star.md', story('The lamp', 'Ownership, Dive Deep', 'status: ready\n'));
    put('more/key.star.md', story('The key', 'Dive Deep'));
    put('more/again.star.md', story('The key again', 'Frugality', 'retells: key.star.md\n'));
    const { exit, out, err } = await bank();
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^Principle +Primary +Backup +Others\n/);
    expect(out).toMatch(/^Ownership +The lamp +no backup$/m);
    expect(out).toMatch(/^Dive Deep +The key +The lamp$/m);
    expect(out).toMatch(/^Think Big +no story yet$/m);
    expect(out).toMatch(/^The lamp +SDE2 +\d:\d\d +0 warnings +ready +lamp\.star\.md$/m);
    expect(out).toMatch(/^3 stories about 2 events; 3 of 17 principles have a story, and 1 a backup\.$/m);
  });

  test('outside software people read neutral levels, and machines those of the format', async () => {
    put('ward.star.md', story('The ward', 'Ownership', 'role: nurse manager\n'));
    put('lamp.star.md', story('The lamp', 'Dive Deep'));
    put('depot/.star/config.yaml', 'role: operations\n');
    put('depot/van.star.md', story('The van', 'Frugality'));
    const { out } = await bank();
    expect(out).toMatch(/^The ward +Experienced /m);
    expect(out).toMatch(/^The van +Experienced /m);
    expect(out).toMatch(/^The lamp +SDE2 /m);
    expect((await json()).stories.map(({ level }: { level: string }) => level)).toEqual(['SDE2', 'SDE2', 'SDE2']);
    expect((await bank('--format', 'csv')).out).toMatch(/^The ward,ward\.star\.md,,Experienced,/m);
    expect((await bank('--format', 'html')).out).toContain('<td>Experienced</td>');
  });

  test('json holds to its schema, with absolute paths, and every story stands in it', async () => {
    put('lamp.star.md', story('The lamp', 'Ownership, Dive Deep, Courage', 'status: ready\n'));
    put('again.star.md', story('The lamp again', 'Frugality', 'retells: lamp.star.md\n'));
    put('draft.star.md', '## Situation\nDark.\n');
    put('many.star.md', story('Many', 'Ownership, Dive Deep, Frugality, Think Big, Earn Trust'));
    put('damaged.star.md', new Uint8Array([0xff, 0xfe, 0x00]));
    const { exit, out, err } = await bank('--format', 'json', '.');
    expect(exit).toBe(2);
    expect(err).toBe("Can't read damaged.star.md: it isn't UTF-8 text.\n");
    const printed = JSON.parse(out);
    expect(validate(printed), JSON.stringify(validate.errors)).toBe(true);
    const at = (name: string) => own.at(name);
    expect(printed.stories.map(({ filePath }: { filePath: string }) => filePath)).toEqual(
      ['again', 'draft', 'lamp', 'many'].map((name) => at(`${name}.star.md`)),
    );
    expect(printed.stories[2]).toMatchObject({
      title: 'The lamp',
      unknownPrinciples: ['Courage'],
      status: 'ready',
      principles: [
        { name: 'Ownership', role: 'primary' },
        { name: 'Dive Deep', role: 'primary' },
      ],
    });
    expect(printed.stories[0].retells).toBe(at('lamp.star.md'));
    expect(printed.leanedOn).toEqual([
      { filePaths: [at('many.star.md')], principles: expect.arrayContaining(['Ownership', 'Earn Trust']) },
    ]);
    expect(printed.unreadable).toEqual([{ filePath: at('damaged.star.md'), reason: "it isn't UTF-8 text" }]);
    expect(printed.totals).toEqual({ stories: 4, events: 3, principles: 17, covered: 5, backedUp: 3 });
  });

  test('the schema catches a field that is missing, and one that it does not know', async () => {
    put('lamp.star.md', story('The lamp', 'Ownership'));
    const printed = await json();
    expect(validate(printed)).toBe(true);
    expect(validate({ ...printed, more: 1 })).toBe(false);
    const [{ warnings: _, ...first }] = printed.stories;
    expect(validate({ ...printed, stories: [first] })).toBe(false);
  });

  test('csv and html name files from here, so that nobody learns where they are on this machine', async () => {
    put('stories/lamp.star.md', story('The lamp', 'Ownership'));
    put('stories/again.star.md', story('Again', 'Frugality', 'retells: lamp.star.md\n'));
    put('stories/damaged.star.md', new Uint8Array([0xff]));
    for (const format of ['csv', 'html', 'table']) {
      const { exit, out } = await bank('stories', '--format', format);
      expect(exit).toBe(2);
      expect(out).toContain(path.join('stories', 'damaged.star.md'));
      expect(out).not.toContain(own.folder);
    }
    expect((await bank('stories', '--format', 'csv')).out).toContain(`,${path.join('stories', 'lamp.star.md')},`);
  });

  test('a folder without stories has a gap everywhere, and says that it is empty', async () => {
    const { exit, out, err } = await bank();
    expect(exit).toBe(0);
    expect(err).toBe("There's no *.star.md file in this folder.\n");
    expect(out.match(/no story yet/g)).toHaveLength(17);
  });

  test.each([
    ['json', ['empty', '--format', 'json'], "There's no *.star.md file in empty.\n"],
    ['a folder of folders', ['deep'], "There's no *.star.md file in deep.\n"],
    ['a pattern for folders', ['em*'], "There's no *.star.md file that matches em*.\n"],
    ['an empty one beside one with a story', ['empty', 'full'], "There's no *.star.md file in empty.\n"],
  ])('nothing is wrong with a folder that holds no story yet: %s', async (_, args, sentence) => {
    put('empty/readme.md', '# Hello\n');
    put('deep/er/readme.md', '# Hello\n');
    put('full/lamp.star.md', story('The lamp', 'Ownership'));
    expect(await bank(...args)).toMatchObject({ exit: 0, err: sentence });
  });

  test.each([
    [['empty', 'nowhere'], "Can't read nowhere: it doesn't exist.\n"],
    [['x*.star.md'], "There's no *.star.md file that matches x*.star.md.\n"],
    [['broken'], '.star/config.yaml:1:'],
  ])('what is wrong beside it still is: %j', async (args, sentence) => {
    put('empty/readme.md', '# Hello\n');
    put('broken/.star/config.yaml', 'level: emperor\n');
    const { exit, err } = await bank(...args);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });

  test('the principles are those of the folder', async () => {
    put('.star/config.yaml', 'principles: replace\n');
    put('.star/principles/care.yaml', 'name: Care\n');
    put('lamp.star.md', story('The lamp', 'care, Ownership'));
    const { principles, stories } = await json();
    expect(principles).toMatchObject([{ name: 'Care', primary: own.at('lamp.star.md') }]);
    expect(stories[0]).toMatchObject({ unknownPrinciples: ['Ownership'] });
  });

  test('the limit and the name of a level are those of the pack', async () => {
    put('.star/config.yaml', 'pack: uk-civil-service\n');
    put('lamp.star.md', story('The lamp', 'Leadership'));
    const { stories } = await json();
    expect(stories[0]).toMatchObject({ level: 'SDE2', unit: 'words', budget: 250, spent: expect.any(Number) });
    for (const format of ['table', 'csv', 'html']) {
      const { out } = await bank('--format', format);
      expect(out).toContain('Executive Officer');
      expect(out).not.toContain('SDE2');
    }
    put('.star/config.yaml', 'pack: google\n');
    expect((await json()).stories[0]).toMatchObject({ level: 'SDE2', unit: 'seconds', budget: 150 });
    put('.star/pack.yaml', 'name: Harbor\nlevels:\n  SDE2: {minutes: 4}\n');
    expect((await json()).stories[0]).toMatchObject({ unit: 'seconds', budget: 240 });
    expect((await bank()).out).toContain('  Experienced  ');
  });

  test('principles are called what the pack calls them', async () => {
    put('.star/config.yaml', 'pack: uk-civil-service\n');
    expect((await bank()).out).toMatch(/^0 stories; 0 of 9 behaviours have a story/m);
    put('lamp.star.md', story('The lamp', 'Leadership'));
    const { out } = await bank();
    expect(out).toMatch(/^Behaviour +Primary /);
    expect(out).toContain('1 of 9 behaviours has a story');
    expect(out).not.toMatch(/principle/i);
    put('.star/config.yaml', 'pack: google\n');
    expect((await bank()).out).toMatch(/^Competency +Primary /);
  });

  test('a manager by the folder’s settings is one in the bank', async () => {
    put('.star/config.yaml', 'level: L5 SDM\n');
    put('lamp.star.md', story('The lamp', 'Ownership').replace(/^level: .*\n/m, ''));
    put('own.star.md', story('Mine', 'Ownership'));
    const { stories } = await json();
    expect(stories).toMatchObject([
      { level: 'SDE2', manager: true },
      { level: 'SDE2', manager: false },
    ]);
  });

  test('its warnings are those that check counts', async () => {
    put('lamp.star.md', story('The lamp', 'Ownership').replace('I traced', 'We traced'));
    const [{ warnings }] = (await json()).stories;
    const [checked] = JSON.parse((await starIn(own.folder, ['check', '--format', 'json', '.'])).out);
    expect(warnings).toBeGreaterThan(0);
    expect(warnings).toBe(checked.warningCount);
  });

  test('a template that nobody has begun has the warnings of check, too: only the editor holds them back', async () => {
    put('new.star.md', newStory({ level: 'SDE2', principles: ['Ownership'] }));
    const [{ warnings, readiness }] = (await json()).stories;
    const [checked] = JSON.parse((await starIn(own.folder, ['check', '--format', 'json', '.'])).out);
    expect([warnings > 0, readiness]).toEqual([true, 'unfinished']);
    expect(warnings).toBe(checked.warningCount + checked.errorCount);
  });

  test('a title, a name or a path commands no terminal and breaks no row', async () => {
    put('bad\u001b[2J.star.md', story('"a\\e[31m\\u202Eb\\nc"', 'Ownership'));
    for (const format of ['table', 'json', 'csv', 'html']) {
      const { out, err } = await bank('--format', format);
      expect(out.replace(/\r?\n/g, '') + err.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }
    expect((await bank()).out).toMatch(/^Ownership +a.\[31m.b c +no backup$/m);
  });

  test('wide letters stay in their columns, and long titles are cut', async () => {
    put('a.star.md', story('灯りの話', 'Ownership'));
    put('b.star.md', story(`The ${'very '.repeat(12)}long lamp`, 'Dive Deep'));
    const lines = (await bank()).out.split('\n');
    const row = (name: string) => lines.find((one) => one.startsWith(name)) ?? '';
    expect(row('Ownership')).toMatch(/灯りの話 {2,}no backup$/);
    expect(row('Ownership').indexOf('no backup') + 4).toBe(row('Dive Deep').indexOf('no backup'));
    expect(row('Dive Deep')).toMatch(/The very .*… {2}no backup$/);
  });

  describe('knows when a story was last rehearsed', () => {
    const kept = (...files: readonly string[]): string =>
      renderPractice(
        files.reduce(
          (so, file) => withRehearsal(so, file, { at: '2026-03-02T12:00:00.000Z', seconds: { Action: 60 } }),
          NO_PRACTICE,
        ),
      );
    const rehearsals = async () =>
      (await json()).stories.map(({ filePath, lastRehearsed }: { filePath: string; lastRehearsed: string | null }) => [
        path.relative(own.folder, filePath),
        lastRehearsed,
      ]);

    test('from the nearest .star/practice.json, and only for stories below it', async () => {
      put('lamp.star.md', story('The lamp', 'Ownership'));
      put('more/key.star.md', story('The key', 'Dive Deep'));
      put('more/deep/van.star.md', story('The van', 'Frugality'));
      put('.star/practice.json', kept('lamp.star.md', 'more/key.star.md', 'more/deep/van.star.md'));
      put('more/deep/.star/practice.json', kept('other.star.md'));
      expect(await rehearsals()).toEqual([
        ['lamp.star.md', '2026-03-02T12:00:00.000Z'],
        ['more/deep/van.star.md', null],
        ['more/key.star.md', '2026-03-02T12:00:00.000Z'],
      ]);
      validate(await json());
      expect(validate.errors).toBeNull();
      expect((await bank('--format', 'html')).out).toContain('<small>told Mar 2</small>');
    });

    test('the table and the spreadsheet say so, and nothing where it never was', async () => {
      put('lamp.star.md', story('The lamp', 'Ownership'));
      put('key.star.md', story('The key', 'Dive Deep'));
      put('.star/practice.json', kept('lamp.star.md'));
      const { out } = await bank();
      expect(out).toMatch(/^Story +Level +Time +Warnings +Readiness +Last Told +File$/m);
      expect(out).toMatch(/^The lamp .* draft +Mar 2 +lamp\.star\.md$/m);
      expect(out).toMatch(/^The key .* draft {3,}key\.star\.md$/m);
      const csv = (await bank('--format', 'csv')).out;
      expect(csv).toMatch(/^Story,File,Retells,Level,Time,Warnings,Readiness,Last Told,/m);
      expect(csv).toMatch(/^The lamp,lamp\.star\.md,,SDE2,\d:\d\d,0,draft,2026-03-02,/m);
      expect(csv).toMatch(/^The key,key\.star\.md,,SDE2,\d:\d\d,0,draft,,/m);
    });

    test('also where the file was written and not renamed, and changes nothing', async () => {
      put('lamp.star.md', story('The lamp', 'Ownership'));
      put('.star/.practice-k2.tmp', kept('lamp.star.md'));
      expect(await rehearsals()).toEqual([['lamp.star.md', '2026-03-02T12:00:00.000Z']]);
      expect(readdirSync(own.at('.star'))).toEqual(['.practice-k2.tmp']);
    });

    test.each([
      ['{"version": 1, ', "is damaged: it isn't valid JSON. What can be read of it is used."],
      ['{"version": 7}', ': a newer version of STAR Story wrote it.'],
    ])('and says what is wrong with it: %j', async (text, sentence) => {
      put('lamp.star.md', story('The lamp', 'Ownership'));
      put('.star/practice.json', text);
      const { exit, out, err } = await bank('--format', 'json');
      expect(exit).toBe(2);
      expect(err).toContain(sentence);
      expect(JSON.parse(out).stories).toHaveLength(1);
      expect(own.get('.star/practice.json')).toBe(text);
    });

    test('a day that only some programs can read is damage, and the bank still fits its schema', async () => {
      put('lamp.star.md', story('The lamp', 'Ownership'));
      put('.star/practice.json', kept('lamp.star.md').replace('2026-03-02T12:00:00.000Z', 'March 2, 2026'));
      const { exit, out, err } = await bank('--format', 'json');
      expect(exit).toBe(2);
      expect(err).toContain('› rehearsal › at” has a missing or wrong value. What can be read of it is used.');
      expect(JSON.parse(out).stories).toMatchObject([{ lastRehearsed: null }]);
      validate(JSON.parse(out));
      expect(validate.errors).toBeNull();
    });
  });
});
