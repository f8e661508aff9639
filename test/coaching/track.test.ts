import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../src/coaching/advice';
import { GENERAL_ADVICE } from '../../src/coaching/generalAdvice';
import { levelName } from '../../src/coaching/levelLabels';
import { chooseProbes } from '../../src/coaching/probes';
import { sectionAt } from '../../src/coaching/sectionAt';
import { USUAL_TERMS } from '../../src/coaching/terms';
import { knownTrack, roleInLevel, roleOf, trackFor } from '../../src/coaching/track';
import { TRACKS } from '../../src/coaching/trackNames';
import { checkStory } from '../../src/index';
import { readStory } from '../../src/story/readStory';
import { LEVELS } from '../../src/story/types';
import { knowledgeOf, principle, TRACKS_FILE, track } from './knowledgeFromYaml';
import { STRONG, strongBut } from './stories';

const named = (...roles: (string | undefined)[]) => trackFor(roles);

describe('a role names a trade', () => {
  test.each(TRACKS.map((name) => [name]))('%s', (name) => expect(named(name)).toBe(name));
  test.each([
    ['TPM', 'program'],
    ['PM-T', 'product'],
    ['Senior PM', 'product'],
    ['nurse', 'care'],
    ['ICU nurse manager', 'care'],
    ['Product manager', 'product'],
    ['technical program manager', 'program'],
    ['Data Engineer', 'data'],
    ['Engineer', 'software'],
    ['new grad', 'student'],
    ['student nurse', 'care'],
    ['data warehouse engineer', 'software'],
    ['Warehouse associate', 'operations'],
    ['L6 SDM', 'software'],
    ['Store manager', 'operations'],
    ['Programme manager', 'program'],
    ['Process engineer', 'operations'],
  ])('%s', (role, name) => expect(named(role)).toBe(name));
  test.each(['civil engineer', 'Senior Mechanical Engineer', 'electrical design engineer', 'Chemical engineer'])(
    'an engineer who is no developer has no trade that is known: %s',
    (role) => expect(named(role)).toBeUndefined(),
  );
  test.each(['network engineer', 'Principal Engineer', 'engineer, civil registry'])(
    'other engineers are developers: %s',
    (role) => expect(named(role)).toBe('software'),
  );
  test.each(['none', '', 'witness', 'nursery teacher', 'PMO lead of dreams'])('no trade is called %s', (role) => {
    expect(named(role)).toBeUndefined();
  });
  test('the first that is known holds, so a key of the writer’s own leaves it to the settings', () => {
    expect(named('witness', 'care')).toBe('care');
    expect(named('product', 'care')).toBe('product');
    expect(named(undefined, undefined)).toBeUndefined();
  });
  test('nothing is known without the file', () => {
    expect(knownTrack('care', undefined)).toBeUndefined();
    expect(knownTrack('care', TRACKS_FILE)).toMatchObject({ name: 'care', label: 'Nursing and care' });
  });
});

describe('role in the front matter', () => {
  const roleIn = (line: string) => roleOf(readStory(`---\n${line}\n---\n`).frontMatter);
  test('is its words', () => expect(roleIn('role: nurse manager')).toBe('nurse manager'));
  test('is none where it is no line of text', () => {
    expect([roleIn('role: [a, b]'), roleIn('role:'), roleIn('title: A')]).toEqual([undefined, undefined, undefined]);
  });
  test('stands in the level too, where more than a level is named', () => {
    const inLevel = (words: string) => roleInLevel(readStory(`---\nlevel: ${words}\n---\n`).frontMatter);
    for (const words of ['nurse manager', 'TPM', 'ICU nurse', 'L5 TPM']) expect(inLevel(words)).toBe(words);
    for (const words of ['Senior', 'intern', 'new grad', 'wizard', '[nurse]', ''])
      expect(inLevel(words)).toBeUndefined();
  });
  test.each(['role: witness', 'role: [a, b]', 'role:', 'role: 7', 'role: care'])('%s gets no finding', (line) => {
    const findings = (text: string) => checkStory(text).findings.map(({ check, message }) => `${check} ${message}`);
    expect(findings(STRONG.replace('level: SDE2', `level: SDE2\n${line}`))).toEqual(findings(STRONG));
  });
});

describe('a trade changes', () => {
  const story = readStory(STRONG);
  test('the examples of the five sections', () => {
    const section = sectionAt(story, STRONG.indexOf('## Action'));
    const care = track('care');
    if (!section) throw new Error('no section');
    const told = adviceFor(section, principle('Ownership'), care);
    expect(told).toEqual({ ...principle('Ownership').sections.Action, example: care.examples.Action });
    const notes = sectionAt(readStory('## Notes\n'), 0);
    expect(notes && adviceFor(notes, undefined, care)).toBe(GENERAL_ADVICE.Notes);
  });
  test.each(TRACKS.map((name) => [name]))('two probes: %s', (name) => {
    const { story: told, findings } = checkStory(strongBut('SDE2', 'Senior'));
    const questions = (knowledge: ReturnType<typeof knowledgeOf>) =>
      chooseProbes(knowledge, told, findings, new Map(), 'Senior').map(({ probe }) => probe.question);
    const without = questions(knowledgeOf('Ownership'));
    const added = questions({ ...knowledgeOf('Ownership'), track: track(name) }).filter(
      (one) => !without.includes(one),
    );
    expect(added.sort()).toEqual(TRACKS_FILE[name].probes.map(({ question }) => question).sort());
  });
  test('the names of levels, outside software', () => {
    expect(LEVELS.map((level) => levelName(USUAL_TERMS, level, 'care'))).toEqual([
      'Entry',
      'Experienced',
      'Senior',
      'Principal',
    ]);
    for (const none of [undefined, 'software'] as const)
      expect(LEVELS.map((level) => levelName(USUAL_TERMS, level, none))).toEqual(LEVELS);
  });
});
