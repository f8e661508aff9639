import { describe, expect, test } from 'vitest';
import { overTime } from '../../src/checks/over-time';
import { USUAL_TERMS } from '../../src/coaching/terms';
import { findingsOf, underlined } from './findingsOf';

/** So many plain words, each said as one, ten a sentence. */
const said = (words: number) =>
  Array.from({ length: words }, (_, index) => (index % 10 === 9 ? 'word.' : index % 10 === 0 ? 'Some' : 'plain')).join(
    ' ',
  );
const story = (sections: Readonly<Record<string, number>>, matter = '') =>
  `---\ntitle: Printer\n${matter}---\n\n${Object.entries(sections)
    .map(([name, words]) => `## ${name}\n\n${said(words)}\n`)
    .join('\n')}`;
/** At 60 words a minute a word is a second, so the figures below are those of docs/format.md. */
const slowly = { speakingRate: 60 };
const over = (name: string, seconds: number, matter = '') =>
  underlined(overTime, story({ [name]: seconds }, matter), slowly);

describe('over-time: a section', () => {
  test.each([
    ['Situation', 'SDE1', 20],
    ['Task', 'SDE1', 15],
    ['Action', 'SDE1', 60],
    ['Result', 'SDE1', 15],
    ['Learning', 'SDE1', 10],
    ['Situation', 'SDE2', 25],
    ['Action', 'SDE2', 75],
    ['Result', 'SDE2', 20],
    ['Situation', 'Senior', 30],
    ['Action', 'Senior', 90],
    ['Learning', 'Senior', 15],
    ['Action', 'Principal', 90],
  ])('%s at %s has %i s and a quarter', (name, level, budget) => {
    const most = Math.floor(budget * 1.25);
    expect(over(name, most, `level: ${level}\n`)).toEqual([]);
    expect(over(name, most + 1, `level: ${level}\n`)).toEqual([`## ${name}`]);
  });

  test.each([
    ['Situation', 15],
    ['Task', 10],
    ['Action', 40],
    ['Result', 15],
    ['Learning', 10],
  ])('%s told concisely has %i s and a quarter', (name, budget) => {
    const most = Math.floor(budget * 1.25);
    expect(over(name, most, 'level: Senior\nlength: concise\n')).toEqual([]);
    expect(over(name, most + 1, 'level: Senior\nlength: concise\n')).toEqual([`## ${name}`]);
  });

  test('is an info that says how long it takes and how long it has', () => {
    expect(findingsOf(overTime, story({ Action: 120 }, 'level: SDE2\n'), slowly)[0]).toMatchObject({
      severity: 'info',
      message: '“Action” takes 2 min to say. Aim for 75 s at SDE2.',
    });
  });

  test.each([
    ['level: SDE2\nrole: nurse', {}, 'Experienced'],
    ['level: SDE2\nrole: witness', { role: 'care' }, 'Experienced'],
    ['level: SDE2', { role: 'student' }, 'Experienced'],
    ['level: SDE2\nrole: developer', { role: 'care' }, 'SDE2'],
    ['level: SDE2', { role: 'none' }, 'SDE2'],
    ['level: SDE2\nrole: nurse', { terms: { ...USUAL_TERMS, levels: { SDE2: { label: 'Band 6' } } } }, 'Band 6'],
  ])('calls the level what the candidate’s trade calls it: %j', (matter, given, name) => {
    const [finding] = findingsOf(overTime, story({ Action: 120 }, `${matter}\n`), { ...slowly, ...given });
    expect(finding?.message).toBe(`“Action” takes 2 min to say. Aim for 75 s at ${name}.`);
  });

  test('past 45 s, Situation is told that nobody waits', () => {
    expect(findingsOf(overTime, story({ Situation: 46 }, 'level: Senior\n'), slowly)[0]?.message).toBe(
      '“Situation” takes 46 s to say. Nobody waits longer than 45 s for the problem.',
    );
  });

  test('"Situation/Task" has the time of both', () => {
    expect(over('Situation/Task', 56, 'level: SDE2\n')).toEqual([]);
    expect(over('Situation/Task', 57, 'level: SDE2\n')).toEqual(['## Situation/Task']);
  });

  test('two parts of one section are timed together, at the first', () => {
    expect(underlined(overTime, story({ Lessons: 8, Hindsight: 8 }, 'level: SDE2\n'), slowly)).toEqual(['## Lessons']);
  });

  test('the settings give the level of a story that names none', () => {
    const text = story({ Action: 100 });
    expect(underlined(overTime, text, { ...slowly, level: 'SDE1' })).toEqual(['## Action']);
    expect(underlined(overTime, text, { ...slowly, level: 'Senior' })).toEqual([]);
  });

  test('faster speakers have room for more', () => {
    const text = story({ Action: 220 }, 'level: SDE2\n');
    expect(underlined(overTime, text, { speakingRate: 130 })).toEqual(['## Action']);
    expect(underlined(overTime, text, { speakingRate: 150 })).toEqual([]);
  });

  test.each(['Trade-offs', 'Follow-ups', 'Notes'])('%s has no budget of its own', (name) => {
    expect(over(name, 120)).toEqual([]);
  });
});

