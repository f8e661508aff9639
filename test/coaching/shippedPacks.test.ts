import { readdirSync, readFileSync } from 'node:fs';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { firstSentence } from '../../src/coaching/firstSentence';
import { type ShippedPack, shippedPackSchema } from '../../src/coaching/packFileSchema';
import { LEVELS, STAR_SECTIONS } from '../../src/story/types';
import { wholeFaults } from './packFaults';

/**
 * How much a pack that ships has to say about each of its values, and where it was checked. To check one file:
 * `npx vitest run --project unit test/coaching/shippedPacks test/coaching/principles test/voice`.
 */

/** As the list of packs cuts it, in src/editor/commands/choosePack.ts. */
const LONGEST_DETAIL = 80;

const FOLDER = 'src/coaching/packs';
const FILES = readdirSync(FOLDER).sort();
const read = (file: string): ShippedPack => parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));

/** No company's own list, so there is no official page to link to. */
const NOBODYS = ['competencies.yaml'];

describe.each(FILES)('%s', (file) => {
  const pack = read(file);

  test('holds against the schema', () => {
    const document = parseDocument(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    expect([...document.errors, ...document.warnings]).toEqual([]);
    const { issues } = safeParse(shippedPackSchema, document.toJS());
    expect(issues?.map(({ path, message }) => `${path?.map(({ key }) => String(key)).join('.')}: ${message}`)).toBe(
      undefined,
    );
  });
  test('links the official page it was checked against, unless it is nobody’s own list', () => {
    expect(pack.source === undefined).toBe(NOBODYS.includes(file));
  });
  test('says what it is for in a first sentence that a list shows whole', () => {
    expect(firstSentence(pack.summary, LONGEST_DETAIL)).not.toContain('…');
  });
  test('names its values so that no two can be taken for one another', () => {
    const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    const names = pack.principles.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map(plain);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
  describe.each(pack.principles.map((value) => [value.name, value] as const))('%s', (_name, value) => {
    test('is whole', () => expect(wholeFaults(value)).toEqual([]));
  });
});

describe('a value that is not whole', () => {
  const [value] = read('competencies.yaml').principles;
  if (!value) throw new Error('the pack is empty');
  const { probes, interviewer, sections } = value;
  const [first, ...others] = probes;
  const vague = probes.map((probe) => ({ ...probe, weakness: 'vague-deeds' as const }));
  const senior = probes.map((probe) => ({ ...probe, levels: ['Senior' as const] }));

  test.each([
    ['fewer than six probes', { probes: others }, '5 probes'],
    ['the same question twice', { probes: [first, first, ...others] as never }, 'a question twice'],
    ['probes that all test one thing', { probes: vague }, 'tests fewer than four'],
    ['a level that is hardly asked anything', { probes: senior }, 'SDE1 gets 0 probes'],
    ['fewer than five questions', { questions: value.questions.slice(1) }, '4 questions'],
    [
      'the same words for what helps and what hurts',
      { interviewer: { ...interviewer, against: interviewer.for } },
      'helps and hurts',
    ],
    ['a section without advice', { sections: { ...sections, Task: undefined } as never }, 'no advice on Task'],
    ['no meaning', { meaning: undefined as never }, 'no meaning'],
  ])('is found by %s', (_fault, more, words) => {
    expect(wholeFaults({ ...value, ...more }).join()).toContain(words);
  });
  test('is held to every level and every section there is', () => {
    expect(wholeFaults({ ...value, probes: [], sections: {} as never })).toHaveLength(
      1 + 1 + LEVELS.length + STAR_SECTIONS.length,
    );
  });
});
