import { describe, expect, test } from 'vitest';
import { contextOf, DEFAULT_OPTIONS, mergeOptions, type Options } from '../../src/config/options';
import { limitsOf } from '../../src/story/budgets';
import { readStory } from '../../src/story/readStory';

describe('options', () => {
  test('later layers outweigh earlier ones, severities check by check', () => {
    const merged = mergeOptions(
      { level: 'SDE1', severities: { filler: 'off', blame: 'info' } },
      { speakingRate: 120, severities: { filler: 'warning' } },
    );
    expect(merged).toEqual({
      ...DEFAULT_OPTIONS,
      level: 'SDE1',
      speakingRate: 120,
      severities: { filler: 'warning', blame: 'info' },
    });
  });

  test('the story’s own level and length outweigh the options', () => {
    const story = readStory('---\nlevel: L6\nlength: concise\n---\n\n## Task\n');
    expect(contextOf(story, DEFAULT_OPTIONS)).toMatchObject({ level: 'Senior', length: 'concise' });
  });

  test('a story that names neither takes the options’', () => {
    const story = readStory('## Task\n');
    const options = mergeOptions({ level: 'Principal', length: 'concise' });
    expect(contextOf(story, options)).toMatchObject({ level: 'Principal', length: 'concise' });
  });

  test('a story without a level is a manager’s where the level of the options is', () => {
    const options = mergeOptions({ level: 'Senior', manager: true });
    const told = (text: string, given = options) => contextOf(readStory(text), given).manager;
    expect(told('## Task\n')).toBe(true);
    expect(told('---\nlevel: L6\n---\n')).toBe(false);
    expect(told('---\nlevel: L6\nrole: nurse manager\n---\n')).toBe(true);
    expect(told('---\nlevel: SDM\n---\n', DEFAULT_OPTIONS)).toBe(true);
    expect(told('## Task\n', mergeOptions(options, { level: 'SDE1' }))).toBe(false);
    expect(told('## Task\n', mergeOptions(options, { speakingRate: 100 }))).toBe(true);
    expect(contextOf(readStory('## Task\n'), options).limits).toEqual(limitsOf('Senior', 'full', {}, true));
  });

  const seniority = (matter: string, given: Partial<Options> = {}) => {
    const { level, manager } = contextOf(readStory(`---\n${matter}\n---\n\n## Task\n`), mergeOptions(given));
    return [level, manager];
  };

  test.each([
    ['role: nurse manager', {}, ['Senior', true]],
    ['role: SDM', {}, ['Senior', true]],
    ['title: Beds', { role: 'engineering manager' }, ['Senior', true]],
    ['level: L5', { role: 'nurse manager' }, ['SDE2', false]],
    ['level: SDE1', { role: 'engineering manager' }, ['SDE1', false]],
    ['level: SDE1', { level: 'Senior', manager: true }, ['SDE1', false]],
    ['level: SDE1', { level: 'Senior', manager: true, role: 'SDM' }, ['SDE1', false]],
    ['level: SDE1\nrole: engineering manager', { role: 'nurse' }, ['SDE1', true]],
    ['level: L6 SDM', { role: 'nurse' }, ['Senior', true]],
    ['role: nurse manager', { level: 'SDE1' }, ['Senior', true]],
    ['role: nurse manager', { level: 'Principal' }, ['Principal', true]],
    ['role: nurse manager', { level: 'SDE2', manager: true }, ['SDE2', true]],
    ['level: junior\nrole: nurse manager', {}, ['SDE1', true]],
    ['role: product manager', {}, ['SDE2', false]],
    ['role: nurse', { role: 'nurse manager' }, ['SDE2', false]],
    ['level: ICU nurse', { role: 'nurse manager' }, ['SDE2', false]],
    ['title: Beds', { role: 'account manager', level: 'SDE1' }, ['SDE1', false]],
  ] as const)('%j with %j is told at %j', (matter, given, told) => {
    expect(seniority(matter, given)).toEqual(told);
  });

  test('a story that says "full" is not told concisely', () => {
    const story = readStory('---\nlength: full\n---\n');
    expect(contextOf(story, mergeOptions({ length: 'concise' })).length).toBe('full');
  });

  test.each([
    ['Ownership', 'ends'],
    ['[bias for action, Earn Trust]', 'ends'],
    ['[Earn Trust, Bias for Action]', 'neutral'],
    ['[Deliver Results]', 'neutral'],
    ['[Invent]', 'weakens'],
    ['[Courage, Think Big]', 'ends'],
    ['[Courage]', undefined],
    ['', undefined],
  ])('of the principles %s, the first that is known says what being assigned costs', (principles, assigned) => {
    const story = readStory(`---\nprinciples: ${principles}\n---\n`);
    expect(contextOf(story, DEFAULT_OPTIONS).assigned).toBe(assigned);
  });

  test('a principle of the user’s own that says nothing on it is neutral', () => {
    const story = readStory('---\nprinciples: [Kindness]\n---\n');
    const options = mergeOptions({ principles: [{ name: 'Kindness', aliases: [] }] });
    expect(contextOf(story, options).assigned).toBe('neutral');
  });
});