describe('over-time: the whole', () => {
  const whole = (seconds: number, matter: string) =>
    underlined(overTime, story({ 'Trade-offs': seconds }, matter), slowly);

  test.each([
    ['level: SDE1\n', 120],
    ['level: SDE2\n', 150],
    ['level: Senior\n', 180],
    ['level: Principal\n', 180],
    ['length: concise\n', 90],
  ])('%s: %i s and a quarter, told at the title', (matter, budget) => {
    const most = Math.floor(budget * 1.25);
    expect(whole(most, matter)).toEqual([]);
    expect(whole(most + 1, matter)).toEqual(['Printer']);
  });

  test('Notes and Follow-ups take no time', () => {
    expect(underlined(overTime, story({ Notes: 900, 'Follow-ups': 900 }), slowly)).toEqual([]);
  });

  test('names minutes and seconds', () => {
    expect(findingsOf(overTime, story({ 'Trade-offs': 200 }, 'level: SDE2\n'), slowly)[0]?.message).toBe(
      'This story takes 3 min 20 s to say. Aim for 2 min 30 s at SDE2.',
    );
  });

  test('telling too little is no finding', () => {
    expect(underlined(overTime, story({ Action: 5 }), slowly)).toEqual([]);
  });

  test('an empty file takes no time', () => {
    expect(findingsOf(overTime, '')).toEqual([]);
  });
});

describe('over-time: where a form counts words', () => {
  const terms = { ...USUAL_TERMS, levels: { SDE2: { label: 'Officer', words: 100 } } };
  const told = (sections: Readonly<Record<string, number>>, matter = '') =>
    findingsOf(overTime, story(sections, `level: SDE2\n${matter}`), { terms }).map(({ message }) => message);

  test('the limit is the limit, to the word', () => {
    expect(told({ 'Trade-offs': 100 })).toEqual([]);
    expect(told({ 'Trade-offs': 101 })).toEqual(['This story has 101 words. The limit is 100.']);
  });
  test('a section has its usual share of it, and a quarter', () => {
    expect(told({ Result: 16 })).toEqual([]);
    expect(told({ Result: 17 })).toEqual(['“Result” has 17 words. Aim for 13 of your 100.']);
  });
  test('nobody waits for a Situation that is read', () => {
    expect(told({ Situation: 60 })).toEqual(['“Situation” has 60 words. Aim for 17 of your 100.']);
  });
  test('words are counted as they are written, and how they are said aloud has no part in it', () => {
    const figures = '## Trade-offs\n\nI cut 1,234 errors (2.5%) to $8K and <!-- not yet --> “done”.\n';
    const most = { ...USUAL_TERMS, levels: { SDE2: { words: 9 } } };
    expect(findingsOf(overTime, figures, { terms: most })).toEqual([]);
    const least = { ...USUAL_TERMS, levels: { SDE2: { words: 8 } } };
    expect(findingsOf(overTime, figures, { terms: least })[0]?.message).toBe('This story has 9 words. The limit is 8.');
  });
  test('what nobody reads is not counted, and placeholders are none of it', () => {
    expect(told({ Notes: 300, 'Follow-ups': 300 })).toEqual([]);
    const text = `---\nlevel: SDE2\n---\n\n## Trade-offs\n\n${said(98)} I cut [what you cut, and by how much] again.\n`;
    expect(findingsOf(overTime, text, { terms })[0]?.message).toBe('This story has 101 words. The limit is 100.');
  });
  test('a story told concisely has as many', () => {
    expect(told({ 'Trade-offs': 101 }, 'length: concise\n')).toHaveLength(1);
    expect(told({ 'Trade-offs': 100 }, 'length: concise\n')).toEqual([]);
  });
  test('a pack’s minutes are the time, under the name the level has there', () => {
    const minutes = { ...slowly, terms: { ...USUAL_TERMS, levels: { SDE2: { label: 'Officer', minutes: 1 } } } };
    expect(findingsOf(overTime, story({ 'Trade-offs': 75 }, 'level: SDE2\n'), minutes)).toEqual([]);
    expect(findingsOf(overTime, story({ 'Trade-offs': 76 }, 'level: SDE2\n'), minutes)[0]?.message).toBe(
      'This story takes 76 s to say. Aim for 60 s at Officer.',
    );
  });
});
