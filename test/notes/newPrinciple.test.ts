import { describe, expect, test } from 'vitest';
import { packSchema } from '../../src/coaching/schema';
import { readPackFile } from '../../src/config/packFile';
import { newPrinciple } from '../../src/notes/newPrinciple';
import { LEVELS } from '../../src/story/types';
import { forbiddenIn } from '../voice/words';

const TEXT = newPrinciple({ name: 'Say It Plainly', summary: 'Say the hard thing early.' });
/** Every line in use, as somebody has it who takes away each "# ". */
const IN_USE = TEXT.replace(/^# /gm, '').replace(/^#(?=# )/gm, '');

describe('a new principle', () => {
  test('holds what was given, and nothing that only shows the way', () => {
    const { value, problems } = readPackFile(TEXT);
    expect(problems).toEqual([]);
    expect(value).toEqual({ name: 'Say It Plainly', summary: 'Say the hard thing early.' });
  });
  test('can be used as it stands once a line is no longer a comment', () => {
    const { value, problems } = readPackFile(IN_USE);
    expect(problems).toEqual([]);
    const shown = [
      ...['name', 'aliases', 'summary', 'meaning', 'assigned', 'interviewer', 'sections', 'probes', 'retelling'],
      ...['levels', 'questions', 'asked', 'source', 'dated'],
    ];
    expect(Object.keys(value ?? {}).sort()).toEqual([...shown].sort());
    expect(shown.filter((key) => !Object.hasOwn(packSchema.entries, key))).toEqual([]);
    expect(Object.keys(value?.sections ?? {})).toHaveLength(5);
    expect(Object.keys(value?.levels ?? {})).toEqual(LEVELS);
  });
  test('can be used part by part', () => {
    const some = TEXT.replace(/^# (questions:)\n# (.*)$/m, '$1\n$2');
    expect(readPackFile(some)).toMatchObject({ problems: [], value: { questions: ['Tell me about a time…'] } });
  });
  test.each([
    ['aliases', ['Another Name']],
    ['dated', '2026-11-29'],
    ['source', 'https://example.com/values'],
  ])('has a line of its own for %s', (key, value) => {
    const some = TEXT.replace(new RegExp(`^# (${key}: .*)$`, 'm'), '$1');
    expect(readPackFile(some)).toMatchObject({ problems: [], value: { [key]: value } });
  });
  test('may go without its line', () => {
    expect(readPackFile(newPrinciple({ name: 'Kindness', summary: undefined })).value).toEqual({ name: 'Kindness' });
  });
  test.each(['Yes: no', '- dash', '#hash', '"quoted"', 'Ünïcode; and, commas', '[brackets]', 'true', '*star*', ' 12 '])(
    'has a name YAML would misread: %j',
    (name) => {
      expect(readPackFile(newPrinciple({ name, summary: name })).value).toEqual({
        name: name.trim(),
        summary: name.trim(),
      });
    },
  );
  test('speaks as people do', () => {
    expect(forbiddenIn(TEXT)).toEqual([]);
  });
});
