import { beforeAll, describe, expect, test } from 'vitest';
import { readConfigFile } from '../src/config/configFile';
import { readPack, readPackFile } from '../src/config/packFile';
import { checkStory } from '../src/index';
import { leastTime } from './cpuTime';
import { hostileYaml } from './hostileYaml';

/**
 * UTF-16 units, and how many times the time of plain prose of the same size the worst may take. Measured: 4 and 1.4
 * (docs/performance.md). What the machine does besides slows both down.
 */
const SIZES = [
  [4_000, 12],
  [128_000, 5],
] as const;

/** No two sentences alike: what is read of one is kept, and would cost nothing the second time. `seed` keeps runs apart. */
function plainProse(size: number, seed: number): string {
  let prose = '## Action\n\n';
  for (let at = 0; prose.length < size; at += 1)
    prose += `The export of billing job ${seed}-${at} stalled at 02:00 and ${at} invoices a night were late. I traced stall ${at} of ${seed} to one lock, and chose the split because I could undo it.\n\n`;
  return prose.slice(0, size);
}

const READERS: Readonly<Record<string, (yaml: string) => unknown>> = {
  'front matter': (yaml) => checkStory(`---\n${yaml}\n---\n\n## Action\n\nI did it.\n`),
  'front matter that is not closed': (yaml) => checkStory(`---\n${yaml}`),
  // What is longer than front matter can be is the story's own text there.
  'front matter below a comment': (yaml) => checkStory(`<!-- a -->\n---\ntitle: x\n${yaml.slice(0, 8_000)}\n---\n`),
  'config.yaml': readConfigFile,
  'a key of config.yaml': (yaml) => readConfigFile(yaml.replace(/^\w+/, 'severities')),
  'a principle': readPackFile,
  'a key of a principle': (yaml) => readPackFile(yaml.replace(/^\w+/, 'sections')),
  'pack.yaml': readPack,
  'a key of pack.yaml': (yaml) => readPack(yaml.replace(/^\w+/, 'levels')),
};

describe.each(SIZES)('%i units of YAML take no longer than prose, %i times over:', (size, times) => {
  let most = 0;
  beforeAll(() => {
    let seed = 0;
    most =
      leastTime(() => {
        seed += 1;
        checkStory(plainProse(size, seed));
      }) * times;
  });

  test.each([...hostileYaml(size)])('%s', (_name, yaml) => {
    for (const [reader, read] of Object.entries(READERS))
      expect(
        leastTime(() => read(yaml), most),
        reader,
      ).toBeLessThan(most);
  });
});

test.each([...hostileYaml(9_000)])('the story below is read all the same: %s', (_name, yaml) => {
  // What would close it is no part of what is tested here.
  if (/^(?:---|\.\.\.)/m.test(yaml)) return;
  const { story } = checkStory(`---\ntitle: The lamp\nmine: 1\n${yaml}\n---\n\n## Action\n\nI did it.\n`);
  expect(story.frontMatter.title?.value).toBe('The lamp');
  expect(story.sections.map(({ names }) => names[0])).toEqual(['Action']);
});

test.each([
  ['that are none', '\\'],
  ['that open a block of text', '|'],
  ['that YAML cannot read', '@'],
  ['that are keys of no value', '? '],
  ['in quotation marks', '"a": "b"'],
])('seven slips of keys do not have all the lines %s read again', (_what, line) => {
  const lines = Array.from({ length: 600 }, (_, at) => `${line}${at}\n`).join('');
  const slips = 'titl: "x"\npricinples: Ownersh\nlevle: SED2\nquestoin: a\nlegnth: concice\nstatsu: drfat\nretels: x\n';
  const read = (yaml: string) => checkStory(`---\n${yaml}---\n\n## Action\n\nI did it.\n`);
  // Read again for each slip they'd take 8 times as long; they take 2 to 2.6 times, and 3.6 beside another busy processor.
  const most = Math.max(8, 5 * leastTime(() => read(lines), 0, 12));
  expect(leastTime(() => read(slips + lines), most, 12)).toBeLessThan(most);
});

test('front matter that is too long is told once, and what stands in its beginning holds', () => {
  const own = 'mine: abc\n'.replace('mine', 'k');
  const lines = Array.from({ length: 1_000 }, (_, at) => own.replace('k', `k${at}`)).join('');
  const { story, findings } = checkStory(`---\nlevel: Senior\n${lines}---\n\n## Action\n\nI did it.\n`);
  expect(story.level).toBe('Senior');
  const told = findings.filter(({ check }) => check === 'front-matter');
  expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('8,000 characters')]);
});

describe('caps of the files of .star, each told once', () => {
  const told = (text: string) => readPackFile(text).problems.map(({ message }) => message);

  test.each([
    ['a file of more than 256 KB', `name: A\n# ${'a'.repeat(256 * 1024)}`, 'This file is larger than 256 KB'],
    [
      'a list of more than 200',
      `name: A\naliases:\n${'  - a\n'.repeat(300)}`,
      '“aliases” has 300 entries. Only the first 200 are read.',
    ],
    [
      'what is nested too deep',
      `name: A\naliases: ${'['.repeat(9)}${']'.repeat(9)}\n`,
      'is nested too deeply to read.',
    ],
    ['an alias', 'name: &a A\nsummary: *a\n', '“summary” refers to another value with “*”. Write that value out here.'],
    ['a key that is a list', 'name: A\nsections:\n  ? [a]\n  : b\n', "“sections” has a key that isn't a word."],
    ['a key twice', 'name: A\nname: B\n', '“name” appears twice. Keep one of them.'],
  ])('%s', (_what, text, message) => {
    expect(told(text)).toEqual([expect.stringContaining(message)]);
  });

  test('many problems are told up to a hundred, and then their number', () => {
    const lines = Array.from({ length: 250 }, (_, at) => `wrong${at}: x\n`).join('');
    expect(told(`name: A\n${lines}`)).toHaveLength(101);
    expect(told(`name: A\n${lines}`).at(-1)).toBe('There are 150 more problems in this file. Fix these first.');
    expect(readPackFile(`name: A\n${lines}`).value).toEqual({ name: 'A' });
  });

  test('an error under one key leaves the others', () => {
    const text = 'severities:\n  filler: [\nlevel: Senior\n';
    expect(readConfigFile(text).options).toEqual({ level: 'Senior', manager: false });
    expect(readConfigFile(text).problems).toHaveLength(1);
  });
});
