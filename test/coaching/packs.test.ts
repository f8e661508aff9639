import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../src/coaching/advice';
import { examplesOf } from '../../src/coaching/examples';
import { GENERAL_ADVICE } from '../../src/coaching/generalAdvice';
import { entryOf, type PrincipleEntry } from '../../src/coaching/knowledge';
import { completed, generalQuestions, indexOf, indexWith, NO_PACKS } from '../../src/coaching/packs';
import { retell } from '../../src/coaching/retelling';
import { sectionAt } from '../../src/coaching/sectionAt';
import { checkStory } from '../../src/index';
import { principle } from './knowledgeFromYaml';
import { STRONG } from './stories';

const SHIPPED: readonly PrincipleEntry[] = [
  { name: 'Ownership', aliases: ['Own It'], summary: 'Act for the whole.', file: 'ownership.json' },
  { name: 'Think Big', aliases: [], summary: 'Look around corners.', file: 'think-big.json' },
];
const KINDNESS = { name: 'Kindness First', aliases: ['Kindness'], summary: 'Be kind and be clear.' };
const names = (index: readonly PrincipleEntry[]) => index.map(({ name }) => name);

describe('the principles to choose from', () => {
  test('are those that ship where the user has none of their own', () => {
    expect(indexWith(SHIPPED, NO_PACKS)).toBe(SHIPPED);
    expect(indexWith(SHIPPED, { principles: [], replace: true })).toBe(SHIPPED);
  });
  test('are the user’s own first, then those that ship', () => {
    const index = indexWith(SHIPPED, { principles: [KINDNESS], replace: false });
    expect(names(index)).toEqual(['Kindness First', 'Ownership', 'Think Big']);
    expect(entryOf('kindness', index)?.name).toBe('Kindness First');
  });
  test('are the user’s own alone where they replace', () => {
    const index = indexWith(SHIPPED, { principles: [KINDNESS], replace: true });
    expect(names(index)).toEqual(['Kindness First']);
    expect(entryOf('Ownership', index)).toBeUndefined();
  });
  test('hold one of the same name once, with the file and the words that ship', () => {
    const [own, ...others] = indexWith(SHIPPED, { principles: [{ name: 'ownership' }], replace: false });
    expect(own).toMatchObject({ name: 'ownership', aliases: ['Own It'], summary: 'Act for the whole.' });
    expect(own?.file).toBe('ownership.json');
    expect(names(others)).toEqual(['Think Big']);
  });
});

describe('the user’s own pack.yaml', () => {
  const file = { name: 'Harbor', source: 'https://example.org/harbor', dated: '2026-11-29', questions: ['A?', 'B?'] };

  test('has the page of each principle of theirs that names none and is no change of one that ships', () => {
    const own = { ...KINDNESS, source: 'https://example.org/kind', dated: '2026-01-01' };
    const pageOf = (written: { name: string; source?: string }) => {
      const [entry] = indexWith(SHIPPED, { principles: [written], replace: false, file });
      return [entry?.own?.source, entry?.own?.dated];
    };
    expect(pageOf(KINDNESS)).toEqual([file.source, file.dated]);
    expect(pageOf(own)).toEqual([own.source, own.dated]);
    expect(pageOf({ name: 'Ownership' })).toEqual([undefined, undefined]);
    const [entry] = indexWith(SHIPPED, { principles: [KINDNESS], replace: false, file: { name: 'Harbor' } });
    expect(entry?.own).toBe(KINDNESS);
  });

  test('has its questions before those of the pack that ships, each once', () => {
    const archive = { 'packs/google': { questions: ['B?', 'C?'] } };
    expect(generalQuestions({ ...NO_PACKS, chosen: 'google', file }, archive)).toEqual(['A?', 'B?', 'C?']);
    expect(generalQuestions({ ...NO_PACKS, file }, archive)).toEqual(['A?', 'B?']);
    expect(generalQuestions({ ...NO_PACKS, chosen: 'google' }, archive)).toEqual(['B?', 'C?']);
    expect(generalQuestions({ ...NO_PACKS, chosen: 'amazon' }, archive)).toEqual([]);
  });
});

describe('what it does to a story that the work was assigned', () => {
  const shipped = SHIPPED.map((entry) => ({ ...entry, assigned: 'ends' as const }));
  const assigned = (own: { name: string; assigned?: 'neutral' }) =>
    indexWith(shipped, { principles: [own], replace: true })[0]?.assigned;

  test('is as it ships where the user’s own says nothing, and as they say where it does', () => {
    expect(assigned({ name: 'Ownership' })).toBe('ends');
    expect(assigned({ name: 'Ownership', assigned: 'neutral' })).toBe('neutral');
    expect(assigned(KINDNESS)).toBeUndefined();
  });
});

describe('a principle of the user’s own', () => {
  const shipped = principle('Ownership');
  const action = { do: 'Say it first.', mistake: 'Waiting.', example: 'I said it first.' };

  test('takes what it leaves out from the one of its name', () => {
    const whole = completed({ name: 'Ownership', summary: 'Ours.', sections: { Action: action } }, shipped);
    expect(whole.summary).toBe('Ours.');
    expect(whole.sections?.Action).toBe(action);
    expect(whole.sections?.Task).toBe(shipped.sections.Task);
    expect(whole.probes).toBe(shipped.probes);
  });
  test('stands alone where there is none of its name', () => {
    expect(completed(KINDNESS, undefined)).toBe(KINDNESS);
  });
  test('is coached in general terms where it says nothing', () => {
    const { story, evidence } = checkStory(STRONG);
    const section = sectionAt(story, STRONG.indexOf('## Action'));
    expect(section && adviceFor(section, KINDNESS)).toBe(GENERAL_ADVICE.Action);
    expect(section && adviceFor(section, { ...KINDNESS, sections: { Action: action } })).toBe(action);
    expect(retell(KINDNESS, story, evidence)).toEqual([]);
    expect(examplesOf(KINDNESS)).toBeUndefined();
  });
});

describe('a value of a pack that ships', () => {
  const { probes = [], questions = [], interviewer, sections, summary, meaning } = principle('Ownership');
  const value = {
    name: 'Candor',
    aliases: ['Plainness'],
    probes,
    questions,
    interviewer,
    sections,
    summary,
    meaning,
  } as never;
  const pack = { name: 'Harbor', kind: 'values', summary: 'Any.', dated: '2026-11-29', principles: [value] } as const;
  const indexed = (more: object) => indexOf({ ...pack, ...more } as never);

  test('can be chosen, with all that is known of it', () => {
    expect(indexed({})[0]).toMatchObject({ name: 'Candor', aliases: ['Plainness'], file: undefined });
    expect(indexed({})[0]?.packed?.probes).toBe(probes);
  });
  test('stands on the page of its pack, unless it has its own', () => {
    const source = 'https://example.org/values';
    expect(indexed({ source })[0]?.packed).toMatchObject({ source, dated: '2026-11-29' });
    const own = { ...(value as object), source: 'https://example.org/candor' };
    expect(indexed({ source, principles: [own] })[0]?.packed?.source).toBe('https://example.org/candor');
    expect(indexed({})[0]?.packed?.source).toBeUndefined();
  });
  test('is completed where the user has one of its name', () => {
    const [entry] = indexWith(indexed({}), { principles: [{ name: 'candor', summary: 'Ours.' }], replace: false });
    expect(entry).toMatchObject({ name: 'candor', summary: 'Ours.', aliases: ['Plainness'] });
    expect(entry?.own && completed(entry.own, entry.packed).probes).toBe(probes);
  });
});
