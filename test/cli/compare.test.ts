import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { starIn } from './starIn';

const OLD = '## Action\n\nWe cut the wait from 9 s to 3 s.\n';
const NEW = '## Action\n\nI cut the wait from 9 s to 2 s.\n';

const schema = JSON.parse(readFileSync('docs/schemas/compare.schema.json', 'utf8'));
const validate = new Ajv2020().compile(schema);

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = mkdtempSync(path.join(tmpdir(), 'star-compare-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(made, name), text);
  return made;
}

describe('star-story compare', () => {
  test('prints a line for each claim, with the line it stands in', async () => {
    const cwd = folder({ 'old.star.md': OLD, 'new.star.md': NEW });
    const { exit, out, err } = await starIn(cwd, ['compare', 'old.star.md', 'new.star.md']);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/^new:3 {2}“3 s” became “2 s”/m);
    expect(out).toMatch(/^new:3 {2}“We cut the wait .*” became “I cut the wait/m);
    expect(out).toMatch(/2 claims differ\.\n$/);
  });

  test('says so where nothing differs', async () => {
    const cwd = folder({ a: OLD, b: OLD.replaceAll('\n', '\r\n') });
    expect(await starIn(cwd, ['compare', 'a', 'b'])).toEqual({
      exit: 0,
      out: "No change found in numbers, new names, boundaries, lessons or your actions. What's only reworded is yours to check.\n",
      err: '',
    });
  });

  test('says that there is nothing to compare, and never that it is the same', async () => {
    const cwd = folder({ a: OLD.replace(/ from .* s/, ''), empty: '---\ntitle: The wait\n---\n', none: '' });
    const told = async (...files: readonly string[]) => (await starIn(cwd, ['compare', ...files])).out;
    expect(await told('a', 'empty')).toBe('There are no sentences to compare in the new version.\n');
    expect(await told('empty', 'a')).toBe('There are no sentences to compare in the old version.\n');
    expect(await told('none', 'empty')).toBe('There are no sentences to compare in either version.\n');
  });

  test('prints JSON without a section for what stands outside them', async () => {
    const cwd = folder({ a: OLD, b: 'We cut the wait from 9 s to 2 s.\n' });
    const told = JSON.parse((await starIn(cwd, ['compare', 'a', 'b', '--format', 'json'])).out);
    expect(told.changes).toEqual([expect.objectContaining({ kind: 'figure-changed' })]);
    expect(told.changes[0].old.section).toBe('Action');
    expect(told.changes[0].new).toEqual({ text: '2 s', line: 1, column: 29, endLine: 1, endColumn: 32 });
  });

  test('prints JSON with both places', async () => {
    const cwd = folder({ a: OLD, b: NEW });
    const { out } = await starIn(cwd, ['compare', 'a', 'b', '--format', 'json']);
    const told = JSON.parse(out);
    expect([told.version, told.old, told.new]).toEqual([1, 'a', 'b']);
    expect(told.changes).toContainEqual({
      kind: 'figure-changed',
      message: '“3 s” became “2 s”. Which one is right?',
      old: { text: '3 s', section: 'Action', line: 3, column: 29, endLine: 3, endColumn: 32 },
      new: { text: '2 s', section: 'Action', line: 3, column: 28, endLine: 3, endColumn: 31 },
    });
    expect(told.changes).toContainEqual(
      expect.objectContaining({ kind: 'actor-changed', oldActor: 'group', newActor: 'candidate' }),
    );
  });

  test('holds to its schema, whatever changed', async () => {
    const old = `## Situation\n\nThe payment gateway belonged to another team in Pune.\n\n${OLD}\nIt took 3 weeks.\n\n## Learning\n\nA retry without a wait makes a slow lock slower.\n`;
    const cwd = folder({
      a: old,
      b: `${NEW}\nAna left in 2 months. It cost $40.\n`,
      same: old,
      shared: '## Action\n\nI helped write the queue.\n',
      whole: '## Action\n\nI wrote the queue. I trained the support desk.\n',
      other: '## Action\n\nI wrote the queue. I negotiated a discount.\n',
      denied: '## Action\n\nI never wrote the queue.\n',
      mine: old.replace('The payment gateway belonged to another team in Pune', 'I owned the payment gateway in Pune'),
      loose: old.replaceAll(/^##.*$/gm, '').replace('9 s', '90 s'),
    });
    const kinds = new Set<string>();
    for (const files of [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'same'],
      ['a', 'mine'],
      ['a', 'loose'],
      ['shared', 'whole'],
      ['whole', 'shared'],
      ['whole', 'other'],
      ['denied', 'whole'],
    ]) {
      const told = JSON.parse((await starIn(cwd, ['compare', ...files, '--format', 'json'])).out);
      expect(validate(told), JSON.stringify(validate.errors)).toBe(true);
      for (const { kind } of told.changes) kinds.add(kind);
      expect(validate({ ...told, changes: [{ kind: 'figure-lost', message: '' }] })).toBe(false);
    }
    expect([...kinds].sort()).toEqual([
      'action-changed',
      'action-gained',
      'action-lost',
      'actor-changed',
      'boundary-changed',
      'boundary-gained',
      'boundary-lost',
      'denial-changed',
      'figure-changed',
      'figure-gained',
      'figure-lost',
      'lesson-gained',
      'lesson-lost',
      'name-gained',
      'share-changed',
    ]);
  });

  test('reads one of the two from standard input', async () => {
    const cwd = folder({ b: NEW });
    const { exit, out } = await starIn(cwd, ['compare', '-', 'b'], new TextEncoder().encode(OLD));
    expect(exit).toBe(0);
    expect(out).toContain('2 claims differ.');
  });

  test('says what is wrong with its arguments', async () => {
    const cwd = folder({ a: OLD });
    for (const [args, problem] of [
      [['a'], 'Name two files'],
      [['a', 'b', 'c'], 'Name two files'],
      [['-', '-'], 'Only one of the two'],
      [['a', 'a', '--format', 'xml'], 'no format "xml"'],
      [['a', 'a', '--frmat', 'json'], 'star-story compare --help'],
    ] as const) {
      const { exit, out, err } = await starIn(cwd, ['compare', ...args]);
      expect([exit, out]).toEqual([2, '']);
      expect(err).toContain(problem);
    }
  });

  test('says what could not be read, and why', async () => {
    const cwd = folder({ a: OLD, binary: new Uint8Array([0, 255, 1]) });
    expect(await starIn(cwd, ['compare', 'a', 'none.star.md'])).toEqual({
      exit: 2,
      out: '',
      err: "Can't read none.star.md: it doesn't exist.\n",
    });
    expect(await starIn(cwd, ['compare', 'binary', 'a'])).toEqual({
      exit: 2,
      out: '',
      err: "Can't compare binary: it isn't UTF-8 text.\n",
    });
    expect((await starIn(cwd, ['compare', '.', 'a'])).err).toBe("Can't read .: it's a folder.\n");
  });

  test('sends no command of a story to the terminal', async () => {
    const cwd = folder({ a: OLD, b: NEW.replace('the wait', 'the \u001b[31mwait of Zed\u202e') });
    for (const format of ['table', 'json']) {
      const { out } = await starIn(cwd, ['compare', 'a', 'b', '--format', format]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(out).not.toMatch(/[\u001b\u202e]/);
    }
  });

  test('prints its help', async () => {
    const { exit, out } = await starIn('.', ['compare', '--help']);
    expect(exit).toBe(0);
    expect(out).toContain('star-story compare OLD NEW');
    for (const row of out.split('\n')) expect(row.length, row).toBeLessThanOrEqual(120);
    expect((await starIn('.', ['--help'])).out).toContain('star-story compare OLD NEW');
  });
});
