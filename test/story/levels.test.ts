import { describe, expect, test } from 'vitest';
import { budgetOf } from '../../src/story/budgets';
import { isJob, isManager, levelOf, levelWords, seniorityOf, statedSeniority } from '../../src/story/levels';
import { readStory } from '../../src/story/readStory';
import { LEVELS, STAR_SECTIONS } from '../../src/story/types';

describe('levels by their neutral names', () => {
  test.each([
    ['entry', 'SDE1'],
    ['Experienced', 'SDE2'],
    ['senior', 'Senior'],
    ['PRINCIPAL', 'Principal'],
  ])('%s', (words, level) => expect(levelOf(words)).toBe(level));
});

describe('a level that is named twice', () => {
  test.each([
    ['SDE2 (L5)', 'SDE2'],
    ['SDE2 (Experienced)', 'SDE2'],
    ['Senior (L6)', 'Senior'],
    ['L6 / Senior', 'Senior'],
    ['Principal, L7', 'Principal'],
    ['junior – L4', 'SDE1'],
  ])('%s is that level', (words, level) => expect(levelOf(words)).toBe(level));
  test.each(['L5/L6', 'SDE2 (L6)', 'Senior or Principal', 'Senior (IC4)', 'L5 /', '/'])('%s is none', (words) =>
    expect(levelOf(words)).toBeUndefined(),
  );
});

