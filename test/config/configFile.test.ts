import { describe, expect, test } from 'vitest';
import type { PackFile } from '../../src/coaching/packFileSchema';
import { SHIPPED_PACKS } from '../../src/coaching/shippedPacks';
import { readConfigFile } from '../../src/config/configFile';
import { LEVELS } from '../../src/story/types';

const problems = (text: string) =>
  readConfigFile(text).problems.map(({ message, range }) => [text.slice(range.start, range.end), message]);

describe('.star/config.yaml', () => {
  test('sets severities, the level, the role and the speaking rate', () => {
    const text =
      'severities:\n  filler: off\n  blame: warning\nlevel: SDE II\nrole: nurse\nspeakingRate: 130\nprinciples: replace\n';
    expect(readConfigFile(text)).toEqual({
      options: {
        severities: { filler: 'off', blame: 'warning' },
        level: 'SDE2',
        manager: false,
        role: 'nurse',
        speakingRate: 130,
      },
      principles: 'replace',
      problems: [],
    });
  });

  test.each([
    ['SDM', 'Senior'],
    ['L5 SDM', 'SDE2'],
    ['Principal manager', 'Principal'],
    ['nurse manager', 'Senior'],
  ])('a level is kept with the manager beside it: %s', (written, level) => {
    expect(readConfigFile(`level: ${written}\n`)).toMatchObject({ options: { level, manager: true }, problems: [] });
  });

  const labelled = SHIPPED_PACKS.flatMap(({ slug, levels = {} }) =>
    LEVELS.flatMap((level) => {
      const { label, aliases = [] } = levels[level] ?? {};
      return [label, ...aliases].flatMap((name) => (name === undefined ? [] : [{ pack: slug, written: name, level }]));
    }),
  );

  test.each([
    ...labelled,
    { pack: 'uk-civil-service', written: 'eo', level: 'SDE2' },
    { pack: 'uk-civil-service', written: 'Senior', level: 'Senior' },
    { pack: 'google', written: 'Entry', level: 'SDE1' },
  ])('a level may be said as its pack has it: $pack, $written', ({ pack, written, level }) => {
    const { options, problems: found } = readConfigFile(`level: ${written}\npack: ${pack}\n`);
    expect({ ...options, found }).toEqual({ level, manager: false, found: [] });
  });

  test.each([
    ['level: EO\n', '“level” must be SDE1, SDE2, Senior or Principal.'],
    ['pack: google\nlevel: EO\n', '“level” must be Entry, Experienced, Senior or Principal.'],
    [
      'pack: uk-civil-service\nlevel: CEO\n',
      '“level” must be Administrative Officer, Executive Officer, Higher or Senior Executive Officer or Grade 7 or Grade 6.',
    ],
  ])('and not as another has it: %j', (text, message) => {
    expect(readConfigFile(text).options.level).toBeUndefined();
    expect(problems(text).map(([, told]) => told)).toEqual([message]);
  });

  const HARBOR: PackFile = {
    name: 'Harbor',
    levels: { SDE2: { label: 'Deckhand', aliases: ['DH'] }, Senior: { label: 'Harbor master' } },
  };

  test.each([
    ['Harbor master', undefined, { level: 'Senior', manager: false }],
    ['dh', undefined, { level: 'SDE2', manager: false }],
    ['Deckhand', 'google', { level: 'SDE2', manager: false }],
    ['AO', 'uk-civil-service', { level: 'SDE1', manager: false }],
    ['L6', undefined, { level: 'Senior', manager: false }],
    ['SDM', undefined, { level: 'Senior', manager: true }],
  ])('or as the pack.yaml beside it has it: %s, over %s', (written, pack, options) => {
    const text = `level: ${written}\n${pack === undefined ? '' : `pack: ${pack}\n`}`;
    expect(readConfigFile(text, HARBOR)).toMatchObject({ options, problems: [] });
  });

  test.each([
    ['level: Bosun\n', '“level” must be SDE1, Deckhand, Harbor master or Principal.'],
    ['pack: google\nlevel: EO\n', '“level” must be Entry, Deckhand, Harbor master or Principal.'],
    [
      'pack: uk-civil-service\nlevel: Chief Officer\n',
      '“level” must be Administrative Officer, Deckhand, Harbor master or Grade 7 or Grade 6.',
    ],
  ])('and a level of neither is told in its names: %j', (text, message) => {
    const { options, problems: found } = readConfigFile(text, HARBOR);
    expect([options.level, found.map((problem) => problem.message)]).toEqual([undefined, [message]]);
  });

  test.each([
    ['Google', 'google'],
    ['UK Civil Service', 'uk-civil-service'],
    ['common competencies', 'competencies'],
    ['Amazon', 'amazon'],
  ])('a pack may be said by its name: %s', (written, pack) => {
    expect(readConfigFile(`pack: ${written}\n`)).toMatchObject({ pack, problems: [] });
  });
  test.each(['Meta', '3', 'Google Inc', '[google]'])('and is none by any other: %s', (written) => {
    const { pack, problems } = readConfigFile(`pack: ${written}\n`);
    expect([pack, problems.length]).toEqual([undefined, 1]);
    expect(problems[0]?.message).toMatch(/must be amazon, competencies/);
  });
  test.each(['CEO', 'head nurse', 'SDM'])('a title is no level where the pack names them all: %s', (written) => {
    expect(readConfigFile(`level: ${written}\npack: uk-civil-service\n`).options.level).toBeUndefined();
    expect(readConfigFile(`level: ${written}\npack: google\n`).options).toEqual({ level: 'Senior', manager: true });
  });

  test.each([
    ['Senior manager', { level: 'Senior', manager: true }],
    ['L5 SDM', { level: 'SDE2', manager: true }],
    ['L7', { level: 'Principal', manager: false }],
  ])('but one that is said holds under any pack: %s', (written, options) => {
    expect(readConfigFile(`level: ${written}\npack: uk-civil-service\n`)).toMatchObject({ options, problems: [] });
  });

  test.each(['', '# nothing yet\n', '---\n', 'severities: {}\n'])('sets nothing where it says nothing: %j', (text) => {
    const { options, problems: found } = readConfigFile(text);
    expect({ ...options.severities, level: options.level, found }).toEqual({ level: undefined, found: [] });
  });

  test.each([
    ['an unknown key', 'colour: red\n', [['colour', "“colour” isn't a key in this file."]]],
    ['a misspelt key', 'levle: SDE2\n', [['levle', "“levle” isn't a key in this file. Did you mean “level”?"]]],
    ['an unknown check', 'severities:\n  passive: off\n', [['passive', "“passive” isn't a check."]]],
    ['a misspelt check', 'severities:\n  filer: off\n', [['filer', "“filer” isn't a check. Did you mean “filler”?"]]],
    [
      'an unknown severity',
      'severities:\n  filler: loud\n',
      [['loud', '“filler” must be off, hint, info, warning or error.']],
    ],
    ['an unknown level', 'level: SDE9\n', [['SDE9', '“level” must be SDE1, SDE2, Senior or Principal.']]],
    ['a rate in words', 'speakingRate: fast\n', [['fast', '“speakingRate” must be a number of words per minute.']]],
    ['a limit of no form', 'words: 9\n', [['9', '“words” must be off, or a number of words from 50 to 2000.']]],
    ['a limit in words', 'words: many\n', [['many', '“words” must be off, or a number of words from 50 to 2000.']]],
    ['a rate nobody speaks at', 'speakingRate: 4\n', [['4', '“speakingRate” must be at least 60 words per minute.']]],
    [
      'a rate nobody understands',
      'speakingRate: 900\n',
      [['900', '“speakingRate” must be at most 300 words per minute.']],
    ],
    ['an unknown way with principles', 'principles: mine\n', [['mine', '“principles” must be extend or replace.']]],
    [
      'severities as a list',
      'severities: [filler]\n',
      [['[filler]', '“severities” must hold lines of "check: severity".']],
    ],
    ['a list for the whole', '- filler\n', [['- filler\n', 'This file must have lines of "key: value".']]],
  ])('tells %s with its place', (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('tells a YAML error with its place', () => {
    const text = 'severities:\n  filler: a: b\n';
    const [problem] = readConfigFile(text).problems;
    expect(problem?.message).toContain("YAML can't read this");
    expect(problem?.range.start).toBe(text.indexOf('a: b'));
  });

  test('lets the rest of the file hold', () => {
    const text = 'level: SDE9\nspeakingRate: 140\nseverities:\n  filer: off\n  blame: info\n';
    const { options, problems: found } = readConfigFile(text);
    expect(options).toEqual({ speakingRate: 140, severities: { blame: 'info' } });
    expect(found).toHaveLength(2);
  });

  test('comes to an end on keys that every object has', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect(readConfigFile(`${key}: 1\nseverities:\n  ${key}: off\nlevel: SDE1\n`).options.level).toBe('SDE1');
    }
  });

  test('does not swell with the aliases of a hostile file', () => {
    const text = `a: &a [x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`)
      .join('\n')}\n`;
    expect(() => readConfigFile(text)).not.toThrow();
  });
});
