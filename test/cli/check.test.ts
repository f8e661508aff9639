import { readFileSync, symlinkSync } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { CHECKS } from '../../src/checks/index';
import { checkStory } from '../../src/index';
import { WHOLE } from '../checks/findingsOf';
import { ownFolder } from '../ownFolder';
import { starIn } from './starIn';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, access: vi.fn(real.access) };
});

const own = ownFolder();
const { put, get } = own;
const star = (args: readonly string[], input: string | Uint8Array = '') =>
  starIn(own.folder, args, typeof input === 'string' ? new TextEncoder().encode(input) : input);
const json = async (...args: readonly string[]) => JSON.parse((await star(['check', '--format', 'json', ...args])).out);

/** Quiet but for what a test is about. */
const CLEAN = WHOLE;
const WORSE = WHOLE.replace('level: SDE2', 'level: SDE9');
const HINT = WHOLE.replace('I traced', 'Basically, I traced');

describe('star-story', () => {
  test.each([[['--help']], [['-h']], [['help']], [['check', '--help']]])('%j prints how to use it', async (args) => {
    const { exit, out, err } = await star(args);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^Usage: star-story check/);
  });

  test('--version prints the version alone', async () => {
    expect(await star(['--version'])).toMatchObject({ exit: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/) });
  });

  test.each([
    [[], 'Say what to do.'],
    [['chek'], 'There\'s no command "chek".'],
    [['check'], 'Name a file or folder to check'],
    [['check', '--frmat', 'json', '.'], "Unknown option '--frmat'"],
    [['check', '--format', 'xml', '.'], 'There\'s no format "xml". Use stylish, json, inspect.'],
    [['check', '--format'], '--format'],
    [['check', '--rule', 'filler', '.'], '"filler" isn\'t a rule'],
    [['check', '--rule', 'filer=off', '.'], 'There\'s no check "filer". Did you mean filler?'],
    [['check', '--rule', 'filler=loud', '.'], 'There\'s no severity "loud"'],
    [['check', '--fix', '-'], '--fix needs a file'],
    [['check', 'nowhere'], "Can't read nowhere: it doesn't exist."],
  ])('%j cannot run, and says why in a sentence', async (args, sentence) => {
    const { exit, out, err } = await star(args);
    expect(exit).toBe(2);
    expect(out.replace(/^\[\]\n$/, '')).toBe('');
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('the exit code', () => {
  test.each([
    [0, 'a clean story', CLEAN],
    [0, 'a hint', HINT],
    [1, 'a warning', WORSE],
    [1, 'an error', CLEAN.replace('title: Printer queue', 'title: a: b')],
  ])('is %i for %s', async (exit, _what, text) => {
    put('a.star.md', text);
    expect((await star(['check', 'a.star.md'])).exit).toBe(exit);
  });

  test('is 2 where one path could not be read, and the others are checked all the same', async () => {
    put('a.star.md', WORSE);
    const { exit, out, err } = await star(['check', 'nowhere.star.md', 'a.star.md']);
    expect(exit).toBe(2);
    expect(out).toContain('a.star.md');
    expect(err).toBe("Can't read nowhere.star.md: it doesn't exist.\n");
  });

  test('is 2 for a folder without stories', async () => {
    put('empty/readme.md', '# Hello\n');
    expect(await star(['check', 'empty'])).toMatchObject({ exit: 2, err: "There's no *.star.md file in empty.\n" });
  });

  test.each([
    ['NUL', new Uint8Array([35, 0, 35])],
    ['what is no UTF-8', new Uint8Array([35, 0xff, 0xfe])],
  ])('is 2 for a file with %s', async (_what, bytes) => {
    put('a.star.md', bytes);
    put('b.star.md', CLEAN);
    const { exit, out, err } = await star(['check', '--format', 'json', 'a.star.md', 'b.star.md']);
    expect(exit).toBe(2);
    expect(err).toBe("Can't check a.star.md: it isn't UTF-8 text.\n");
    expect(JSON.parse(out)).toHaveLength(1);
  });
});

describe('the files', () => {
  test('of a folder are its *.star.md at any depth, but not in node_modules or dot folders', async () => {
    for (const name of [
      'b.star.md',
      'a.star.md',
      'deep/er/c.star.md',
      'node_modules/d.star.md',
      '.git/e.star.md',
      'f.md',
    ]) {
      put(name, CLEAN);
    }
    const paths = (await json('.')).map(({ filePath }: { filePath: string }) => path.relative(own.folder, filePath));
    expect(paths).toEqual(['a.star.md', 'b.star.md', path.join('deep', 'er', 'c.star.md')]);
  });

  test('are checked once, however often they are named', async () => {
    put('a.star.md', CLEAN);
    expect(await json('a.star.md', './a.star.md', '.')).toHaveLength(1);
  });

  test('may have any name when named themselves', async () => {
    put('notes.md', CLEAN);
    expect(await json('notes.md')).toHaveLength(1);
  });

  test('do not lead in circles', async () => {
    put('a.star.md', CLEAN);
    symlinkSync(own.folder, own.at('again'));
    expect(await json('.')).toHaveLength(1);
  });

  test('come from the standard input as -', async () => {
    const { exit, out } = await star(['check', '-'], WORSE);
    expect(exit).toBe(1);
    expect(out).toContain('<stdin>\n');
  });

  test('from the standard input go by the name given', async () => {
    put('.star/config.yaml', 'severities:\n  front-matter: off\n');
    const { exit, out } = await star(['check', '--format', 'json', '--stdin-filename', 'x.star.md', '-'], WORSE);
    expect(exit).toBe(0);
    expect(JSON.parse(out)[0].filePath).toBe(own.at('x.star.md'));
  });
});

describe('options', () => {
  const level = async (...args: readonly string[]) =>
    (await json(...args))[0].messages.find(({ ruleId }: { ruleId: string }) => ruleId === 'filler')?.level;

  test('the nearest .star/config.yaml holds, looking upwards', async () => {
    put('.star/config.yaml', 'severities:\n  filler: warning\n');
    put('deep/a.star.md', HINT);
    expect(await level('deep/a.star.md')).toBe('warning');
    put('deep/.star/config.yaml', 'severities:\n  filler: info\n');
    expect(await level('deep/a.star.md')).toBe('info');
  });

  test('--rule outweighs it', async () => {
    put('.star/config.yaml', 'severities:\n  filler: warning\n');
    put('a.star.md', HINT);
    expect(await level('--rule', 'filler=error', 'a.star.md')).toBe('error');
    expect(await level('--rule', 'filler=off', 'a.star.md')).toBeUndefined();
  });

  test('a pack beside it adds principles, or replaces Amazon’s', async () => {
    const told = async () =>
      (await star(['check', '--format', 'json', 'a.star.md'])).out.includes('a principle this pack knows');
    put('a.star.md', CLEAN.replace('[Ownership]', '[Ownership, Kindness First]'));
    expect(await told()).toBe(true);
    put('.star/principles/kindness.yaml', 'name: Kindness First\n');
    expect(await told()).toBe(false);
    put('.star/config.yaml', 'principles: replace\n');
    expect(await told()).toBe(true);
  });

  const pack =
    'name: Harbor\nkind: values\nseverities:\n  filler: warning\nlevels:\n  SDE2: {label: Deckhand, words: 60}\n';

  test('a pack outweighs the check, config.yaml the pack, and --rule all of them', async () => {
    put('a.star.md', HINT);
    expect(await level('a.star.md')).toBe('hint');
    put('.star/pack.yaml', pack);
    expect(await level('a.star.md')).toBe('warning');
    put('.star/config.yaml', 'severities:\n  filler: info\n');
    expect(await level('a.star.md')).toBe('info');
    expect(await level('--rule', 'filler=error', 'a.star.md')).toBe('error');
  });

  test('config.yaml may say a level as the pack.yaml beside it does', async () => {
    put('a.star.md', CLEAN);
    put('.star/pack.yaml', pack);
    put('.star/config.yaml', 'level: Deckhand\n');
    expect((await star(['check', 'a.star.md'])).err).toBe('');
    put('.star/config.yaml', 'level: Bosun\n');
    expect((await star(['check', 'a.star.md'])).err).toContain('“level” must be SDE1, Deckhand, Senior or Principal.');
  });

  test('a pack found upwards says what things are called, and counts words where it has a limit of them', async () => {
    put('.star/pack.yaml', pack);
    const words = 'I traced the jam to a lock and removed it. '.repeat(9);
    put('deep/a.star.md', CLEAN.replace('[Ownership]', '[Ownershipp]').replace('I traced the jam to a lock', words));
    const { out } = await star(['check', '--format', 'json', '.']);
    expect(out).toContain("isn't a value this pack knows. Did you mean “Ownership”?");
    expect(out).toMatch(/This story has 1\d\d words\. The limit is 60\./);
  });

  test('a pack that ships is chosen by name', async () => {
    put('a.star.md', CLEAN.replace('[Ownership]', '[Conflict]'));
    const told = async () => (await star(['check', '--format', 'json', 'a.star.md'])).out.includes('this pack knows');
    expect(await told()).toBe(true);
    put('.star/config.yaml', 'pack: competencies\n');
    expect(await told()).toBe(false);
    put('a.star.md', CLEAN);
    const { out } = await star(['check', '--format', 'json', 'a.star.md']);
    expect(out).toContain("“Ownership” isn't a competency this pack knows.");
  });

  test('config.yaml sets a form’s limit of words over the pack’s, or turns it off', async () => {
    const told = async () => (await star(['check', '--format', 'json', 'a.star.md'])).out;
    put('a.star.md', CLEAN.replace('I traced the jam', 'I traced the jam '.repeat(20)));
    put('.star/config.yaml', 'words: 60\n');
    expect(await told()).toContain('The limit is 60.');
    put('.star/pack.yaml', pack);
    put('.star/config.yaml', 'words: off\n');
    expect(await told()).not.toContain('The limit is');
  });

  test('a pack that does not ship is told, and Amazon’s holds', async () => {
    put('.star/config.yaml', 'pack: acme\n');
    put('a.star.md', CLEAN);
    const { exit, err, out } = await star(['check', 'a.star.md']);
    expect(exit).toBe(2);
    expect(err).toMatch(/config\.yaml:1:7: “pack” must be amazon/);
    expect(out).not.toContain('this pack knows');
  });

  test('the files of a farther folder that do not hold are not complained of', async () => {
    put('.star/config.yaml', 'level: SDE9\n');
    put('.star/pack.yaml', 'nickname: none\n');
    put('deep/.star/config.yaml', 'level: SDE2\n');
    put('deep/.star/pack.yaml', 'name: Harbor\n');
    put('deep/a.star.md', CLEAN);
    expect((await star(['check', 'deep/a.star.md'])).err).toBe('');
  });

  test('its problems are sentences with their place, and the exit code is 2', async () => {
    put('.star/config.yaml', 'level: SDE2\nseverities:\n  filer: off\n');
    put('a.star.md', CLEAN);
    put('b.star.md', CLEAN);
    const { exit, err } = await star(['check', '.']);
    expect(exit).toBe(2);
    expect(err).toBe(`${own.at('.star/config.yaml')}:3:3: “filer” isn't a check. Did you mean “filler”?\n`);
  });
});

describe('--format json', () => {
  test('is what the documentation shows', async () => {
    put('a.star.md', WORSE);
    const [entry] = await json('--rule', 'too-short=off', 'a.star.md');
    expect(entry).toEqual({
      filePath: own.at('a.star.md'),
      messages: [
        {
          ruleId: 'front-matter',
          severity: 1,
          level: 'warning',
          message: "“SDE9” isn't a level. Use SDE1, SDE2, Senior or Principal.",
          line: 4,
          column: 8,
          endLine: 4,
          endColumn: 12,
          suggestions: ['SDE1', 'SDE2', 'Senior', 'Principal'].map((text) => ({
            desc: `Change to “${text}”`,
            fix: { range: [WORSE.indexOf('SDE9'), WORSE.indexOf('SDE9') + 4], text },
          })),
        },
      ].concat(entry.messages.slice(1)),
      errorCount: 0,
      warningCount: 1,
    });
  });

  test('has an entry for a clean file, and counts hints for nothing', async () => {
    put('a.star.md', HINT);
    const [entry] = await json('a.star.md');
    expect(entry).toMatchObject({ errorCount: 0, warningCount: 0 });
    expect(entry.messages).toContainEqual(expect.objectContaining({ ruleId: 'filler', severity: 0, level: 'hint' }));
  });

  test('makes one replacement of a fix in two places', async () => {
    const text = '## Task\n\nMine.\n\n## Situation\n\nStuck.\n';
    put('a.star.md', text);
    const [{ messages }] = await json('a.star.md');
    const { fix } = messages.find(({ ruleId }: { ruleId: string }) => ruleId === 'section-order');
    expect(text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1])).toBe(
      '## Situation\n\nStuck.\n\n## Task\n\nMine.\n',
    );
  });

  test('counts lines and columns from 1 in UTF-16 units, with CRLF and a byte order mark', async () => {
    put('a.star.md', `\uFEFF${HINT.replace('Basically', '😀 Basically').replaceAll('\n', '\r\n')}`);
    const [{ messages }] = await json('a.star.md');
    expect(messages.find(({ ruleId }: { ruleId: string }) => ruleId === 'filler')).toMatchObject({
      line: HINT.split('\n').findIndex((line) => line.includes('Basically')) + 1,
      column: 4,
      endColumn: 13,
    });
  });

  test('finds what the library finds', async () => {
    const text = readFileSync('test/corpus/055-refund-button.star.md', 'utf8');
    put('a.star.md', text);
    const [{ messages }] = await json('a.star.md');
    expect(
      messages.map(({ ruleId, level, message }: { ruleId: string; level: string; message: string }) => [
        ruleId,
        level,
        message,
      ]),
    ).toEqual(checkStory(text).findings.map(({ check, severity, message }) => [check, severity, message]));
  });
});

