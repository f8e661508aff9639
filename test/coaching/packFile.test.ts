import { readFileSync } from 'node:fs';
import { parse as parseWith, safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packFileSchema, shippedPackSchema } from '../../src/coaching/packFileSchema';
import { packSchema, principleSchema } from '../../src/coaching/schema';
import { readPackFile } from '../../src/config/packFile';
import { principle } from './knowledgeFromYaml';

const OLD = readFileSync('test/coaching/fixtures/pack-0.1.yaml', 'utf8');
const failing = (schema: typeof packFileSchema, value: unknown) =>
  safeParse(schema, value).issues?.map(({ path }) => path?.map(({ key }) => String(key)).join('.'));

describe('a pack written for 0.1', () => {
  test('loads without a problem', () => {
    expect(readPackFile(OLD).problems).toEqual([]);
  });
  test('loads unchanged: not a key more, not a key less', () => {
    expect(readPackFile(OLD).value).toEqual(parse(OLD));
    expect(parseWith(packSchema, parse(OLD))).toEqual(parse(OLD));
  });
  test('has every key that 0.1 knew', () => {
    const since = ['assigned', 'nearMiss', 'secondStrong', 'source', 'dated', 'asked'];
    expect(
      Object.keys(packSchema.entries)
        .filter((key) => !since.includes(key))
        .sort(),
    ).toEqual(Object.keys(parse(OLD)).sort());
  });
});

describe('a principle of one’s own', () => {
  const own = (more: string) => readPackFile(`name: Kindness\n${more}`);

  test('may say what being handed the work does to it', () => {
    expect(own('assigned: weakens\n').value?.assigned).toBe('weakens');
    expect(own('assigned: kills\n').value).toEqual({ name: 'Kindness' });
    expect(own('assigned: kills\n').problems.map(({ message }) => message)).toEqual([
      '“assigned” must be one of ends, weakens, neutral.',
    ]);
  });
  test('may name the page it was checked against', () => {
    const checked = 'source: https://example.org/values\ndated: "2026-11-29"\n';
    expect(own(checked).problems).toEqual([]);
    expect(own(checked.replaceAll('"', '')).problems).toEqual([]);
  });
  test.each([
    ['source: http://example.org\n', '“source” must be the address of a page, starting with https://.'],
    ['dated: last week\n', '“dated” must be a day, written like 2026-11-29.'],
    ['dated: 2026-13-40\n', '“dated” must be a day, written like 2026-11-29.'],
  ])('is told what is wrong with %j, once', (text, message) => {
    expect(own(text).problems.map((problem) => problem.message)).toEqual([message]);
  });
});

describe('a pack as a whole', () => {
  const whole = {
    name: 'Harbor Office',
    summary: 'What the harbor office asks its pilots.',
    kind: 'behaviors',
    verdict: 'panel',
    levels: {
      SDE1: { label: 'Deckhand', words: 250 },
      Principal: { label: 'Harbor master', aliases: ['HM'], minutes: 4 },
    },
    severities: { 'we-in-action': 'off', 'handed-off': 'error' },
    sections: { Learning: 'What I took from it' },
    questions: ['Tell me about a storm.'],
    source: 'https://example.org/harbor',
    dated: '2026-11-29',
  };

  test('needs a name and nothing else', () => {
    expect(failing(packFileSchema, { name: 'Harbor Office' })).toBeUndefined();
    expect(failing(packFileSchema, {})).toEqual(['name']);
  });
  test('takes every key', () => {
    expect(failing(packFileSchema, whole)).toBeUndefined();
    expect(Object.keys(whole).sort()).toEqual(Object.keys(packFileSchema.entries).sort());
  });
  test.each([
    ['minutes and words at one level', { levels: { SDE1: { minutes: 2, words: 250 } } }, 'levels.SDE1'],
    ['a level that stories cannot have', { levels: { Admiral: { words: 250 } } }, 'levels.Admiral'],
    ['a severity that does not exist', { severities: { 'we-in-action': 'loud' } }, 'severities.we-in-action'],
    ['a section of its own', { sections: { Voyage: 'Voyage' } }, 'sections.Voyage'],
    ['an unknown key', { colour: 'red' }, 'colour'],
    ['a source that is no web page', { source: 'the handbook' }, 'source'],
  ])('does not take %s', (_name, more, path) => {
    expect(failing(packFileSchema, { ...whole, ...more })).toContain(path);
  });
});

describe('a pack that ships', () => {
  const { name, aliases, summary, meaning, interviewer, sections, probes, questions } = principle('Ownership');
  const value = { name, aliases, summary, meaning, interviewer, sections, probes, questions };
  const pack = { name: 'Any', summary: 'Any.', kind: 'values', dated: '2026-11-29', principles: [value] };
  const without = (key: string) => ({ ...pack, principles: [{ ...value, [key]: undefined }] });

  test('has values that are whole', () => {
    expect(safeParse(shippedPackSchema, pack).success).toBe(true);
    for (const key of ['summary', 'meaning', 'interviewer', 'sections', 'probes', 'questions'])
      expect(safeParse(shippedPackSchema, without(key)).success, key).toBe(false);
  });
  test('asks six probes and five questions for each', () => {
    const few = (more: object) => ({ ...pack, principles: [{ ...value, ...more }] });
    expect(safeParse(shippedPackSchema, few({ probes: probes.slice(0, 5) })).success).toBe(false);
    expect(safeParse(shippedPackSchema, few({ questions: questions.slice(0, 4) })).success).toBe(false);
    expect(safeParse(shippedPackSchema, few({ sections: { Task: sections.Task } })).success).toBe(false);
  });
});

describe('the near-miss, the second strong story and the four tellings', () => {
  const base = principle('Ownership');
  const sentence = { section: 'Action', text: 'I moved the queue.', hears: 'An action, and no reason.' };
  const nearMiss = { title: 'Almost', level: 'SDE2', sentences: Array(6).fill(sentence), fallsShort: 'No choice.' };

  test('may stand beside the pair', () => {
    const more = { nearMiss, secondStrong: base.pair.strong };
    expect(safeParse(principleSchema, { ...base, ...more }).issues).toBeUndefined();
    expect(safeParse(packSchema, { name: 'Kindness', ...more }).issues).toBeUndefined();
  });
  test('are held against their form', () => {
    const short = { ...nearMiss, sentences: [sentence] };
    expect(safeParse(packSchema, { name: 'Kindness', nearMiss: short }).success).toBe(false);
    expect(safeParse(packSchema, { name: 'Kindness', secondStrong: { story: 'I did.' } }).success).toBe(false);
  });
});
