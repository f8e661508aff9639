import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { piecesOf } from './userFacing';
import { FORBIDDEN, forbiddenIn, UNCONTRACTED } from './words';

/**
 * Files that have been rewritten to docs/voice.md, and so may never fall back. Add yours when it is done. Knowledge
 * needs no line here: a principle counts as rewritten with its `nearMiss`, the common part with its `everybody`.
 */
const REWRITTEN: readonly string[] = [
  'CHANGELOG.md',
  'README.md',
  'package.json',
  'snippets/front-matter.code-snippets',
  'snippets/star-story.code-snippets',
];

/** The style page quotes what it replaces, and one file reads such words. */
const SHOWS_BOTH = new Set(['docs/voice.md', 'src/claims/timeSpans.ts']);

/** Folders in which every file has been rewritten, and so has each that will be added. */
const FOLDERS = [
  'docs',
  'media/walkthrough',
  'samples',
  'src/bank',
  'src/checks',
  'src/claims',
  'src/cli',
  'src/coaching',
  'src/config',
  'src/editor',
  'src/notes',
  'src/practice',
].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.(?:md|ts)$/.test(file) && !SHOWS_BOTH.has(file)),
);

const KNOWLEDGE = readdirSync('src/coaching', { recursive: true, encoding: 'utf8' })
  // Numbers, which no one reads.
  .filter((file) => file.endsWith('.yaml') && file !== 'question-model.yaml')
  .map((file) => `src/coaching/${file}`)
  .filter((file) => !file.includes('/principles/') || /^(?:nearMiss|everybody):/m.test(readFileSync(file, 'utf8')));

test.each([...new Set([...KNOWLEDGE, ...FOLDERS, ...REWRITTEN])])('%s says nothing that nobody says', (file) => {
  expect(piecesOf(file).flatMap(({ where, text }) => forbiddenIn(text).map((word) => `${where}: ${word}`))).toEqual([]);
});

/** Pages on which a candidate speaks. */
const TOLD = FOLDERS.filter((file) => /^(?:samples|docs\/checks)\//.test(file));

test.each([...KNOWLEDGE, ...REWRITTEN, ...TOLD])('%s speaks the way people speak, where somebody speaks', (file) => {
  const stiff = piecesOf(file).flatMap(({ where, text, spoken }) => {
    const found = spoken ? UNCONTRACTED.exec(text) : null;
    return found ? [`${where}: “${found[0]}”`] : [];
  });
  expect(stiff).toEqual([]);
});

describe('the words that may not appear', () => {
  test.each([
    'It names the deed.',
    'Deeds, not words.',
    'Whom did you ask?',
    'a change one can measure',
    'She mended it.',
    'It has a keeper.',
    'goes for: no figure',
    '“30 s” has no before',
    'It leaves open over what time.',
    'That is no principle I know.',
    'Ends the signal',
    'It was\nin vain.',
  ])('are found in %j', (text) => {
    expect(forbiddenIn(text)).toHaveLength(1);
  });
  test.each([
    'I recommended and amended it; that was indeed tremendous.',
    'the bookkeeper and the housekeeping',
    'Only one must-have was left; no one can say.',
    'Which one? Could be either.',
    'someone can',
    'The door leaves open at nine.',
    'the `vague-deeds` of old packs',
  ])('are not seen in %j', (text) => {
    expect(forbiddenIn(text)).toEqual([]);
  });
  test('each has something to say instead', () => {
    for (const [pattern, instead] of FORBIDDEN) expect([pattern, forbiddenIn(instead)]).toEqual([pattern, []]);
  });
  test.each([
    'I did not know.',
    'It cannot be.',
    'We had not asked.',
    'I had skipped it.',
    'They had already left.',
    'what I had done',
    'you have seen it',
    'If I would ask',
  ])('%j is not said aloud', (text) => {
    expect(UNCONTRACTED.test(text)).toBe(true);
  });
  test.each([
    "I didn't know.",
    'It was not only mine.',
    'Whether or not it was.',
    'What I am',
    'I had two ways out.',
    'They had it open.',
    'than I would.',
    'a vendor who had left',
  ])('%j is', (text) => {
    expect(UNCONTRACTED.test(text)).toBe(false);
  });
});

describe('what a user can see', () => {
  const texts = (file: string) => piecesOf(file).map(({ text }) => text);

  test('of a module is its literals with a space in them, those of templates too', () => {
    const found = texts('test/voice/fixtures/module.ts');
    expect(found).toEqual(['A message with ', ' in it.', 'One more message.']);
  });
  test('of a page is its prose, without code and addresses', () => {
    const found = texts('docs/voice.md').join('\n');
    expect(found).toContain('The reader is tired');
    expect(found).not.toContain('vague-deeds');
  });
  test('of a story is what somebody says', () => {
    const [sample = ''] = readdirSync('samples');
    expect(piecesOf(`samples/${sample}`).every(({ spoken }) => spoken)).toBe(true);
  });
  test('of the manifest is what the editor shows', () => {
    const found = texts('package.json').join('\n');
    expect(found).toContain('STAR');
    expect(found).not.toContain('vitest');
  });
  test('of a principle is every text, and never an id', () => {
    const pieces = piecesOf('src/coaching/principles/think-big.yaml');
    expect(pieces.filter(({ text }) => ['vague-deeds', 'SDE1', 'deed', 'ends'].includes(text))).toEqual([]);
    expect(pieces.filter(({ spoken }) => spoken).length).toBeGreaterThan(20);
    expect(pieces.filter(({ where }) => where === 'summary')).toMatchObject([{ spoken: false }]);
  });
});

describe('the style page', () => {
  const page = readFileSync('docs/voice.md', 'utf8');
  const pairs = page.split('\n').filter((line) => /^\| “/.test(line));

  test('has twenty pairs of before and after, each before different from its after', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(20);
    for (const pair of pairs) {
      const [, before, after] = pair.split('|').map((cell) => cell.trim());
      expect(after).toMatch(/^“/);
      expect(after).not.toBe(before);
      expect([pair, forbiddenIn(after ?? '')]).toEqual([pair, []]);
    }
  });
  test('the list of rewritten files names files that are there, once and in order', () => {
    expect(REWRITTEN.filter((file) => !existsSync(file))).toEqual([]);
    expect([...new Set(REWRITTEN)].sort()).toEqual(REWRITTEN);
  });
});