describe('--format inspect', () => {
  test('prints one object a line with sections, seconds and evidence', async () => {
    put('a.star.md', CLEAN);
    put('b.star.md', CLEAN);
    const { out } = await star(['check', '--format', 'inspect', '.']);
    const objects = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects).toHaveLength(2);
    expect(objects[0]).toMatchObject({ title: 'Printer queue', level: 'SDE2', length: 'full', speakingRate: 150 });
    expect(objects[0].sections.map(({ names }: { names: string[] }) => names[0])).toEqual([
      'Situation',
      'Task',
      'Action',
      'Result',
      'Learning',
    ]);
    for (const pieces of Object.values<{ range: { start: number; end: number }; text: string }[]>(
      objects[0].evidence,
    )) {
      for (const { range, text } of pieces) expect(CLEAN.slice(range.start, range.end)).toBe(text);
    }
  });
});

describe('--format stylish', () => {
  test('prints nothing where nothing was found', async () => {
    put('a.star.md', WORSE);
    const off = CHECKS.flatMap(({ id }) => ['--rule', `${id}=off`]);
    expect(await star(['check', ...off, 'a.star.md'])).toEqual({ exit: 0, out: '', err: '' });
  });

  test('prints place, severity, sentence and id, then a count', async () => {
    put('a.star.md', WORSE);
    const { out } = await star(['check', '--rule', 'too-short=off', 'a.star.md']);
    expect(out).toMatch(/^\na\.star\.md\n {2,}4:8 {2}warning {2}“SDE9” isn't a level.*front-matter\n/);
    expect(out).toMatch(/1 warning.* in 1 file\n$/);
  });

  test('lets no story command the terminal', async () => {
    put('a.star.md', WHOLE.replace('level: SDE2', 'level: "SDE\u001B[31m9"'));
    expect((await star(['check', 'a.star.md'])).out).not.toContain('\u001B');
  });
});

describe('--fix', () => {
  test('writes what keeps the meaning, and reports what is left', async () => {
    put('a.star.md', HINT.replace('principles: [Ownership]', 'pricinples: [Ownershp]'));
    const { exit } = await star(['check', '--fix', 'a.star.md']);
    expect(exit).toBe(0);
    expect(get('a.star.md')).toBe(HINT);
  });

  test('keeps the byte order mark and CRLF', async () => {
    const text = `\uFEFF${WHOLE.replaceAll('\n', '\r\n')}`;
    put('a.star.md', text.replace('[Ownership]', '[Ownershp]'));
    await star(['check', '--fix', 'a.star.md']);
    expect(get('a.star.md')).toBe(text);
  });

  test('says so where a file cannot be written, and checks the others', async () => {
    const wrong = WHOLE.replace('[Ownership]', '[Ownershp]');
    put('a.star.md', wrong);
    put('b.star.md', wrong);
    const shut = own.at('a.star.md');
    vi.mocked(access).mockImplementationOnce(async () => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    });
    const { exit, err } = await star(['check', '--fix', '.']);
    expect({ exit, err }).toEqual({
      exit: 2,
      err: "Can't write a.star.md: you don't have permission.\nFixed b.star.md:3:14: Change to “Ownership” (front-matter)\n",
    });
    expect(readFileSync(shut, 'utf8')).toBe(wrong);
    expect(get('b.star.md')).toBe(WHOLE);
  });

  test('says on the error output what it fixed and where it stood', async () => {
    put('a.star.md', HINT.replace('principles: [Ownership]', 'pricinples: [Ownershp]'));
    const { out, err } = await star(['check', '--fix', '--format', 'json', 'a.star.md']);
    expect(err).toBe('Fixed a.star.md:3:1: Change to “principles”, and fix its value (front-matter)\n');
    expect(() => JSON.parse(out)).not.toThrow();
  });

  test('finds nothing to fix in what it has fixed', async () => {
    put(
      'a.star.md',
      `<!-- mine -->\n----\ntitle: #1: a\npricinples: Ownershp, Are Rigt A Lot\nlevle: Senior\n+++\n\n${HINT.slice(HINT.indexOf('## S'))}`,
    );
    await star(['check', '--fix', 'a.star.md']);
    const once = get('a.star.md');
    expect(once.split('\n\n')[0]).toBe(
      '---\ntitle: "#1: a"\nprinciples: [Ownership, "Are Right, A Lot"]\nlevel: Senior\n---',
    );
    const { err } = await star(['check', '--fix', 'a.star.md']);
    expect(err).toBe('');
    expect(get('a.star.md')).toBe(once);
  });

  test('leaves a file alone that has nothing to mend', async () => {
    put('a.star.md', WORSE);
    await star(['check', '--fix', 'a.star.md']);
    expect(get('a.star.md')).toBe(WORSE);
  });
});