describe('a manager is a flag beside a level', () => {
  test.each([
    ['SDM', 'Senior'],
    ['L6 SDM', 'Senior'],
    ['SDM, L7', 'Principal'],
    ['L5 SDM', 'SDE2'],
    ['nurse manager', 'Senior'],
    ['Senior Nurse Manager', 'Senior'],
    ['principal engineering manager', 'Principal'],
    ['junior manager', 'SDE1'],
    ['Engineering Manager', 'Senior'],
    ['Software Development Manager II', 'Senior'],
    ['Senior SDM', 'Senior'],
    ['SDM senior', 'Senior'],
    ['EM2', 'Senior'],
    ['SDM I', 'Senior'],
    ['SDM staff', 'Principal'],
    ['staff SDM', 'Principal'],
    ['EM, staff', 'Principal'],
    ['staff manager', 'Senior'],
    ['manager staff', 'Senior'],
    ['SDM lead', 'Senior'],
    ['lead SDM', 'Senior'],
    ['SDM junior', 'SDE1'],
    ['Manager, Software Development', 'Senior'],
    ['Software Development Manager III, L7', 'Principal'],
    ['VP of Sales (L8)', 'Principal'],
    ['principal of a school', 'Senior'],
    ['SDE2 manager', 'SDE2'],
    ['sde 1 manager', 'SDE1'],
    ['SDE-III manager', 'Senior'],
  ])('%s', (words, level) => expect(seniorityOf(words)).toEqual({ level, manager: true }));
  test.each(LEVELS)('%s and a manager is read as it is written', (level) => {
    for (const manager of [true, false])
      expect(seniorityOf(levelWords({ level, manager }))).toEqual({ level, manager });
  });
  test.each(['CEO', 'SDM', 'head nurse', 'EM2', 'TPM'])('%s states no level', (words) => {
    expect(statedSeniority(words)).toBeUndefined();
  });
  test.each([
    ['L5 SDM', 'SDE2'],
    ['Principal manager', 'Principal'],
    ['TPM II', 'SDE2'],
    ['staff', 'Principal'],
  ])('%s states one', (words, level) => expect(statedSeniority(words)?.level).toBe(level));
  test.each(['L6', 'staff', 'Senior', 'lead'])('%s alone is none', (words) => {
    expect(seniorityOf(words)?.manager).toBe(false);
  });
  test.each(['product manager', 'technical program manager', 'TPM', 'PM-T', 'nurse', 'What I told my own old manager'])(
    '%s is no level',
    (words) => expect(seniorityOf(words)).toBeUndefined(),
  );
  test.each(['product manager', 'TPM', 'PM-T', 'ICU nurse', 'data scientist'])('%s is a job', (words) => {
    expect([isJob(words), isManager(words)]).toEqual([true, false]);
  });
  test.each([
    'director',
    'Director of Nursing',
    'Director, Engineering',
    'VP of Engineering',
    'VP Engineering',
    'executive vice president',
    'Chief Nursing Officer',
    'CTO',
    'head nurse',
    'charge nurse',
    'ward sister',
    'matron',
    'supervisor',
    'team lead',
    'engineering team lead',
    'store lead',
    'Store Lead, Leeds',
    'head of support',
    'head of product',
    'manager of two teams',
    'school principal',
    'deputy head teacher',
  ])('who leads people is a manager: %s', (words) => expect(isManager(words)).toBe(true));
  test.each([
    'tech lead',
    'project lead',
    'lead nurse',
    'baseline lead',
    'chief of staff',
    'police officer',
    'assistant to the director',
    'manager of projects',
    'principal',
    'principal engineer',
    'sister',
    'head',
    'The head of the ward told me and my team to move the beds',
  ])('who need lead nobody is none: %s', (words) => expect(isManager(words)).toBe(false));
  test.each([
    ['L5 TPM', 'SDE2'],
    ['TPM L6', 'Senior'],
    ['TPM (L6)', 'Senior'],
    ['L6, TPM', 'Senior'],
    ['TPM III', 'Senior'],
    ['Engineer II', 'SDE2'],
    ['swe2', 'SDE2'],
    ['nurse 1', 'SDE1'],
    ['Senior TPM II', 'Senior'],
    ['Senior Engineer, Payments', 'Senior'],
    ['SDE', undefined],
    ['Senior nurse', 'Senior'],
    ['Principal PM-T', 'Principal'],
    ['Junior data analyst', 'SDE1'],
    ['Senior staff engineer', 'Principal'],
    ['Senior principal engineer', 'Principal'],
    ['Sr. PM', 'Senior'],
    ['Mid-level designer', 'SDE2'],
    ['Staff engineer', 'Principal'],
    ['Engineer, staff', 'Principal'],
    ['TPM senior staff', 'Principal'],
    ['SDE intern', 'SDE1'],
    ['graduate engineer', 'SDE1'],
    ['intermediate designer', 'SDE2'],
    ['designer intermediate', 'SDE2'],
    ['engineer mid level', 'SDE2'],
    ['staff nurse', undefined],
    ['nurse staff', undefined],
    ['designer lead', undefined],
    ['lead designer', undefined],
  ])('beside a job a level stays one: %s', (words, level) => {
    expect([seniorityOf(words)?.level, seniorityOf(words)?.manager ?? false, isJob(words)]).toEqual([
      level,
      false,
      true,
    ]);
  });
  test.each(['SDM', 'Senior', 'SDE II', 'SDE2', 'SDE4', 'Engineer IV', 'Part II', 'wizard', ''])(
    '“%s” is no job',
    (words) => expect(isJob(words)).toBe(false),
  );

  const read = (...lines: readonly string[]) => {
    const { level, manager } = readStory(`---\n${lines.join('\n')}\n---\n`);
    return [level, manager];
  };
  test('in a story it stands in the level or in the role', () => {
    expect(read('level: L6 SDM')).toEqual(['Senior', true]);
    expect(read('level: SDE2', 'role: nurse manager')).toEqual(['SDE2', true]);
    expect(read('level: SDE2', 'role: product manager')).toEqual(['SDE2', false]);
    expect(read('level: Software Development Manager II')).toEqual(['Senior', true]);
    expect(read('level: SDE II')).toEqual(['SDE2', false]);
    expect(read('role: [manager]')).toEqual([undefined, false]);
  });
  test('a heading of Learning that names a manager is no part for a level', () => {
    const text = '---\nlevel: Senior\n---\n\n## Learning\n\n### Senior\n\nOne.\n\n### My manager\n\nTwo.\n';
    expect(readStory(text).sentences).toHaveLength(2);
  });
});

describe('a manager’s budgets', () => {
  test.each(LEVELS)('at %s take as long as anybody’s, and more of it for the Result', (level) => {
    const [own, managers] = [budgetOf(level, 'full'), budgetOf(level, 'full', true)];
    expect(managers.story).toBe(own.story);
    expect(STAR_SECTIONS.reduce((sum, name) => sum + managers[name], 0)).toBe(managers.story);
    expect(managers.Result).toBeGreaterThan(own.Result);
    expect(budgetOf(level, 'concise', true)).toBe(budgetOf(level, 'concise'));
  });
});
