import { expect, test } from 'vitest';
import { KeptStories } from '../../src/notes/keptStories';
import { placeFor } from '../../src/notes/placeFor';

const story = (action: string, title = 'Pump') =>
  `---\ntitle: ${title}\n---\n\n## Situation\n\nThe pump failed each night.\n\n## Action\n\n${action}\n`;
const PUMP = story('I read the log and moved the fuse.');

/** Where the story of the pump goes among files of these names and words. */
function place(files: Readonly<Record<string, string>>, text = PUMP) {
  const kept = new KeptStories();
  for (const [file, words] of Object.entries(files)) kept.add(file, words);
  return placeFor('Pump', text, (name) => name in files, kept);
}

test.each([
  ['under its name', 'pump.star.md', PUMP],
  ['under another name', 'found.star.md', PUMP],
  ['below', 'told/pump.star.md', PUMP],
  ['with other line ends', 'found.star.md', `\uFEFF${PUMP.replaceAll('\n', '\r\n')}`],
  ['with principles added', 'pump.star.md', PUMP.replace('\n---\n\n', '\nprinciples: [Ownership]\n---\n\n')],
  ['with a level added', 'pump.star.md', PUMP.replace('title', 'level: L5\ntitle')],
  ['with its title in quotation marks', 'pump.star.md', PUMP.replace('Pump', '"Pump"')],
  ['without its front matter', 'pump.star.md', PUMP.slice(PUMP.indexOf('## '))],
])('a story that is there %s is not written', (_, file, text) => {
  expect(place({ [file]: text })).toEqual({ name: file, isThere: true, written: [] });
});

test.each([
  ['of its name', { 'pump.star.md': story('I left.') }, { name: 'pump-2.star.md', other: 'pump.star.md' }],
  [
    'of its name, which tells most of it',
    { 'pump.star.md': PUMP.replace('each', 'every') },
    { name: 'pump-2.star.md', other: 'pump.star.md' },
  ],
  [
    'of another title, which tells all of it',
    { 'a.star.md': story('I read the log and moved the fuse.', 'Fuse') },
    { name: 'pump.star.md', alike: 'a.star.md' },
  ],
  [
    'that tells most of it, among others',
    { 'b.star.md': story('I left.'), 'old/a.star.md': PUMP.replace('each', 'every').replace('log and', 'LOG and') },
    { name: 'pump.star.md', alike: 'old/a.star.md' },
  ],
  [
    'of its name and all its words, with one more',
    { 'pump.star.md': `${PUMP.replace('title', 'level: L5\ntitle')}\nMore.\n` },
    { name: 'pump-2.star.md', other: 'pump.star.md' },
  ],
  ['that tells little of it', { 'a.star.md': story('I left.') }, { name: 'pump.star.md' }],
  ['of nothing', { 'a.star.md': '', 'b.star.md': '## Action\n\n[What you did]\n' }, { name: 'pump.star.md' }],
])('a file %s stays, and is named where it is like the new one', (_, files, wanted) => {
  expect(place(files)).toEqual({ isThere: false, other: undefined, alike: undefined, written: [], ...wanted });
});

test('a story whose level is another there is written', () => {
  const leveled = (level: string): string => PUMP.replace('title', `level: ${level}\ntitle`);
  expect(place({ 'pump.star.md': leveled('L6') }, leveled('L5'))).toMatchObject({
    isThere: false,
    other: 'pump.star.md',
  });
  expect(place({ 'pump.star.md': leveled('L5') }, leveled('L5')).isThere).toBe(true);
});

test('a story of nothing but placeholders is like no other', () => {
  const empty = '## Action\n\n[What you did]\n';
  expect(place({ 'a.star.md': `${empty}\n## Result\n\n[What came of it]\n` }, empty).alike).toBeUndefined();
});

test.each([
  ['holds it', { 'a.star.md': PUMP }, { name: 'a.star.md', isThere: true, written: ['a.star.md'] }],
  [
    'has its name',
    { 'pump.star.md': story('I left.') },
    { name: 'pump-2.star.md', other: 'pump.star.md', written: ['pump.star.md'] },
  ],
  [
    'tells most of it',
    { 'a.star.md': PUMP.replace('each', 'every') },
    { name: 'pump.star.md', alike: 'a.star.md', written: ['a.star.md'] },
  ],
])('a file that %s is told from those that were there, where this import wrote it', (_, files, wanted) => {
  const kept = new KeptStories();
  kept.add('other.star.md', story('I slept.'));
  for (const [file, words] of Object.entries(files)) kept.addWritten(file, words);
  expect(placeFor('Pump', PUMP, (name) => name in files, kept)).toMatchObject(wanted);
});
