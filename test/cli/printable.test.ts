import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { line, printable, safeJson } from '../../src/cli/printable';
import { WHOLE } from '../checks/findingsOf';
import { starIn } from './starIn';

/** Everything a terminal may obey, one by one: written as numbers, so that this file is no trap itself. */
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const COMMANDS = [
  ...range(0x00, 0x1f),
  ...range(0x7f, 0x9f),
  ...[0x061c, 0x200e, 0x200f, 0x2028, 0x2029],
  ...range(0x202a, 0x202e),
  ...range(0x2066, 0x2069),
].map((code) => String.fromCharCode(code));
const isCommand = new Set(COMMANDS);
const commandsIn = (printed: string) => [...printed].filter((one) => one !== '\n' && isCommand.has(one));

const root = mkdtempSync(path.join(tmpdir(), 'star-story-terminal-'));
afterAll(() => rmSync(root, { recursive: true }));

describe('printable', () => {
  test.each(COMMANDS.map((one) => [one.charCodeAt(0).toString(16), one]))('lets U+%s through nowhere', (_, command) => {
    expect(commandsIn(printable(`a${command}b`))).toEqual([]);
    expect(printable(`a${command}b`)).toHaveLength(3);
    expect(line(`a${command}b`).match(/\n/g)).toHaveLength(1);
    const json = safeJson({ [command]: [command] }, 2);
    expect(commandsIn(json)).toEqual([]);
    expect(JSON.parse(json)).toEqual({ [command]: [command] });
  });

  test('leaves letters of every script, emoji and their joiners as they are', () => {
    const words = 'Zoë, Łukasz, שלום, مرحبا, 東京, 👩‍💻, e\u0301, “quoted” – and more…';
    expect(printable(words)).toBe(words);
    expect(JSON.parse(safeJson(words))).toBe(words);
  });
});

describe('no command reaches the terminal', () => {
  const command = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...COMMANDS) },
    fc.constantFrom('\u001B[31m', '\u001B]0;title\u0007', '\u009B2J', '\u001Bc', '\r', '\u202Egnp.'),
  );
  const spoilt = fc
    .array(fc.oneof(command, fc.constantFrom('a', 'we', ' ', '"', ':', '-', 'é')), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(''));
  /** A file takes any name but these. */
  const name = spoilt.map((words) => words.replace(/[/\0]/g, '_').slice(0, 60));
  const inside = (template: string, words: string) => template.replace(/~/g, () => words);

  const STORIES = [
    WHOLE.replace('level: SDE2', 'level: "~"'),
    WHOLE.replace('[Ownership]', '["~", ~]'),
    WHOLE.replace('level: SDE2', '~: ~'),
    WHOLE.replace('I traced', 'We ~ fixed it, basically ~. I traced'),
    '## Situation ~\n\n[~]\n\n## Action\n\nWe ~did it. The team ~ shipped "~".\n\n<!-- star-disable ~ -->\n',
    '~',
  ];
  const CONFIGS = ['~: 1\n', 'severities:\n  "~": off\n', 'level: "~"\n', 'level: ~\n', '? ~\n', '[~'];
  const PACKS = ['name: "~"\n"~": x\n', '~', 'name: ~\n~: ~\n'];
  const NOTES = ['S: Lost ~.\nA: I ~ found it.\n', '# ~\n~\n', '# ~\n## S\nLost.\n## A\n~\n'];

  let nth = 0;
  let folder = root;
  const fresh = () => {
    nth += 1;
    folder = path.join(root, String(nth));
    mkdirSync(path.join(folder, '.star', 'principles'), { recursive: true });
  };
  const expectQuiet = async (...args: readonly string[]) => {
    const { out, err } = await starIn(folder, args, new TextEncoder().encode(WHOLE.replace('SDE2', 'SDE9')));
    expect(commandsIn(out), JSON.stringify(args)).toEqual([]);
    expect(commandsIn(err), JSON.stringify(args)).toEqual([]);
  };

  test.runIf(process.platform !== 'win32')('of a file, of its name, or of a key', { timeout: 120_000 }, async () => {
    const story = fc.constantFrom(...STORIES);
    const files = fc.tuple(name, spoilt, story, fc.constantFrom(...CONFIGS), fc.constantFrom(...PACKS));
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom(...NOTES), async ([own, words, text, config, pack], notes) => {
        fresh();
        writeFileSync(path.join(folder, `${own}.star.md`), inside(text, words));
        writeFileSync(path.join(folder, '.star', 'config.yaml'), inside(config, words));
        writeFileSync(path.join(folder, '.star', 'principles', `${own}.yaml`), inside(pack, words));
        writeFileSync(path.join(folder, `${own}.txt`), inside(notes, words));
        for (const format of ['stylish', 'json', 'inspect']) await expectQuiet('check', '--format', format, '.');
        await expectQuiet('import', `${own}.txt`, '--out', own);
        await expectQuiet('import', `${own}.txt`, '--out', `${own}.txt`);
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  test('of an argument', { timeout: 120_000 }, async () => {
    fresh();
    await fc.assert(
      fc.asyncProperty(spoilt, async (words) => {
        const argument = words.replaceAll('\0', '_');
        await expectQuiet(argument);
        await expectQuiet('check', argument);
        await expectQuiet('check', `${argument}*`);
        await expectQuiet('check', `--${argument}`, '.');
        await expectQuiet('check', '--format', argument, '.');
        await expectQuiet('check', '--rule', argument, '.');
        await expectQuiet('check', '--rule', `filler=${argument}`, '.');
        await expectQuiet('check', '--stdin-filename', argument, '-');
        await expectQuiet('import', argument, '--out', 'stories');
        await expectQuiet('import', `--${argument}`);
      }),
      { numRuns: 60, seed: 8 },
    );
  });
});
