import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index';
import { levelCalled, levelName } from '../../src/coaching/levelLabels';
import { PRINCIPLE_NAMES } from '../../src/coaching/principleNames';
import { PACK_SLUGS, SHIPPED_PACKS } from '../../src/coaching/shippedPacks';
import { shippedTerms } from '../../src/coaching/shippedTerms';
import { principleWord, sectionName, USUAL_TERMS } from '../../src/coaching/terms';
import { readConfigFile } from '../../src/config/configFile';
import { contextOf, mergeOptions } from '../../src/config/options';
import { packOptions } from '../../src/config/packOptions';
import { checkStory } from '../../src/index';
import { readStory } from '../../src/story/readStory';
import { LEVELS } from '../../src/story/types';
import { WHOLE } from '../checks/findingsOf';

const NONE = { chosen: undefined, file: undefined, principles: [], mode: undefined };
const [pack] = SHIPPED_PACKS;
if (!pack) throw new Error('no pack ships');

describe('a pack', () => {
  test('sets nothing where none is chosen and the user has nothing of their own', () => {
    expect(packOptions(NONE)).toEqual({});
    expect(packOptions({ ...NONE, chosen: 'amazon' })).toEqual({});
  });
  test('that is chosen stands in place of Amazon’s, and the user’s own come first', () => {
    expect(packOptions({ ...NONE, chosen: pack.slug }).principles).toEqual(pack.principles);
    const own = { ...NONE, chosen: pack.slug, principles: [{ name: 'Kindness' }] };
    expect(packOptions(own).principles?.map(({ name }) => name)).toEqual([
      'Kindness',
      ...pack.principles.map(({ name }) => name),
    ]);
    expect(packOptions({ ...own, mode: 'replace' }).principles?.map(({ name }) => name)).toEqual(['Kindness']);
    expect(pack.principles.some(({ name }) => PRINCIPLE_NAMES.some((amazon) => amazon.name === name))).toBe(false);
  });
  test('of the user’s own is laid over the chosen one, level by level', () => {
    const file = { name: 'Harbor', verdict: 'panel', levels: { SDE1: { label: 'Deckhand' } } };
    const { terms = USUAL_TERMS } = packOptions({ ...NONE, chosen: pack.slug, file });
    expect([terms.verdict, terms.kind]).toEqual(['panel', pack.kind]);
    expect([levelName(terms, 'SDE1', undefined), levelName(terms, 'Senior', 'care')]).toEqual(['Deckhand', 'Senior']);
  });
  test('that ships calls levels as people outside Amazon do, unless it has names of its own, or the user has', () => {
    const names = (chosen: string, levels = {}) => {
      const { terms = USUAL_TERMS } = packOptions({ ...NONE, chosen, file: { name: 'Harbor', levels } });
      return LEVELS.map((level) => levelName(terms, level, undefined));
    };
    expect(names('google')).toEqual(['Entry', 'Experienced', 'Senior', 'Principal']);
    expect(names('google', { SDE1: { label: 'Deckhand' }, SDE2: { minutes: 4 } })).toEqual([
      ...['Deckhand', 'Experienced', 'Senior', 'Principal'],
    ]);
    expect(names('uk-civil-service', { SDE1: { minutes: 4 } })[0]).toBe('Administrative Officer');
    expect(names('amazon')[1]).toBe('SDE2');
  });
  describe.each(SHIPPED_PACKS.map(({ slug }) => slug))('%s', (chosen) => {
    const { terms = USUAL_TERMS } = packOptions({ ...NONE, chosen });
    const names = LEVELS.flatMap((level) => {
      const { label, aliases = [] } = terms.levels[level] ?? {};
      return [label ?? level, ...aliases].map((name) => [name, level] as const);
    });
    test.each(names)('calls a level “%s”, and a story may', (name, level) => {
      for (const written of [name, name.toLowerCase()]) {
        const text = WHOLE.replace(/^level: .*$/m, `level: ${written}`);
        expect(contextOf(readStory(text), mergeOptions({ terms })).level).toBe(level);
        expect(checkStory(text, { terms }).findings.filter(({ check }) => check === 'front-matter')).toEqual([]);
      }
    });
  });
  test('has its names for levels, in stories, where it is chosen and nowhere else', () => {
    const file = {
      name: 'Harbor',
      levels: { SDE1: { label: 'Staff', aliases: ['Deck  hand'] }, SDE2: { label: 'Senior' } },
    };
    const { terms = USUAL_TERMS } = packOptions({ ...NONE, file, words: 300 });
    const told = (level: string, given = terms) => {
      const { level: at, namesLevel } = contextOf(
        readStory(`---\nlevel: ${level}\n---\n`),
        mergeOptions({ terms: given }),
      );
      return namesLevel ? at : undefined;
    };
    expect(['staff', 'deck hand', 'Senior', 'L4', 'Admiral'].map((level) => told(level))).toEqual([
      ...['SDE1', 'SDE1', 'Senior', 'SDE1', undefined],
    ]);
    expect(['Staff', 'Deck hand', 'EO'].map((level) => told(level, USUAL_TERMS))).toEqual([
      ...['Principal', undefined, undefined],
    ]);
  });
  test('has a level that a story names twice, with the name of the format or without', () => {
    const terms = shippedTerms('uk-civil-service') ?? USUAL_TERMS;
    const said = (words: string) => levelCalled(terms, words);
    expect(said('SEO (Senior Executive Officer)')).toBe('Senior');
    expect(said('Senior (Higher or Senior Executive Officer)')).toBe('Senior');
    expect(said('HEO/SEO')).toBe('Senior');
    expect(said('Grade 7, G7')).toBe('Principal');
    expect(['EO/HEO', 'SDE1 (EO)', 'EO (temporary)', 'SCS1'].map(said)).toEqual([...Array(4)]);
  });
  test('keeps what its levels are called under a pack that only says how long they are', () => {
    const file = { name: 'Mine', levels: { SDE2: { minutes: 4 } } };
    const { levels } = packOptions({ ...NONE, chosen: 'uk-civil-service', file }).terms ?? USUAL_TERMS;
    expect(levels.SDE2).toMatchObject({ label: 'Executive Officer', aliases: ['EO'], minutes: 4 });
  });
  test('changes what is shown, and never which headings a story may have', () => {
    const file = { name: 'Harbor', sections: { Learning: 'Cargo' } };
    const { terms = USUAL_TERMS } = packOptions({ ...NONE, file });
    expect([sectionName(terms, 'Learning'), sectionName(terms, 'Task')]).toEqual(['Cargo', 'Task']);
    const text = WHOLE.replace('## Learning', '## Cargo');
    const missing = checkStory(text, { terms }).findings.filter(({ check }) => check === 'missing-section');
    expect(missing).toHaveLength(1);
  });
  test('is weaker than the settings, and they than config.yaml', () => {
    const { severities = {} } = packOptions({
      ...NONE,
      file: { name: 'Harbor', severities: { filler: 'error', blame: 'off' } },
    });
    const settings = { severities: { filler: 'warning', handed: 'off' } } as const;
    const config = readConfigFile('severities:\n  filler: info\n').options;
    expect(mergeOptions({ severities }, settings, config).severities).toMatchObject({ filler: 'info', blame: 'off' });
    expect(mergeOptions({ severities }, settings).severities).toMatchObject({ filler: 'warning' });
  });
  test('has its limit of words from config.yaml, where that names one, and is timed where it says off', () => {
    const file = { name: 'Harbor', levels: { SDE1: { label: 'Deckhand', words: 250 }, Senior: { minutes: 4 } } };
    const levels = (words: number | 'off' | undefined) => packOptions({ ...NONE, file, words }).terms?.levels;
    expect(levels(undefined)).toEqual(file.levels);
    expect(levels(500)?.SDE1).toEqual({ label: 'Deckhand', words: 500 });
    expect(levels(500)?.Principal).toMatchObject({ words: 500 });
    expect(levels('off')?.SDE1).toEqual({ label: 'Deckhand', minutes: undefined });
    expect(levels('off')?.Senior).toMatchObject({ minutes: 4 });
    expect(packOptions({ ...NONE, words: 300 }).terms?.levels.SDE2?.words).toBe(300);
  });
  test('calls its principles what people there call them', () => {
    const words = (['principles', 'values', 'behaviors', 'behaviours', 'competencies'] as const).map((kind) =>
      principleWord({ ...USUAL_TERMS, kind }),
    );
    expect(words).toEqual(['principle', 'value', 'behavior', 'behaviour', 'competency']);
  });
});

describe('the packs that ship', () => {
  test('count 250 words a behaviour for the UK Civil Service, at every level', () => {
    const civil = SHIPPED_PACKS.find(({ slug }) => slug === 'uk-civil-service');
    expect(LEVELS.map((level) => civil?.levels?.[level]?.words)).toEqual([250, 250, 250, 250]);
  });
  test('are chosen by name in config.yaml', () => {
    for (const slug of PACK_SLUGS)
      expect(readConfigFile(`pack: ${slug}\n`)).toMatchObject({ pack: slug, problems: [] });
  });
  test('set severities of checks that there are', () => {
    const ids = CHECKS.map(({ id }) => id);
    const set = SHIPPED_PACKS.flatMap(({ severities = {} }) => Object.keys(severities));
    expect(set.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
